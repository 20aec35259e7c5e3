import Diagnostics
import PlanLoading

extension Fault {
    /// What was reported for a year.
    static let ofActuals: [Fault] = [
        Fault(
            "a unit that has drifted", in: .ota, "actuals/2022.csv", "1,437人", to: "①1,437名",
            .planUnitDiffers, at: .words("①\"1,437名\"", in: "actuals/2022.csv"), says: "単位「名」"),
        Fault(
            "a percentage for a number", in: .ota, "actuals/2022.csv", "149件", to: "①149%",
            .planUnitDiffers, says: "単位「149%」"),
        Fault(
            "words for a number", in: .ota, "actuals/2022.csv", "149件", to: "①おおむね順調",
            .planValue, says: "値『おおむね順調』を読み取れません"),
        Fault(
            "wide digits", in: .ota, "actuals/2022.csv", "149件", to: "①１４９件",
            .planIrregularValue, .note, says: "「149件」と読みました"),
        Fault(
            "a nought too many", in: .ota, "actuals/2022.csv", "1,437人", to: "14,370人",
            .figuresImplausible, .warning,
            at: .words("①\"14,370人\"", in: "actuals/2022.csv"), says: "桁"),
        Fault(
            "a nought too many in a small number", in: .ota, "actuals/2021.csv", "14手続",
            to: "①140手続",
            .figuresImplausible, .warning, says: "桁"),
        Fault(
            "a thousand times as many", in: .ota, "actuals/2022.csv", "60,,S01", to: "①60000,,S01",
            .figuresImplausible, .warning, says: "桁"),
        Fault(
            "a digit was lost", in: .ota, "actuals/2022.csv", "1,437人", to: "143人",
            .figuresImplausible, .warning, at: .words("①\"143人\"", in: "actuals/2022.csv"),
            says: "桁"),
        Fault(
            "a point for a comma", in: .ota, "actuals/2022.csv", "1,437人", to: "1.437人",
            .figuresImplausible, .warning, at: .words("①\"1.437人\"", in: "actuals/2022.csv"),
            says: "桁"),
        Fault(
            "a point was lost", in: .itabashiFirst, "actuals/2022.csv", "19.9%", to: "①199%",
            .figuresAboveHundred, .warning, says: "100％を大きく超えています"),
        Fault(
            "a total that falls", in: .ota, "actuals/2022.csv", "3,484名", to: "1,348名",
            .planCumulativeFalls, .warning, at: .words("①\"1,348名\"", in: "actuals/2022.csv"),
            says: "「1,390名」から「1,348名」に減っています"),
        Fault(
            "a total below its baseline", in: .ota, "actuals/2021.csv", "899時間", to: "①489時間",
            .planCumulativeFalls, .warning, says: "「493時間」から「489時間」に減っています"),
        Fault(
            "a row is left out", in: .ota, "actuals/2022.csv",
            .words("I04,オープンデータ公開件数,149件,,S01\r\n", ""),
            .figuresMissingActual, .warning, at: .file("actuals/2022.csv"),
            says: "『オープンデータ公開件数』の令和4年度の実績値がありません"),
        Fault(
            "a year is left out", in: .ota, "actuals/2022.csv", .moved(to: "actuals/2023.csv"),
            .figuresYearGap, .warning, at: .file("actuals/2023.csv"), says: "令和4年度の実績がありません"),
        Fault(
            "the table of the year before under a new name", in: .ota, "actuals/2022.csv",
            .copied(from: "actuals/2021.csv"), .figuresCopiedYear, .warning,
            at: .file("actuals/2022.csv"), says: "令和3年度とすべて同じ"),
        Fault(
            "the place of another year", in: .itabashiFirst, "actuals/2022.csv",
            "V2502,CSIRT訓練,1回,,S01,詳細の表 番号25の2行目 「令和4年度実績」の欄",
            to: "V2502,CSIRT訓練,1回,,S01,①詳細の表 番号25の2行目 「令和3年度実績」の欄", .figuresOtherYear,
            .warning, says: "令和3年度"),
        Fault(
            "the place of another row", in: .itabashiFirst, "actuals/2022.csv",
            "詳細の表 番号25の3行目", to: "①詳細の表 番号25の2行目", .structurePlace, .warning,
            says: "この行の場所「詳細の表 番号25の3行目」と違います"),
        Fault(
            "the id of another indicator", in: .itabashiFirst, "actuals/2022.csv",
            "V2502,CSIRT訓練", to: "V2503,①CSIRT訓練", .planNameDiffers,
            says: "この指標IDの名前と違います"),
        Fault(
            "an actual changes what was left of the term", in: .itabashiFirst,
            "actuals/2022.csv", "89,491枚", to: "98,491枚", .figuresResidual, .warning,
            at: .words("R5: ①180,570枚", in: "indicators.yaml"),
            says: "357,156 − 87,095 − 98,491 = 171,570"),
    ]
}
