package import JapaneseText
package import PlanModel

/// The ratings of a plan, year by year (評語).
package struct PlanRatings: Sendable {
    /// The scale and the rule.
    package let scheme: RatingScheme
    /// The fiscal years that are rated, in order.
    package let years: [FiscalYear]
    private let ratings: [[ElementRating]]

    /// Rates every element of the rated level in every year that has actuals or official grades;
    /// `nil` for a plan without a scale.
    init?(_ plan: Plan) {
        guard let scheme = plan.ratingScheme else { return nil }
        self.scheme = scheme
        years = plan.reportedYears
        let elements = plan.elements(atLevel: scheme.level)
        ratings = years.map { year in
            elements.map { Self.rating(of: $0, in: year, plan, scheme) }
        }
    }

    private static func rating(
        of element: Int, in year: FiscalYear, _ plan: Plan, _ scheme: RatingScheme
    ) -> ElementRating {
        let own = plan.subtree(of: element).flatMap {
            plan.indicators(of: $0) + plan.repeatedIndicators(of: $0)
        }
        let volumes = own.map { position in
            VolumeJudge(
                indicator: plan.indicators[position], position: position, year: year,
                period: plan.identity.period, rule: scheme.rule
            ).result()
        }
        let official = plan.ratings.first { $0.element == element && $0.year == year }
        return ElementRating(
            element: element, year: year, official: official,
            computed: ComputedRating(of: volumes, by: scheme))
    }

    /// The ratings of a year, in the order of the elements; none for a year without figures.
    package func ratings(in year: FiscalYear) -> [ElementRating] {
        years.firstIndex(of: year).map { ratings[$0] } ?? []
    }

    /// The rating of an element in a year.
    package func rating(of element: Int, in year: FiscalYear) -> ElementRating? {
        ratings(in: year).first { $0.element == element }
    }

    /// How many elements the ward gave each grade in a year, at the positions of the grades.
    package func officialCounts(in year: FiscalYear) -> [Int] {
        counts(ratings(in: year)) { $0.official?.grade }
    }

    /// How many elements the ward gave each grade among some, at the positions of the grades.
    package func officialCounts(in year: FiscalYear, of elements: Set<Int>) -> [Int] {
        counts(ratings(in: year).filter { elements.contains($0.element) }) { $0.official?.grade }
    }

    /// The ratings in which what the ward gave and what the figures give differ.
    package func disagreements(in year: FiscalYear) -> [ElementRating] {
        ratings(in: year).filter { $0.agreement == .different }
    }

    private func counts(
        _ ratings: [ElementRating], _ grade: (ElementRating) -> Int?
    ) -> [Int] {
        ratings.reduce(into: [Int](repeating: 0, count: scheme.grades.count)) { counts, rating in
            if let grade = grade(rating) { counts[grade] += 1 }
        }
    }
}
