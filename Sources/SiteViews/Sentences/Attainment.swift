import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts

/// How far the indicators of a plan came in a year, each by its own rate (達成率の一覧).
struct Attainment: Sendable {
    /// An indicator with its figures of the year.
    struct Row: Sendable {
        /// The position among the plan's indicators.
        let indicator: Int
        /// What was reached, as it is printed.
        let actual: String
        /// What was aimed at, as it is printed.
        let target: String
        /// The rate, and whether the target was reached; `nil` where there is no rate.
        let rate: (value: DecimalNumber, isReached: Bool)?
        /// Why there is no rate; `nil` where there is one.
        let reason: String?
    }

    /// The fiscal year.
    let year: FiscalYear
    /// All indicators of the plan, in its order.
    let rows: [Row]
    /// What the plan calls them.
    let noun: String

    /// How many indicators a list has at most: with more, nothing is seen at a glance, and the
    /// tables of the report, which have every rate, are found more easily.
    static let longest = 50

    /// The rates of a year, if they make a list.
    ///
    /// They make none where fewer than two indicators, or fewer than half of them, have one, for
    /// a list of reasons is none of rates; nor where there are too many.
    init?(_ evaluated: EvaluatedPlan, in year: FiscalYear, order: [Int], noun: String) {
        guard order.count <= Self.longest else { return nil }
        let results = order.map { evaluated.indicators[$0].resultOrNothing(in: year) }
        let rated = results.count { $0.rate != nil && $0.judgement.isDecided }
        guard rated > 1, rated * 2 >= order.count else { return nil }
        self.year = year
        self.noun = noun
        rows = zip(order, results).map { Row($0, $1, evaluated.plan.indicators[$0]) }
    }

    /// The rows that have a rate.
    var rated: [Row] { rows.filter { $0.rate != nil } }
    /// How many of them reached their target.
    var reached: Int { rated.count { $0.rate?.isReached ?? false } }
    /// How many missed it.
    var missed: Int { rated.count - reached }
    /// How many have no rate.
    var without: Int { rows.count - rated.count }
}

extension Attainment.Row {
    init(_ position: Int, _ result: YearResult, _ indicator: Indicator) {
        self.indicator = position
        actual =
            result.actual.map { ValueText(actual: $0, unit: indicator.unit).spoken }
            ?? result.absence.line
        let aim = ValueText(target: result.target, unit: indicator.unit)
        target =
            aim.number == nil && !aim.isMissing ? PrintedWords.inQuotes(aim.words) : aim.spoken
        let isDecided = result.judgement.isDecided
        rate = isDecided ? result.rate.map { ($0, result.judgement.isReached) } : nil
        reason = rate == nil ? RateAbsence.words(for: result, of: indicator) : nil
    }

    /// 「149件／目標40件」.
    var amounts: String { "\(actual)／目標\(target)" }
}

extension ValueText {
    /// The words, where a dash is told by what it means.
    fileprivate var spoken: String { meaning ?? words }
}
