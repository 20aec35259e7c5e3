import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

@Suite("The judgement of a year")
struct YearResultTests {
    static let year = FiscalYear(startingIn: 2022)

    static func observation(_ number: Int, _ comparator: Comparator? = nil) -> Observation {
        Observation(
            year: year,
            value: Value(
                printed: "\(number)件",
                meaning: .quantity(Quantity(DecimalNumber(number), comparator))),
            source: SourceID("S01"))
    }

    static func words(_ printed: String, _ meaning: Value.Meaning) -> Observation {
        Observation(
            year: year, value: Value(printed: printed, meaning: meaning), source: SourceID("S01"))
    }

    static func judge(
        _ target: Observation?, _ actual: Observation?, _ direction: Direction
    ) -> YearResult {
        YearResult(
            year: year, target: target, actual: actual,
            missing: actual == nil ? .unpublished : nil, direction: direction)
    }

    @Test(
        "follows the direction in which the indicator is meant to go",
        arguments: [
            (40, 149, Direction.increase, Judgement.exceeded),
            (60, 60, .increase, .met),
            (22, 16, .increase, .notMet),
            (3, 5, .decrease, .notMet),
            (3, 1, .decrease, .exceeded),
            (0, 0, .decrease, .met),
            (10, 12, .maintain, .exceeded),
            (10, 9, .maintain, .notMet),
        ])
    func direction(target: Int, actual: Int, direction: Direction, expected: Judgement) {
        let result = Self.judge(
            Self.observation(target), Self.observation(actual), direction)
        #expect(result.judgement == expected)
    }

    @Test(
        "follows the words beside a target before the direction",
        arguments: [
            (Comparator.atLeast, 100, Direction.increase, Judgement.met),
            (.moreThan, 100, .increase, .notMet), (.moreThan, 101, .increase, .exceeded),
            (.atMost, 100, .decrease, .met), (.lessThan, 100, .decrease, .notMet),
            (.lessThan, 99, .decrease, .exceeded), (.about, 100, .decrease, .met),
            (.atMost, 99, .maintain, .exceeded), (.atMost, 101, .maintain, .notMet),
        ])
    func comparator(
        beside target: Comparator, actual: Int, direction: Direction, expected: Judgement
    ) {
        let result = Self.judge(
            Self.observation(100, target), Self.observation(actual), direction)
        #expect(result.judgement == expected)
    }

    @Test(
        "is made of a bound only where every number that it allows says the same",
        arguments: [
            (Comparator.atLeast, 120, Comparator?.none, Judgement.exceeded),
            (.atLeast, 100, nil, .met), (.moreThan, 100, nil, .exceeded),
            (.atLeast, 90, nil, .notComparable), (.atMost, 90, nil, .notMet),
            (.lessThan, 100, nil, .notMet), (.atMost, 100, nil, .notComparable),
            (.atMost, 120, nil, .notComparable), (.atLeast, 100, .moreThan, .notComparable),
            (.moreThan, 100, .moreThan, .exceeded), (.about, 100, nil, .met),
        ])
    func bound(actual: Comparator, number: Int, target: Comparator?, expected: Judgement) {
        let result = Self.judge(
            Self.observation(100, target), Self.observation(number, actual), .increase)
        #expect(result.judgement == expected)
    }

    @Test("is not made when there is nothing to hold against each other")
    func missing() {
        let actual = Self.observation(5)
        let dash = Self.words("―", .absent(.notSet))
        let undecided = Self.words("実績を踏まえて検討", .absent(.undecided))
        let state = Self.words("実施", .state(Progress(.doing)))
        #expect(Self.judge(actual, nil, .increase).judgement == .notReported)
        #expect(Self.judge(nil, actual, .increase).judgement == .noTarget)
        #expect(Self.judge(dash, actual, .increase).judgement == .noTarget)
        #expect(Self.judge(undecided, actual, .increase).judgement == .noTarget)
        #expect(Self.judge(state, actual, .increase).judgement == .notComparable)
        #expect(Self.judge(actual, actual, .state).judgement == .notComparable)
    }

    @Test(
        "has a rate, half up to one decimal place, only where more is better",
        arguments: [
            (40, 149, "372.5"), (22, 16, "72.7"), (35, 32, "91.4"), (1800, 1437, "79.8"),
            (60, 60, "100"), (3, 1, "33.3"), (3, 2, "66.7"), (1000, 1068, "106.8"),
            (8, 1, "12.5"), (2000, 1, "0.1"), (2001, 1, "0"),
        ])
    func rate(target: Int, actual: Int, expected: String) {
        let result = Self.judge(Self.observation(target), Self.observation(actual), .increase)
        #expect(result.rate?.plain == expected)
        #expect(result.difference == DecimalNumber(actual - target))
    }

    @Test("has no rate for a target of nought, nor where less is better")
    func withoutRate() {
        #expect(Self.judge(Self.observation(0), Self.observation(3), .increase).rate == nil)
        #expect(Self.judge(Self.observation(3), Self.observation(1), .decrease).rate == nil)
    }

    @Test("tells no difference and no rate from a bound, nor between an amount and a change")
    func unknownDistances() {
        let bound = Self.judge(
            Self.observation(60, .atLeast), Self.observation(70, .atLeast), .increase)
        #expect(bound.judgement == .exceeded)
        #expect(bound.difference == nil && bound.rate == nil)
        let about = Self.judge(Self.observation(60), Self.observation(70, .about), .increase)
        #expect(about.difference == DecimalNumber(10))
        let fall = Self.words(
            "10件減少", .quantity(Quantity(DecimalNumber(-10), isChange: true)))
        let change = Self.judge(Self.observation(60), fall, .increase)
        #expect(change.difference == nil && change.rate == nil)
    }
}
