package import JapaneseText
import PlanModel

/// An indicator in two of its years, side by side (年度の比較).
package struct YearComparison: Sendable {
    /// The year that is held against.
    package let earlier: YearResult
    /// The year that is told of.
    package let later: YearResult

    /// Two years of one indicator.
    package init(from earlier: YearResult, to later: YearResult) {
        self.earlier = earlier
        self.later = later
    }

    /// What the later actual differs by from the earlier one.
    package var change: Change {
        guard let now = later.actual?.value, !now.isMissing else { return .unknown(.noActual) }
        guard let before = earlier.actual?.value, !before.isMissing else {
            return .unknown(.noEarlierActual)
        }
        switch (before.meaning, now.meaning) {
        case (.quantity(let first), .quantity(let second)):
            guard let one = before.level, let other = now.level else {
                return .unknown(first.isChange || second.isChange ? .ofChanges : .bound)
            }
            return .amount(other - one)
        case (.quantity, _), (_, .quantity): return .unknown(.numberAndWords)
        default: return .words(areSame: before.printed == now.printed)
        }
    }

    /// What became of the judgement and of the reporting from the one year to the other.
    package var course: Course {
        switch (earlier.actual != nil, later.actual != nil) {
        case (false, true): return .begun
        case (true, false): return .ceased
        case (false, false): return .silent
        case (true, true): break
        }
        guard earlier.judgement.isDecided, later.judgement.isDecided else { return .undecided }
        switch (earlier.judgement.isReached, later.judgement.isReached) {
        case (false, true): return .newlyReached
        case (true, false): return .newlyMissed
        case (true, true): return .stillReached
        case (false, false): return .stillMissed
        }
    }

    /// What one actual differs by from another.
    package enum Change: Sendable, Hashable {
        /// The later number minus the earlier one.
        case amount(DecimalNumber)
        /// Both are told in words, and the words are the same or not.
        case words(areSame: Bool)
        /// The two cannot be compared, for a reason.
        case unknown(Obstacle)
    }

    /// Why two actuals cannot be compared.
    package enum Obstacle: Sendable, Hashable, CaseIterable {
        /// The later year has no value.
        case noActual
        /// The earlier year has no value.
        case noEarlierActual
        /// The one is a number and the other is told in words.
        case numberAndWords
        /// One of them is a bound, such as 「600時間以上」.
        case bound
        /// One of them already tells what was added or lost.
        case ofChanges
    }

    /// What became of an indicator from one year to another.
    package enum Course: Sendable, Hashable, CaseIterable {
        /// It missed its target, and then reached it.
        case newlyReached
        /// It reached its target, and then missed it.
        case newlyMissed
        /// It reached its target in both years.
        case stillReached
        /// It missed its target in both years.
        case stillMissed
        /// Both years have an actual, and one of them cannot be judged.
        case undecided
        /// The later year has an actual, the earlier one has none.
        case begun
        /// The earlier year has an actual, the later one has none.
        case ceased
        /// Neither year has an actual.
        case silent
    }
}

extension EvaluatedIndicator {
    /// Two years of the indicator; a year that it does not have plans and reports nothing.
    package func comparison(from earlier: FiscalYear, to later: FiscalYear) -> YearComparison {
        YearComparison(from: resultOrNothing(in: earlier), to: resultOrNothing(in: later))
    }

    /// The judgement of a year; one of nothing for a year that only other indicators of the plan
    /// speak of.
    package func resultOrNothing(in year: FiscalYear) -> YearResult {
        result(in: year)
            ?? YearResult(
                year: year, target: nil, actual: nil, missing: .notPlanned,
                direction: indicator.direction)
    }
}

extension Value {
    /// Whether a reason stands in the place of a value.
    fileprivate var isMissing: Bool {
        if case .absent = meaning { return true }
        return false
    }

    /// The number, where it tells how much there is, and not a bound or what was added or lost.
    fileprivate var level: DecimalNumber? {
        guard case .quantity(let quantity) = meaning, !quantity.isChange,
            quantity.comparator == nil || quantity.comparator == .about
        else { return nil }
        return quantity.number
    }
}
