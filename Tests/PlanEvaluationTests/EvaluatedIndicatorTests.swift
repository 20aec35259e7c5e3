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
}
