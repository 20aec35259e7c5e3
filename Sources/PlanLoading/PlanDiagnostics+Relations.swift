internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension Diagnostic {
    static func themeIdentifier(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .planIdentifier,
            LocalizedText(
                ja:
                    "テーマの id『\(written.value)』は使えません。半角の英小文字・数字・「_」で書きます（「index」は一覧の名前です）",
                en:
                    "The id '\(written.value)' of a theme is not of a-z, 0-9 and _, or it is 'index', the name of their list"
            ),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "アドレスに使われます。「open_data」のように書いてください",
                en: "It stands in addresses; write it like open_data"))
    }

    static func unknownTheme(
        _ named: Located<String>, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .planUnknownTheme,
            LocalizedText(
                ja: "テーマ『\(named.value)』は themes.yaml にありません",
                en: "The theme '\(named.value)' is not in themes.yaml"),
            at: named.location, found: named.value,
            help: choices(named.value, among: known))
    }

    static func unknownPlanFolder(
        _ named: Located<String>, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .relationsUnknownPlan,
            LocalizedText(
                ja: "『\(named.value)』という計画のフォルダーは、この自治体にありません",
                en: "This ward has no plan folder '\(named.value)'"),
            at: named.location, found: named.value,
            help: choices(named.value, among: known))
    }

    static func unknownPart(
        _ named: Located<String>, in folder: String, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .relationsUnknownPart,
            LocalizedText(
                ja: "『\(named.value)』は、計画「\(folder)」の項目にも指標にもありません",
                en: "The plan '\(folder)' has no element and no indicator '\(named.value)'"),
            at: named.location, found: named.value,
            help: choices(named.value, among: known))
    }

    static func unknownGuidelineElement(
        _ named: Located<String>, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .relationsUnknownElement,
            LocalizedText(
                ja: "『\(named.value)』は、この計画の上にある指針の項目ではありません",
                en: "The guideline above this plan has no element '\(named.value)'"),
            at: named.location, found: named.value,
            help: known.isEmpty
                ? LocalizedText(
                    ja: "relations.yaml の guidelines に、この計画の指針を書いてください",
                    en: "Name the guideline of this plan in 'guidelines' of relations.yaml")
                : choices(named.value, among: known))
    }

    static func continuityWithoutPart(
        _ continuity: Continuity, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .relationsContinuity,
            LocalizedText(
                ja: "完了（continuity: completed）の行には行き先（to）を書かず、ほかの行には書きます",
                en: "A row that is completed has no 'to', and every other row has one"),
            at: location, found: continuity.rawValue,
            help: LocalizedText(
                ja: "後の計画の項目の id を to に書くか、continuity を completed（完了）にしてください",
                en: "Write the id of the later part as 'to', or make it completed"))
    }

    static func noGuideline(_ named: Located<String>) -> Diagnostic {
        Diagnostic(
            .relationsKind,
            LocalizedText(
                ja: "上に立つ『\(named.value)』は指針ではありません",
                en: "'\(named.value)', which stands above, is no guideline"),
            at: named.location, found: named.value,
            help: LocalizedText(
                ja: "above と plan が入れ替わっていないか、指針の plan.yaml が「kind: guideline」かを確かめてください",
                en:
                    "Look whether 'above' and 'plan' are exchanged, and whether its 'kind' is guideline"
            ))
    }

    static func generationsReversed(
        _ earlier: Located<String>, _ start: FiscalYear, later: Located<String>,
        _ next: FiscalYear
    ) -> Diagnostic {
        Diagnostic(
            .relationsOrder,
            LocalizedText(
                ja:
                    "『\(earlier.value)』（\(start.japanese)から）は、『\(later.value)』（\(next.japanese)から）より前の計画ではありません",
                en:
                    "'\(earlier.value)' (from FY\(start.startingYear)) is not earlier than '\(later.value)' (from FY\(next.startingYear))"
            ),
            at: earlier.location, found: earlier.value,
            help: LocalizedText(
                ja: "earlier と later を入れ替えてください", en: "Exchange 'earlier' and 'later'"))
    }

    static func repeatedPair(_ from: Located<String>, first: SourceLocation) -> Diagnostic {
        Diagnostic(
            .relationsRepeated, severity: .warning,
            LocalizedText(
                ja: "『\(from.value)』の同じ引き継ぎが二度書かれています",
                en: "The same row of '\(from.value)' is written twice"),
            at: from.location, found: from.value,
            help: LocalizedText(
                ja: "一方を消すか、書くはずだったものに直してください",
                en: "Remove one of the two, or write what was meant"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func wrongMerge(
        _ from: Located<String>, to: String, isMerged: Bool
    ) -> Diagnostic {
        Diagnostic(
            .relationsMerge, severity: .warning,
            isMerged
                ? LocalizedText(
                    ja: "『\(to)』には、いくつもの項目が引き継がれていますが、『\(from.value)』は continued です",
                    en: "Several parts go on as '\(to)', but '\(from.value)' is 'continued'")
                : LocalizedText(
                    ja: "『\(to)』に引き継がれているのは、この項目だけですが、『\(from.value)』は統合（merged）とされています",
                    en: "Only one part goes on as '\(to)', but '\(from.value)' is 'merged'"),
            at: from.location, found: from.value,
            help: LocalizedText(
                ja: "引き継ぎ元が一つなら継続（continued）、いくつもあるなら統合（merged）です。to の id も確かめてください",
                en:
                    "One part alone is continued, several are merged; look at the id of 'to' as well"
            ))
    }

    static func notInCrosswalk(
        _ element: ElementDraft, others: Int, at location: SourceLocation
    ) -> Diagnostic {
        let name = element.title?.value ?? element.id.value
        return Diagnostic(
            .relationsMissingPart, severity: .warning,
            LocalizedText(
                ja:
                    "『\(element.id.value)』「\(name)」\(others == 0 ? "" : "ほか\(others)件")が、どう引き継がれたか書かれていません",
                en:
                    "The crosswalk does not say what became of '\(element.id.value)' (\(name))\(others == 0 ? "" : " and \(others) more")"
            ),
            at: location, found: element.id.value,
            help: LocalizedText(
                ja: "crosswalk に行を加えてください。終わった項目は continuity を completed にします",
                en: "Add a row to 'crosswalk'; what is done is 'completed'"),
            notes: [
                Note(
                    LocalizedText(ja: "項目はここです", en: "The element is here"),
                    at: element.id.location)
            ])
    }
}
