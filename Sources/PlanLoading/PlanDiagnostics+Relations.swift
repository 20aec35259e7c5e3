internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension Diagnostic {
    static func themeIdentifier(_ written: Located<String>) -> Diagnostic {
        Diagnostic(
            .planIdentifier,
            LocalizedText(
                ja: "テーマの id『\(written.value)』は使えません。半角の英小文字・数字・「_」で書きます",
                en: "The id '\(written.value)' of a theme is not of a-z, 0-9 and _"),
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
                ja: "continuity が completed の行には to を書かず、ほかの行には to を書きます",
                en: "A row that is completed has no 'to', and every other row has one"),
            at: location, found: continuity.rawValue,
            help: LocalizedText(
                ja: "後の計画の項目の id を to に書くか、continuity を completed にしてください",
                en: "Write the id of the later part as 'to', or make it completed"))
    }
}
