import Diagnostics
import Foundation
import OpenData
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The open data of the plan of Ota")
struct OtaObservationsTests {
    /// The table 「指標と目標値一覧」 of the plan's summary, read by eye.
    ///
    /// Of each indicator the period of the baseline, the baseline, the targets R3 to R6 and the
    /// actuals of R3 and R4: before the `=` the words as printed, after it the number, or the
    /// status where there is none.
    private static let document = """
        I01A 2019-04-01/2020-03-31 29手続=29 35手続=35 40手続=40 45手続=45 49手続=49 35手続=35 49手続=49
        I01B 2019-04-01/2020-03-31 14手続=14 16手続=16 22手続=22 28手続=28 34手続=34 14手続=14 16手続=16
        I02 2021-03-01/2021-03-31 24=24 55=55 60=60 65=65 令和5年度の実績を踏まえて拡大を検討=undecided 57=57 60=60
        I03 2020-04-01/2021-03-31 ―=missing 660名=660 1,320名=1320 1,640名=1640 1,960名=1960 1,390名=1390 3,484名=3484
        I04 2021-03-01/2021-03-31 １件=1 30件=30 40件=40 50件=50 60件=60 33件=33 149件=149
        I05 2020-04-01/2021-03-31 ―=missing 22件=22 24件=24 26件=26 ―=missing 22件=22 26件=26
        I06 2021-03-01/2021-03-31 ５取組=5 ７取組=7 ９取組=9 11取組=11 13取組=13 7取組=7 10取組=10
        I07 2021-03-01/2021-03-31 12業務=12 16業務=16 35業務=35 37業務=37 令和5年度の実績を踏まえて検討=undecided 28業務=28 32業務=32
        I08 2021-03-01/2021-03-31 493時間=493 600時間=600 1,000時間=1000 1,200時間=1200 令和5年度の実績を踏まえて検討=undecided 899時間=899 1,068時間=1068
        I09 2019-04-01/2020-03-31 1,610人=1610 1,700人=1700 1,800人=1800 1,900人=1900 2,000人=2000 1,128人=1128 1,437人=1437
        """

    /// What the seven figures of an indicator are, in the order of the document above.
    private static let kinds = [
        ("baseline", "基準値", ""), ("target", "目標値", "2021"), ("target", "目標値", "2022"),
        ("target", "目標値", "2023"), ("target", "目標値", "2024"), ("actual", "実績値", "2021"),
        ("actual", "実績値", "2022"),
    ]

    private let plan: EvaluatedPlan
    private let observations: PublishedTable

    init() throws {
        let loaded = PlanLoader().load(try SeedFiles.plan("seeds/ota/ict_plan_v3"))
        plan = EvaluatedPlan(try #require(loaded.value))
        observations = try PublishedTable(.observations, of: plan)
    }

    @Test("There are 70 figures: 10 baselines, 40 targets and 20 actuals")
    func kinds() {
        let counts = Dictionary(grouping: observations.column("区分")) { $0 }.mapValues(\.count)
        #expect(counts == ["baseline": 10, "target": 40, "actual": 20])
    }

    @Test("64 are numbers, 3 are undecided and 3 are missing")
    func statuses() {
        let counts = Dictionary(grouping: observations.column("値の状態")) { $0 }.mapValues(\.count)
        #expect(counts == ["normal": 64, "undecided": 3, "missing": 3])
    }

    @Test("Every figure says what the document prints, cell for cell", arguments: 0..<10)
    func cells(of indicator: Int) throws {
        let line = Self.document.split(separator: "\n")[indicator].split(separator: " ")
        let rows = observations.rows[indicator * 7..<(indicator + 1) * 7]
        for ((row, cell), kind) in zip(zip(rows, line.dropFirst(2)), Self.kinds) {
            let (printed, meaning) = try #require(Self.halves(of: cell, at: "="))
            let isNumber = meaning.allSatisfy(\.isNumber)
            #expect(row["指標ID"] == "ota_ict_plan_v3_\(line[0])")
            #expect(row["区分"] == kind.0)
            #expect(row["区分名"] == kind.1)
            #expect(row["原文表記"] == printed)
            #expect(row["値"] == (isNumber ? meaning : ""))
            #expect(row["値の状態"] == (isNumber ? "normal" : meaning))
            let (first, last) = try #require(Self.period(of: kind.2, orBaseline: line[1]))
            #expect(row["期間開始日"] == first)
            #expect(row["期間終了日"] == last)
        }
    }

    @Test("The published row of open data in R4 is the one that the conventions show")
    func exampleRow() {
        let row = observations.rows.first { $0["ID"] == "ota_ict_plan_v3_I04_2022_actual" }
        #expect(
            observations.headers.map { row?[$0] ?? "" } == [
                "131113", "ota_ict_plan_v3_I04_2022_actual", "東京都大田区", "ota_ict_plan_v3",
                "ota_ict_plan_v3_I04", "オープンデータ公開件数", "2022", "令和4年度", "2022-04-01",
                "2023-03-31", "actual", "実績値", "149", "件", "", "normal", "149件",
                "ota_ict_plan_v3_S01", "", "0", "", "目標2の1行目", "",
            ])
    }

    @Test("The tree has 50 items, 14 of them initiatives that the country's plan names")
    func items() throws {
        let items = try PublishedTable(.items, of: plan)
        #expect(items.rows.count == 50)
        #expect(items.column("記号").count { $0 == "★" } == 14)
    }

    private static func period(
        of year: String, orBaseline period: Substring
    ) -> (String, String)? {
        guard let year = Int(year) else { return halves(of: period, at: "/") }
        return ("\(year)-04-01", "\(year + 1)-03-31")
    }

    private static func halves(of text: Substring, at mark: Character) -> (String, String)? {
        let halves = text.split(separator: mark, maxSplits: 1)
        return halves.count == 2 ? (String(halves[0]), String(halves[1])) : nil
    }
}
