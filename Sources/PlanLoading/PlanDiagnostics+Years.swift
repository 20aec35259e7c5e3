internal import Diagnostics
internal import JapaneseText

// What does not agree between the tables of the years.
extension Diagnostic {
    static func missingActual(
        _ indicator: IndicatorDraft, others: Int, in table: Located<FiscalYear>
    ) -> Diagnostic {
        let name = indicator.fullName ?? indicator.id.value
        return Diagnostic(
            .figuresMissingActual, severity: .warning,
            LocalizedText(
                ja:
                    "指標『\(name)』\(others == 0 ? "" : "ほか\(others)件")の\(table.value.japanese)の実績値がありません",
                en:
                    "'\(name)'\(others == 0 ? "" : " and \(others) more") has no actual for FY\(table.value.startingYear)"
            ),
            at: table.location, found: indicator.id.value,
            help: LocalizedText(
                ja: "行を加えてください。まだ報告がなければ、実績値の欄に「未公表」と書きます",
                en: "Add the row; write 未公表 as its value while there is none"),
            notes: [
                Note(
                    LocalizedText(ja: "指標はここです", en: "The indicator is here"),
                    at: indicator.id.location)
            ])
    }

    static func yearGap(before year: Located<FiscalYear>, missing: FiscalYear) -> Diagnostic {
        Diagnostic(
            .figuresYearGap, severity: .warning,
            LocalizedText(
                ja: "\(missing.japanese)の実績がありませんが、\(year.value.japanese)の実績があります",
                en:
                    "There are actuals of FY\(year.value.startingYear), but none of FY\(missing.startingYear)"
            ),
            at: year.location, found: year.value.japanese,
            help: LocalizedText(
                ja: "ファイル名の年度を確かめ、抜けた年度のファイルを加えてください",
                en: "Look at the year in the name of the file, and add the table that is missing"))
    }

    static func copiedYear(_ year: Located<FiscalYear>, before: FiscalYear) -> Diagnostic {
        Diagnostic(
            .figuresCopiedYear, severity: .warning,
            LocalizedText(
                ja: "\(year.value.japanese)の実績の数値が、\(before.japanese)とすべて同じです",
                en:
                    "All numbers of FY\(year.value.startingYear) are those of FY\(before.startingYear)"
            ),
            at: year.location, found: year.value.japanese,
            help: LocalizedText(
                ja: "前の年度のファイルの写しのままになっていないか確かめてください",
                en: "Look whether the table is a copy of the year before"))
    }

    static func otherYear(
        _ place: Located<String>, named: FiscalYear, year: FiscalYear
    ) -> Diagnostic {
        Diagnostic(
            .figuresOtherYear, severity: .warning,
            LocalizedText(
                ja: "出典箇所は\(named.japanese)の実績ですが、この表は\(year.japanese)のものです",
                en:
                    "The place is that of FY\(named.startingYear), but the table is of FY\(year.startingYear)"
            ),
            at: place.location, found: place.value,
            help: LocalizedText(
                ja: "ほかの年度の値を写していないか、ファイル名の年度が正しいかを確かめてください",
                en: "Look whether the value is of another year, and at the name of the file"))
    }

    static func ratedWithoutActuals(_ year: Located<FiscalYear>) -> Diagnostic {
        Diagnostic(
            .ratingsYearWithoutActuals, severity: .warning,
            LocalizedText(
                ja: "\(year.value.japanese)の評語がありますが、\(year.value.japanese)の実績がありません",
                en:
                    "FY\(year.value.startingYear) is rated, but has no actuals"),
            at: year.location, found: year.value.japanese,
            help: LocalizedText(
                ja: "ファイル名の年度を確かめ、actuals に同じ年度のファイルを加えてください",
                en: "Look at the year in the name of the file, and add its table of actuals"))
    }

    static func countedWithoutRatings(_ year: Located<FiscalYear>) -> Diagnostic {
        Diagnostic(
            .ratingsUngradedYear, severity: .warning,
            LocalizedText(
                ja: "資料の集計がありますが、\(year.value.japanese)の評語の表がありません",
                en: "Counts are stated, but FY\(year.value.startingYear) has no table of ratings"),
            at: year.location, found: year.value.japanese,
            help: LocalizedText(
                ja: "年度を確かめるか、ratings に\(year.value.startingYear).csv を加えてください",
                en: "Look at the year, or add \(year.value.startingYear).csv to 'ratings'"))
    }
}
