import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

@Suite("An evaluated indicator")
struct EvaluatedIndicatorTests {
    static func figure(_ year: Int, _ number: Int) -> Observation {
        Observation(
            year: FiscalYear(startingIn: year),
            value: Value(
                printed: "\(number)", meaning: .quantity(Quantity(DecimalNumber(number)))),
            source: SourceID("S01"))
    }

    /// RPA等の導入業務数, whose last target is still to be decided.
    let evaluated = EvaluatedIndicator(
        Indicator(
            id: IndicatorID("I07"), element: 0, name: "RPA等の導入業務数", breakdown: nil,
            unit: "業務", aggregation: .pointInTime, direction: .increase, definition: nil,
            baseline: nil,
            targets: [
                figure(2021, 16), figure(2022, 35), figure(2023, 37),
                Observation(
                    year: FiscalYear(startingIn: 2024),
                    value: Value(
                        printed: "令和5年度の実績を踏まえて検討", meaning: .absent(.undecided)),
                    source: SourceID("S01")),
            ],
            actuals: [figure(2021, 28), figure(2022, 32)], notes: [], source: SourceID("S01"),
            text: nil),
        period: FiscalYear(startingIn: 2021)...FiscalYear(startingIn: 2024))

    @Test("has every year of the plan, reported or not")
    func years() {
        #expect(evaluated.years.map(\.year.startingYear) == [2021, 2022, 2023, 2024])
        #expect(
            evaluated.years.map(\.judgement) == [.exceeded, .notMet, .notReported, .notReported])
    }

    @Test("knows its newest actual and its last target in numbers")
    func ends() {
        #expect(evaluated.latest?.year.startingYear == 2022)
        #expect(evaluated.finalTarget?.year.startingYear == 2023)
    }

    @Test("knows what is left from its newest actual to its last target")
    func residual() throws {
        let residual = try #require(evaluated.residual)
        #expect(residual.year.startingYear == 2023)
        #expect(residual.reachedIn.startingYear == 2022)
        #expect(residual.distance == DecimalNumber(5))
    }

    @Test("is counted once in the tally of a year")
    func tally() {
        var tally = Tally()
        for year in evaluated.years { tally.count(year.judgement) }
        #expect(tally.reached == 1)
        #expect(tally.notMet == 1)
        #expect(tally.notReported == 2)
        #expect(tally.decided == 2)
        #expect(tally.total == 4)
    }

    @Test("tells the change from the year before only between numbers that tell how much there is")
    func change() {
        #expect(evaluated.change(in: FiscalYear(startingIn: 2022)) == DecimalNumber(4))
        #expect(evaluated.change(in: FiscalYear(startingIn: 2021)) == nil)
        let bounds = Self.evaluated(
            Quantity(DecimalNumber(90), .atLeast), Quantity(DecimalNumber(70), .atLeast))
        #expect(bounds.change(in: FiscalYear(startingIn: 2022)) == nil)
        let changes = Self.evaluated(
            Quantity(DecimalNumber(28_550), isChange: true),
            Quantity(DecimalNumber(-1264), isChange: true))
        #expect(changes.change(in: FiscalYear(startingIn: 2022)) == nil)
    }

    /// An indicator with an actual in 2021 and one in 2022.
    private static func evaluated(_ first: Quantity, _ second: Quantity) -> EvaluatedIndicator {
        let actuals = [(2021, first), (2022, second)].map { year, quantity in
            Observation(
                year: FiscalYear(startingIn: year),
                value: Value(printed: "数", meaning: .quantity(quantity)),
                source: SourceID("S01"))
        }
        return EvaluatedIndicator(
            Indicator(
                id: IndicatorID("I01"), element: 0, name: "件数", breakdown: nil, unit: "件",
                aggregation: .annualFlow, direction: .increase, definition: nil, baseline: nil,
                targets: [], actuals: actuals, notes: [], source: SourceID("S01"), text: nil),
            period: FiscalYear(startingIn: 2021)...FiscalYear(startingIn: 2022))
    }
}
