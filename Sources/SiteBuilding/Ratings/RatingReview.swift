package import JapaneseText
internal import PlanEvaluation
internal import PlanModel

/// The ratings of a plan as a reviewer goes through them (評語の点検): what the ward gave beside what
/// its figures give.
package struct RatingReview: Sendable, Hashable {
    /// The lasting name of the plan.
    package let plan: String
    /// Its title with the edition.
    package let title: String
    /// Whose rules are applied, where the plan says so.
    package let rules: String?
    /// Every rated element and year, by year and then in the order of the plan.
    package let ratings: [Entry]

    /// One element in one year.
    package struct Entry: Sendable, Hashable {
        /// The lasting name of the element within its plan.
        package let element: String
        /// Its title.
        package let title: String
        /// The fiscal year.
        package let year: FiscalYear
        /// What the ward has published, if it has.
        package let official: Grade?
        /// What follows from the figures, if anything does.
        package let computed: Grade?
        /// How the two stand to each other.
        package let result: Result
        /// Why the computed grade is what it is, in one sentence.
        package let reason: String
    }

    /// A grade of the plan's scale.
    package struct Grade: Sendable, Hashable {
        /// Its lasting name in data.
        package let code: String
        /// The word of the plan.
        package let label: String
    }

    /// How two grades of one thing stand to each other.
    package enum Result: String, Sendable, Hashable, CaseIterable {
        /// Both are there and the same.
        case same
        /// Both are there, and they differ.
        case differs
        /// One of them is missing.
        case open
    }

    /// The review of a plan; `nil` for one without a scale.
    init?(_ evaluated: EvaluatedPlan) {
        guard let ratings = evaluated.ratings else { return nil }
        let identity = evaluated.plan.identity
        plan = identity.id.description
        title = identity.fullTitle
        rules = ratings.scheme.version
        self.ratings = ratings.years.flatMap { ratings.ratings(in: $0) }.map {
            Entry($0, in: evaluated.plan, by: ratings.scheme)
        }
    }
}

extension RatingReview.Entry {
    fileprivate init(_ rating: ElementRating, in plan: Plan, by scheme: RatingScheme) {
        let element = plan.elements[rating.element]
        self.element = element.id.description
        title = element.title
        year = rating.year
        official = rating.official.map { .init(scheme.grades[$0.grade]) }
        computed = rating.computed.grade.map { .init(scheme.grades[$0]) }
        result =
            switch rating.agreement {
            case .same: .same
            case .different: .differs
            case .open: .open
            }
        reason = RatingReason(rating.computed, in: plan, by: scheme).text
    }
}

extension RatingReview.Grade {
    fileprivate init(_ grade: RatingScheme.Grade) {
        code = grade.code
        label = grade.label
    }
}
