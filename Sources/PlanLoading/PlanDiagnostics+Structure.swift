internal import Diagnostics

extension Diagnostic {
    static func unknownSource(_ named: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .planUnknownSource,
            LocalizedText(
                ja: "出典『\(named.value)』は plan.yaml の sources にありません",
                en: "The source '\(named.value)' is not in the sources of plan.yaml"),
            at: named.location, found: named.value, help: choices(named.value, among: known))
    }

    static func missingSource(at location: SourceLocation, times: Int = 1) -> Diagnostic {
        Diagnostic(
            .planMissingSource,
            times == 1
                ? LocalizedText(ja: "出典が示されていません", en: "No source is named")
                : LocalizedText(
                    ja: "出典が示されていません（このファイルに\(times)か所）",
                    en: "No source is named (\(times) places in this file)"),
            at: location,
            help: LocalizedText(
                ja: "ファイルの先頭か、ここに「source: S01」のように書いてください",
                en: "Write 'source: S01' at the head of the file, or here"))
    }

    static func unknownMark(_ written: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .planUnknownMark,
            LocalizedText(
                ja: "印『\(written.value)』は plan.yaml の marks にありません",
                en: "The mark '\(written.value)' is not in the marks of plan.yaml"),
            at: written.location, found: written.value, help: choices(written.value, among: known))
    }

    static func unknownParent(_ named: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .planUnknownParent,
            LocalizedText(
                ja: "上の階層の項目『\(named.value)』がありません",
                en: "The element above, '\(named.value)', does not exist"),
            at: named.location, found: named.value, help: choices(named.value, among: known))
    }

    static func unknownElement(_ named: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .planUnknownElement,
            LocalizedText(
                ja: "項目『\(named.value)』は structure.yaml にありません",
                en: "The element '\(named.value)' is not in structure.yaml"),
            at: named.location, found: named.value, help: choices(named.value, among: known))
    }

    static func cycle(_ members: [Located<String>]) -> Diagnostic {
        let path = (members + members.prefix(1)).map(\.value).joined(separator: " → ")
        return Diagnostic(
            .planCycle,
            LocalizedText(
                ja: "項目の上下関係が輪になっています: \(path)",
                en: "Elements stand above each other in a circle: \(path)"),
            at: members.first?.location, found: path,
            help: LocalizedText(
                ja: "どれかの parent を直してください", en: "Correct the 'parent' of one of them"),
            notes: members.dropFirst().map { member in
                Note(
                    LocalizedText(
                        ja: "『\(member.value)』もこの輪の中です", en: "'\(member.value)' is in the circle"),
                    at: member.location)
            })
    }

    static func tooDeep(_ id: Located<String>, levels: [String]) -> Diagnostic {
        let names = levels.joined(separator: "・")
        return Diagnostic(
            .planTooDeep,
            LocalizedText(
                ja: "『\(id.value)』は、計画の階層（\(names)）より深い所にあります",
                en: "'\(id.value)' lies deeper than the levels of the plan (\(names))"),
            at: id.location, found: id.value,
            help: LocalizedText(
                ja: "parent を直すか、plan.yaml の levels に階層を加えてください",
                en: "Correct its 'parent', or add a level in plan.yaml"))
    }

    static func levelCount(
        _ level: String, stated: Located<Int>, actual: Int, misplaced: [Located<String>]
    ) -> Diagnostic {
        Diagnostic(
            .planLevelCount,
            LocalizedText(
                ja: "「\(level)」は\(stated.value)あるはずですが、structure.yaml には\(actual)あります",
                en:
                    "There should be \(stated.value) of level '\(level)', but structure.yaml has \(actual)"
            ),
            at: stated.location, found: String(stated.value),
            help: LocalizedText(
                ja: "抜けや重なりがないか、文書と比べてください",
                en: "Compare with the document: one may be missing or there twice"),
            notes: misplaced.prefix(3).map { number in
                Note(
                    LocalizedText(
                        ja: "『\(number.value)』が「\(level)」の階層にあります。parent を確かめてください",
                        en: "'\(number.value)' stands at the level '\(level)': look at its 'parent'"
                    ),
                    at: number.location)
            })
    }

    static func choices(_ name: String, among known: [String]) -> LocalizedText {
        if let question = LocalizedText.didYouMean(name, among: known) { return question }
        let shown = known.prefix(12).joined(separator: ", ") + (known.count > 12 ? ", …" : "")
        return known.isEmpty
            ? LocalizedText(ja: "先に一覧に加えてください", en: "Add it to the list first")
            : LocalizedText(ja: "あるのは次のとおりです: \(shown)", en: "There are: \(shown)")
    }
}
