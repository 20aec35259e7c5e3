import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

@Suite("Two years of an indicator")
struct YearComparisonTests {
    @Test("differ by a number only between numbers that tell how much there is")
    func amounts() {
        #expect(
            Self.change(.quantity(Self.number(28)), .quantity(Self.number(32)))
                == .amount(DecimalNumber(4)))
        #expect(
            Self.change(.quantity(Self.number(90, .about)), .quantity(Self.number(70)))
                == .amount(DecimalNumber(-20)))
        #expect(
            Self.change(.quantity(Self.number(90, .atLeast)), .quantity(Self.number(70)))
                == .unknown(.bound))
        #expect(
            Self.change(
                .quantity(Quantity(DecimalNumber(28_550), isChange: true)),
                .quantity(Quantity(DecimalNumber(-1264), isChange: true))) == .unknown(.ofChanges))
    }

    @Test("told in words are the same or not, and are not held against numbers")
    func words() {
        let (trying, doing) = (Value.Meaning.state(Progress(.preparing)), Self.doing)
        #expect(Self.change(doing, doing) == .words(areSame: true))
        #expect(Self.change(trying, doing, printed: ("試行", "実施")) == .words(areSame: false))
        #expect(Self.change(doing, .quantity(Self.number(3))) == .unknown(.numberAndWords))
    }

    @Test("of which one has no value say which one")
    func missing() {
        #expect(Self.change(nil, Self.doing) == .unknown(.noEarlierActual))
        #expect(Self.change(Self.doing, nil) == .unknown(.noActual))
        #expect(Self.change(nil, nil) == .unknown(.noActual))
        #expect(Self.change(.absent(.surveying), Self.doing) == .unknown(.noEarlierActual))
    }

    @Test("tell whether a target was newly reached or newly missed")
    func judgements() {
        let numbers: [(Int, Int, YearComparison.Course)] = [
            (9, 10, .newlyReached), (11, 9, .newlyMissed), (10, 11, .stillReached),
            (8, 9, .stillMissed),
        ]
        for (first, second, course) in numbers {
            let comparison = Self.comparison(
                .quantity(Self.number(first)), .quantity(Self.number(second)), target: 10)
            #expect(comparison.course == course)
        }
        #expect(Self.comparison(Self.doing, Self.doing, target: 10).course == .undecided)
        #expect(
            Self.comparison(.quantity(Self.number(1)), .quantity(Self.number(2))).course
                == .undecided)
    }

    @Test("tell whether reporting began or ended")
    func reporting() {
        #expect(Self.comparison(nil, Self.doing).course == .begun)
        #expect(Self.comparison(Self.doing, nil).course == .ceased)
        #expect(Self.comparison(nil, nil).course == .silent)
    }

    @Test("may be years that the indicator does not have")
    func outside() {
        let evaluated = Self.evaluated(Self.doing, Self.doing)
        let comparison = evaluated.comparison(from: Self.year(2022), to: Self.year(2030))
        #expect(comparison.course == .ceased)
        #expect(comparison.later.missing == .notPlanned)
    }

    private static let doing = Value.Meaning.state(Progress(.doing))

    private static func number(_ number: Int, _ comparator: Comparator? = nil) -> Quantity {
        Quantity(DecimalNumber(number), comparator)
    }

    private static func year(_ year: Int) -> FiscalYear { FiscalYear(startingIn: year) }

    private static func change(
        _ first: Value.Meaning?, _ second: Value.Meaning?,
        printed: (String, String) = ("実施", "実施")
    ) -> YearComparison.Change {
        evaluated(first, second, printed: printed)
            .comparison(from: year(2021), to: year(2022)).change
    }

    private static func comparison(
        _ first: Value.Meaning?, _ second: Value.Meaning?, target: Int? = nil
    ) -> YearComparison {
        evaluated(first, second, target: target).comparison(from: year(2021), to: year(2022))
    }

    /// An indicator with actuals in 2021 and 2022, and the same target in both.
    private static func evaluated(
        _ first: Value.Meaning?, _ second: Value.Meaning?, target: Int? = nil,
        printed: (String, String) = ("実施", "実施")
    ) -> EvaluatedIndicator {
        func observation(_ year: Int, _ meaning: Value.Meaning?, _ words: String) -> Observation? {
            meaning.map {
                Observation(
                    year: Self.year(year), value: Value(printed: words, meaning: $0),
                    source: SourceID("S01"))
            }
        }
        let aim = target.map { Value.Meaning.quantity(number($0)) }
        let targets = [observation(2021, aim, "数"), observation(2022, aim, "数")]
        let actuals = [observation(2021, first, printed.0), observation(2022, second, printed.1)]
        return EvaluatedIndicator(
            Indicator(
                id: IndicatorID("I01"), element: 0, name: "件数", breakdown: nil, unit: "件",
                aggregation: .annualFlow, direction: .increase, definition: nil, baseline: nil,
                targets: targets.compactMap(\.self), actuals: actuals.compactMap(\.self),
                notes: [], source: SourceID("S01"), text: nil),
            period: year(2021)...year(2022))
    }
}
