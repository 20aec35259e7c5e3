internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension Diagnostic {
    static func unknownColumn(
        _ name: String, in table: LocalizedText, known: [String], at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .planUnknownColumn,
            LocalizedText(
                ja: "\(table.japanese)に『\(name)』という列はありません",
                en: "\(table.english) has no column '\(name)'"),
            at: location, found: name,
            help: .didYouMean(name, among: known)
                ?? LocalizedText(
                    ja: "使える列は \(known.joined(separator: "、")) です",
                    en: "The columns are \(known.joined(separator: ", "))"))
    }

    static func missingColumn(_ name: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .planMissingColumn,
            LocalizedText(ja: "列『\(name)』がありません", en: "The column '\(name)' is missing"),
            at: location,
            help: LocalizedText(
                ja: "一行目に『\(name)』を加えてください", en: "Add '\(name)' to the first row"))
    }

    static func actualWithoutIndicator(_ value: Located<String>) -> Diagnostic {
        Diagnostic(
            .planUnknownIndicator,
            LocalizedText(
                ja: "実績値『\(value.value)』に指標IDがありません",
                en: "The actual '\(value.value)' states no indicator"),
            at: value.location, found: value.value,
            help: LocalizedText(
                ja: "この行の指標IDを書いてください", en: "Write the id of the indicator in this row"))
    }

    static func unknownIndicator(_ named: Located<String>, known: [String]) -> Diagnostic {
        Diagnostic(
            .planUnknownIndicator,
            LocalizedText(
                ja: "指標『\(named.value)』は indicators.yaml にありません",
                en: "The indicator '\(named.value)' is not in indicators.yaml"),
            at: named.location, found: named.value,
            help: .didYouMean(named.value, among: known)
                ?? LocalizedText(
                    ja: "指標IDを indicators.yaml の id と比べてください",
                    en: "Compare with the ids in indicators.yaml"))
    }

    static func nameDiffers(
        _ written: Located<String>, expected: String, at location: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .planNameDiffers,
            LocalizedText(
                ja: "指標名『\(written.value)』が、この指標IDの名前と違います",
                en: "The name '\(written.value)' is not that of the indicator in this row"),
            at: written.location, found: written.value,
            help: LocalizedText(
                ja: "行がずれていないか確かめてください。この指標IDは「\(expected)」です",
                en: "Look whether the rows have slipped: the id stands for '\(expected)'"),
            notes: [Note(LocalizedText(ja: "指標の名前はここです", en: "The name is here"), at: location)])
    }

    static func duplicateActual(
        _ named: Located<String>, year: FiscalYear, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .planDuplicateActual,
            LocalizedText(
                ja: "指標『\(named.value)』の\(year.japanese)の実績値が二つあります",
                en: "The indicator '\(named.value)' has two actuals for FY\(year.startingYear)"),
            at: named.location, found: named.value,
            help: LocalizedText(ja: "どちらか一方の行を消してください", en: "Remove one of the two rows"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func cumulativeFalls(_ later: PlacedFigure, earlier: PlacedFigure) -> Diagnostic {
        Diagnostic(
            .planCumulativeFalls, severity: .warning,
            LocalizedText(
                ja:
                    "累計の実績値が、\(earlier.year.japanese)の「\(earlier.printed)」から「\(later.printed)」に減っています",
                en:
                    "A cumulative actual falls, from '\(earlier.printed)' in FY\(earlier.year.startingYear) to '\(later.printed)'"
            ),
            at: later.place, found: later.printed,
            help: LocalizedText(
                ja: "値を確かめてください。累計でなければ aggregation を annual_flow にします",
                en: "Check the value; if it is not cumulative, 'aggregation' is annual_flow"),
            notes: [
                Note(
                    LocalizedText(ja: "前の値はここです", en: "The value before is here"),
                    at: earlier.place)
            ])
    }
}
