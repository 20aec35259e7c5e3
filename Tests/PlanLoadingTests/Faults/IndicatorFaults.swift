import Diagnostics
import PlanLoading

extension Fault {
    /// Indicators and what is planned for them.
    static let ofIndicators: [Fault] = [
        Fault(
            "an element that there is none of", in: .sumida, "indicators.yaml",
            "    element: A15\n", to: "    element: ①A51\n", .planUnknownElement,
            says: "『A51』は structure.yaml にありません"),
        Fault(
            "a volume under another measure", in: .itabashiFirst, "indicators.yaml",
            "  - id: V0303\n    kind: volume\n    element: F03",
            to: "  - id: V0303\n    kind: volume\n    element: F02", .structurePlace, .warning,
            at: .words("place: ①詳細の表 番号3の3行目", in: "indicators.yaml"),
            says: "『№ 2』の場所ではありません"),
        Fault(
            "an indicator out of the order of the elements", in: .sample, "indicators.yaml",
            .whole(
                indicators(of: "G1 G1 G1 G1 M1 M1 ①G1 M1 M1 M1")), .structureIndicatorOrder,
            .warning,
            says: "前後の指標の項目と順番が合いません"),
        Fault(
            "an indicator of the next measure", in: .taito, "indicators.yaml",
            "  - id: I09\n    element: M05", to: "  - id: I09\n    element: M06", .structurePlace,
            .warning, at: .words("place: ①【施策5】KPI表 2行目", in: "indicators.yaml"),
            says: "『施策6』の場所ではありません"),
        Fault(
            "an id of another indicator", in: .itabashiFirst, "indicators.yaml",
            "  - id: V0102\n", to: "  - id: ①V0101\n", .planDuplicateID, says: "id『V0101』が二度"),
        Fault(
            "a nought too many in a target that has an actual", in: .ota, "indicators.yaml",
            "      R4: 22手続", to: "      R4: 220手続", .figuresAgainstDirection, .warning,
            at: .words("R5: ①28手続", in: "indicators.yaml"), says: "望ましい向き"),
        Fault(
            "a key and a year that are there twice", in: .ota, "indicators.yaml",
            "      R5: 50件", to: "      ①R4: 50件", "yaml/duplicate-key", says: "『R4』が二度"),
        Fault(
            "an id of an element", in: .sumida, "indicators.yaml", "  - id: I15\n",
            to: "  - id: ①A15\n", .planDuplicateID, says: "id『A15』が二度"),
        Fault(
            "two indicators of one name", in: .itabashiSecond, "indicators.yaml",
            "    name: 情報セキュリティ内部監査 実施", to: "    name: ①マイナンバー制度運用内部監査 実施",
            .structureSameName, .warning, says: "同じ名称"),
        Fault(
            "it is shown again where it belongs", in: .taito, "indicators.yaml",
            "also: [M09]", to: "also: [①M01]", .planRepeatedAtHome, says: "この指標が属する項目そのもの"),
        Fault(
            "it is shown again under nothing", in: .itabashiSecond, "indicators.yaml",
            "also: [M08, R04]", to: "also: [M08, ①R40]", .planUnknownElement, says: "『R40』"),
        Fault(
            "a theme that there is none of", in: .sumida, "indicators.yaml",
            "themes: [security_incidents]", to: "themes: [①security_incident]", .planUnknownTheme,
            says: "themes.yaml にありません"),
        Fault(
            "a year of two digits too many", in: .ota, "indicators.yaml",
            "      R4: 40件\n      R5: 50件", to: "      R4: 40件\n      ①R55: 50件",
            .planYearOutsidePeriod, says: "計画期間"),
        Fault(
            "a year is there twice", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      ①令和4年度: 50件", .planDuplicateTarget, says: "令和4年度の目標値が二つ"),
        Fault(
            "a baseline after the plan", in: .sumida, "indicators.yaml",
            "baseline: {year: R3, value: 118件}", to: "baseline: {year: ①R33, value: 118件}",
            .planYearOutsidePeriod, says: "計画期間"),
        Fault(
            "a baseline of the last century", in: .taito, "indicators.yaml",
            "      year: R2\n      value: 36件", to: "      year: ①H2\n      value: 36件",
            .figuresDistantYear, .warning, says: "『平成2年度』は、計画期間"),
        Fault(
            "a baseline after its first target", in: .ota, "indicators.yaml",
            "      month: 令和３年３月\n      value: １件", to: "      ①month: 令和５年３月\n      value: １件",
            .figuresLateBaseline, .warning,
            at: .words("      month: ①令和５年３月", in: "indicators.yaml"), says: "最初の目標"),
        Fault(
            "a baseline without its time", in: .sumida, "indicators.yaml",
            "baseline: {year: R3, value: 118件}", to: "baseline: ①{value: 118件}", .planBaselineTime,
            says: "年度（year）か月（month）"),
        Fault(
            "a target without its value", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      ①R5:", .planValue, says: "『R5』の目標値が書かれていません"),
        Fault(
            "a target in another unit", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      R5: ①50個", .planUnitDiffers, says: "単位「個」"),
        Fault(
            "the letter O for a nought", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      R5: ①5O件", .planUnitDiffers, says: "単位「O件」"),
        Fault(
            "separators in the wrong place", in: .ota, "indicators.yaml", "      R4: 1,320名",
            to: "      R4: ①1,32名", .planValue, says: "値『1,32名』を読み取れません"),
        Fault(
            "two values in one cell", in: .taito, "indicators.yaml",
            "value: 年3件\n    targets:\n      R7: 年5件",
            to: "value: ①年3件（累計6件）\n    targets:\n      R7: 年5件", .planValue, says: "二つめの値"),
        Fault(
            "words that say nothing", in: .taito, "indicators.yaml", "      R7: 充実",
            to: "      R7: ①がんばる", .planValue, says: "値『がんばる』を読み取れません"),
        Fault(
            "a revision that is not recorded", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      R5: {value: ①55件, revision: 1}", .figuresUnrecordedRevision, .warning,
            says: "1回改定されていますが、記録が0件"),
        Fault(
            "a target published after the others", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      R5: {value: ①55件, published: 2024-03-29}", .figuresUnrecordedRevision,
            .warning, says: "令和6年3月29日に公表されていますが、改定の記録がありません"),
        Fault(
            "a target that lost a nought", in: .itabashiSecond, "indicators.yaml",
            "      R6: 670万件以上\n      R7: 720万件以上",
            to: "      R6: 67万件以上\n      R7: ①720万件以上", .figuresImplausible, .warning,
            says: "令和6年度の値は「67万件以上」"),
        Fault(
            "an actual with a nought too many beside a small plan", in: .itabashiFirst,
            "actuals/2022.csv", "V2302B,SNSによる情報発信（YouTube）,3回",
            to: "V2302B,SNSによる情報発信（YouTube）,①30回", .figuresImplausible, .warning,
            says: "桁が違うようです"),
        Fault(
            "an only target a hundred times the baseline", in: .sumida, "indicators.yaml",
            "      R7: 60手続", to: "      R7: ①6000手続", .figuresImplausible, .warning,
            says: "令和3年度の値は「14手続」"),
        Fault(
            "a revision below nought", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      R5: {value: 50件, revision: ①-1}", .planRevision, says: "改定番号は0から"),
        Fault(
            "targets that go down", in: .ota, "indicators.yaml", "      R5: 50件",
            to: "      R5: ①35件", .figuresAgainstDirection, .warning, says: "望ましい向き"),
        Fault(
            "a cumulative target that falls", in: .ota, "indicators.yaml", "      R5: 1,640名",
            to: "      R5: ①1,240名", .planCumulativeFalls, .warning, says: "累計の目標が"),
        Fault(
            "a bound from the wrong side", in: .itabashiSecond, "indicators.yaml",
            "      R6: 670万件以上", to: "      R6: ①670万件以下", .figuresAgainstDirection, .warning,
            says: "「以下」"),
        Fault(
            "the direction of another indicator", in: .taito, "indicators.yaml",
            "    name: AIチャットボットにおける未解決率\n    unit: \"%\"\n    aggregation: point_in_time\n    direction: decrease",
            to:
                "    name: AIチャットボットにおける未解決率\n    unit: \"%\"\n    aggregation: point_in_time\n    direction: increase",
            .figuresAgainstDirection, .warning,
            at: .words("value: 20％\n    targets:\n      R7: ①0％", in: "indicators.yaml"),
            says: "望ましい向き"),
        Fault(
            "numbers that nobody would judge", in: .sumida, "indicators.yaml",
            "    name: オープンデータ公開件数\n    unit: 件\n    aggregation: point_in_time\n    direction: increase",
            to:
                "    name: オープンデータ公開件数\n    unit: 件\n    aggregation: point_in_time\n    direction: state",
            .figuresDirectionOfWords, .warning,
            at: .words("value: ①118件}", in: "indicators.yaml"),
            says: "direction が state"),
        Fault(
            "a percentage above a hundred", in: .sumida, "indicators.yaml",
            "    baseline: {year: R3, value: 40%}\n    targets:\n      R7: 70%",
            to: "    baseline: {year: R3, value: 40%}\n    targets:\n      R7: ①170%",
            .figuresAboveHundred, .warning, says: "100％を大きく超えています"),
        Fault(
            "a total that is not counted as one", in: .taito, "indicators.yaml",
            "    name: アイデアソン実施回数（累計）\n    unit: 回\n    aggregation: cumulative",
            to: "    name: ①アイデアソン実施回数（累計）\n    unit: 回\n    aggregation: annual_flow",
            .figuresAggregation, .warning, says: "「累計」"),
        Fault(
            "a figure of the year that is counted as a total", in: .taito, "indicators.yaml",
            "    name: AI・RPA導入業務における作業削減時間\n    unit: 時間\n    aggregation: annual_flow",
            to:
                "    name: AI・RPA導入業務における作業削減時間\n    unit: 時間\n    aggregation: cumulative",
            .figuresAggregation, .warning,
            at: .words("value: ①年600時間", in: "indicators.yaml"), says: "「年」"),
        Fault(
            "the figures of the row above", in: .ota, "indicators.yaml",
            "      value: 14手続\n    targets:\n      R3: 16手続\n      R4: 22手続\n      R5: 28手続\n      R6: 34手続",
            to:
                "      value: 29手続\n    targets:\n      R3: 35手続\n      R4: 40手続\n      R5: 45手続\n      R6: 49手続",
            .figuresCopiedRow, .warning,
            at: .words("  - id: ①I01B", in: "indicators.yaml"), says: "すべて同じ"),
        Fault(
            "a share of the term is another", in: .itabashiFirst, "indicators.yaml",
            "        value: 119,052枚\n        remarks: 令和4年度実績",
            to: "        value: ①119,025枚\n        remarks: 令和4年度実績", .figuresShare, .warning,
            says: "357,156を3年で等しく分けた量"),
        Fault(
            "the volume of the term is another", in: .itabashiFirst, "indicators.yaml",
            "term: 357,156枚", to: "term: ①357,165枚", .figuresShare, .warning,
            says: "119,052の3年分は357,156"),
        Fault(
            "the rest of a term is another", in: .itabashiFirst, "indicators.yaml",
            "      R5: 180,570枚", to: "      R5: ①180,750枚", .figuresResidual, .warning,
            says: "357,156 − 87,095 − 89,491 = 180,570"),
        Fault(
            "30 − 13 − 10 = 7", in: .itabashiFirst, "indicators.yaml", "      R5: 7シナリオ以上",
            to: "      R5: ①17シナリオ以上", .figuresResidual, .warning, says: "30 − 13 − 10 = 7"),
        Fault(
            "the share of the whole term that the last year has to reach", in: .itabashiFirst,
            "indicators.yaml", "    term: 6割以上の省力化\n    targets:\n      R5: 6割以上の省力化",
            to: "    term: 6割以上の省力化\n    targets:\n      R5: ①5割以上の省力化", .figuresTermEnd, .warning,
            says: "計画期間全体の目標"),
    ]

    /// Indicators of some elements of the sample, one after the other.
    private static func indicators(of elements: String) -> String {
        let rows = elements.split(separator: " ").enumerated().map { number, element in
            """
              - {id: I\(number + 1), element: \(element), name: \(number == 0 ? "件数" : "件数\(number)"), \
            unit: 件, aggregation: annual_flow, direction: increase}
            """
        }
        return "indicators:\n" + rows.joined(separator: "\n") + "\n"
    }
}
