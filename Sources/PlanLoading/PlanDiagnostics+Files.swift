internal import Diagnostics
internal import JapaneseText

extension Diagnostic {
    static func missingFile(_ path: String) -> Diagnostic {
        Diagnostic(
            .planMissingFile,
            LocalizedText(ja: "『\(path)』がありません", en: "The file '\(path)' is missing"),
            at: SourceLocation(path: path),
            help: LocalizedText(ja: "このファイルを作ってください", en: "Create the file"))
    }

    /// A file in one of the formats of a plan was probably meant to be read; another may lie there
    /// for the official's own use.
    static func strayFile(_ path: String, name: String) -> Diagnostic {
        let known = [
            PlanSources.planName, PlanSources.structureName, PlanSources.indicatorsName,
        ]
        let isMeant = [".yaml", ".yml", ".csv", ".md"].contains { name.hasSuffix($0) }
        let listed = known.joined(separator: ", ")
        let places = LocalizedText(
            ja: "計画のフォルダーには \(listed), actuals/*.csv, ratings/*.csv, pages/*.md を置きます",
            en: "The folder of a plan holds \(listed), actuals/*.csv, ratings/*.csv, pages/*.md")
        return Diagnostic(
            .planStrayFile, severity: isMeant ? .error : .warning,
            LocalizedText(
                ja: "『\(path)』は、どこからも読まれません", en: "Nothing reads the file '\(path)'"),
            at: SourceLocation(path: path), found: name,
            help: .didYouMean(name, among: known) ?? places)
    }

    static func pageEncoding(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .planPageEncoding,
            LocalizedText(
                ja: "ページの文字コードが UTF-8 ではありません", en: "The page is not UTF-8"),
            at: location,
            help: LocalizedText(
                ja: "エディタで文字コードを UTF-8 にして保存し直してください",
                en: "Save the file again as UTF-8"))
    }

    static func unknownPage(_ file: SourceFile, known: [String]) -> Diagnostic {
        let name = String(file.stem)
        return Diagnostic(
            .planUnknownPage,
            LocalizedText(
                ja: "ページ『\(name)』に当たる項目も指標もありません",
                en: "No element and no indicator is called '\(name)'"),
            at: SourceLocation(path: file.path), found: name,
            help: .didYouMean(name, among: known)
                ?? LocalizedText(
                    ja: "ファイルの名前を、項目か指標の id にしてください（計画のページは index.md）",
                    en:
                        "Name the file after the id of an element or indicator (index.md for the plan)"
                ))
    }
}

extension LocalizedText {
    /// The name that was probably meant, as a question; `nil` when none is near.
    static func didYouMean(_ name: String, among known: [String]) -> LocalizedText? {
        NearestName.suggestion(for: name, among: known).map { meant in
            LocalizedText(ja: "『\(meant)』のことではありませんか", en: "Did you mean '\(meant)'?")
        }
    }
}
