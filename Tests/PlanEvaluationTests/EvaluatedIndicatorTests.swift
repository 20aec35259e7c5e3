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

    @Test("tells why a year has no actual")
    func missing() {
        // Nothing of 2023 is reported by the plan, and 2024 has a target that is still open.
        #expect(evaluated.years.map(\.missing) == [nil, nil, .unpublished, .unpublished])
        #expect(evaluated.missingActual == nil)
        func words(_ printed: String, _ stage: Progress.Stage) -> Value {
            Value(printed: printed, meaning: .state(Progress(stage)))
        }
        let done = Self.indicator(
            [
                Observation(
                    year: Self.year(2021), value: words("完了", .done), source: SourceID("S01"))
            ],
            term: words("完了", .done))
        #expect(Self.missing(done, reported: [2021, 2022]) == [nil, .finished, .unpublished])
        let going = Self.indicator([], term: words("完了", .done))
        #expect(
            Self.missing(going, reported: [2021, 2022]) == [.notStated, .notStated, .unpublished])
        #expect(
            Self.missing(Self.indicator([], term: nil), reported: [2021])
                == [.notPlanned, .notPlanned, .notPlanned])
    }

    private static func year(_ year: Int) -> FiscalYear { FiscalYear(startingIn: year) }

    private static func indicator(_ actuals: [Observation], term: Value?) -> Indicator {
        Indicator(
            id: IndicatorID("V01"), element: 0, name: "運用", breakdown: nil, unit: "",
            aggregation: .pointInTime, direction: .state, definition: nil, baseline: nil,
            targets: [], actuals: actuals, notes: [], source: SourceID("S01"), text: nil,
            term: term.map { TermTarget(value: $0, source: SourceID("S01")) })
    }

    private static func missing(
        _ indicator: Indicator, reported: [Int]
    ) -> [MissingActual?] {
        EvaluatedIndicator(
            indicator, period: year(2021)...year(2023), reportedYears: reported.map(year)
        ).years.map(\.missing)
    }
}
