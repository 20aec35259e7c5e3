internal import Diagnostics

/// Problems of `readings.csv`.
extension Diagnostic {
    static func readingWithoutItem(_ reading: Located<String>) -> Diagnostic {
        Diagnostic(
            .readingsNoItem,
            LocalizedText(
                ja: "読み『\(reading.value)』に項目がありません",
                en: "The reading '\(reading.value)' states no part of the plan"),
            at: reading.location, found: reading.value,
            help: LocalizedText(
                ja: "この行の項目に、項目か指標の id（計画の名称は plan）を書いてください",
                en: "Write the id of an element or indicator in this row (plan for the title)"))
    }

    static func duplicateReading(
        _ item: Located<String>, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .readingsDuplicate,
            LocalizedText(
                ja: "項目『\(item.value)』の読みが二つあります",
                en: "'\(item.value)' has two readings"),
            at: item.location, found: item.value,
            help: LocalizedText(
                ja: "どちらか一方の行を消してください", en: "Remove one of the two rows"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func unknownReadingItem(_ item: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .readingsUnknownItem,
            LocalizedText(
                ja: "読みのある『\(item.value)』は、項目にも指標にもありません",
                en: "There is a reading of '\(item.value)', and no element or indicator of that id"),
            at: item.location, found: item.value,
            help: .didYouMean(item.value, among: known)
                ?? LocalizedText(
                    ja: "項目か指標の id（計画の名称は plan）を書くか、行を消してください",
                    en:
                        "Write the id of an element or indicator (plan for the title), or remove the row"
                ))
    }
}
