import JapaneseText
import PlanEvaluation
import PlanModel

/// What became of a plan from one reported year to another (前年度からの変化).
struct YearChanges {
    /// The year that is held against.
    let earlier: FiscalYear
    /// The year that is told of.
    let later: FiscalYear
    /// The two years of each indicator, at the positions of the plan.
    let comparisons: [YearComparison]
    /// The grades of both years, in the order of the rated elements; empty where the ward has
    /// given none in either.
    let grades: [GradeChange]
    /// What the actuals that are numbers did.
    let movement: Movement

    /// The changes of a plan between two years.
    init(_ evaluated: EvaluatedPlan, from earlier: FiscalYear, to later: FiscalYear) {
        self.earlier = earlier
        self.later = later
        comparisons = evaluated.indicators.map { $0.comparison(from: earlier, to: later) }
        grades = GradeChange.changes(evaluated.ratings, from: earlier, to: later)
        movement = Movement(comparisons, of: evaluated.plan.indicators)
    }

    /// The positions of the indicators that took a course.
    func positions(_ course: YearComparison.Course) -> [Int] {
        comparisons.indices.filter { comparisons[$0].course == course }
    }

    /// How many indicators have a value in words in both years, and for how many of them the words
    /// changed.
    var words: (all: Int, changed: Int) {
        comparisons.reduce(into: (0, 0)) { counts, comparison in
            guard case .words(let areSame) = comparison.change else { return }
            counts.all += 1
            if !areSame { counts.changed += 1 }
        }
    }

    /// The numbers that are meant to grow or to fall: how many moved that way, the other way, or
    /// not at all.
    struct Movement: Equatable {
        var better = 0
        var worse = 0
        var same = 0
        /// Numbers of both years that are to be kept, or of work that is done or not: no way of
        /// them is better.
        var aside = 0

        /// All numbers that are meant to move and can be compared.
        var all: Int { better + worse + same }

        fileprivate init(_ comparisons: [YearComparison], of indicators: [Indicator]) {
            for (comparison, indicator) in zip(comparisons, indicators) {
                guard case .amount(let change) = comparison.change else { continue }
                switch indicator.direction {
                case .maintain, .state: aside += 1
                case .increase where change > .zero, .decrease where change < .zero: better += 1
                case .increase, .decrease: if change == .zero { same += 1 } else { worse += 1 }
                }
            }
        }
    }
}

/// The grades that the ward gave to an element in two years.
struct GradeChange {
    /// The position of the element.
    let element: Int
    /// The position of the earlier grade in the scale, if one was given.
    let before: Int?
    /// The position of the later grade.
    let after: Int?

    /// How the later grade stands to the earlier one; the scale has the best one first.
    var course: Course {
        switch (before, after) {
        case (nil, nil): .silent
        case (nil, _?): .begun
        case (_?, nil): .ceased
        case (let before?, let after?):
            after < before ? .raised : after > before ? .lowered : .same
        }
    }

    /// How one grade stands to another.
    enum Course {
        case raised, lowered, same, begun, ceased, silent

        /// The word for readers.
        var words: String {
            switch self {
            case .raised: "上がった"
            case .lowered: "下がった"
            case .same: "同じ"
            case .begun: "公表が始まった"
            case .ceased: "公表がない"
            case .silent: "どちらも未公表"
            }
        }
    }

    /// The grades of two years; none where the ward has given none in either.
    fileprivate static func changes(
        _ ratings: PlanRatings?, from earlier: FiscalYear, to later: FiscalYear
    ) -> [GradeChange] {
        guard let ratings else { return [] }
        let changes = zip(ratings.ratings(in: earlier), ratings.ratings(in: later)).map {
            GradeChange(
                element: $0.element, before: $0.official?.grade, after: $1.official?.grade)
        }
        return changes.allSatisfy { $0.course == .silent } ? [] : changes
    }
}
