package import JapaneseText
package import PlanModel

/// The ratings of a plan, year by year (評語).
package struct PlanRatings: Sendable {
    /// The scale and the rule.
    package let scheme: RatingScheme
    /// The fiscal years that are rated, in order.
    package let years: [FiscalYear]
    /// The plan's word for what is rated: 「施策」.
    package let level: String
    private let ratings: [[ElementRating]]

    /// Rates every element of the rated level in every year that has actuals or official grades;
    /// `nil` for a plan without a scale.
    init?(_ plan: Plan) {
        guard let scheme = plan.ratingScheme else { return nil }
        self.scheme = scheme
        level = plan.levels[scheme.level].name
        years = plan.reportedYears
        let elements = plan.elements(atLevel: scheme.level)
        let official = Dictionary(grouping: plan.ratings, by: \.year)
        ratings = years.map { year in
            let given = Dictionary(
                (official[year] ?? []).map { ($0.element, $0) },
                uniquingKeysWith: { first, _ in first })
            return elements.map {
                Self.rating(of: $0, in: year, official: given[$0], plan, scheme)
            }
        }
    }

    private static func rating(
        of element: Int, in year: FiscalYear, official: OfficialRating?, _ plan: Plan,
        _ scheme: RatingScheme
    ) -> ElementRating {
        let volumes = volumes(of: element, plan).map { position in
            VolumeJudge(
                indicator: plan.indicators[position], position: position, year: year,
                period: plan.identity.period, rule: scheme.rule
            ).result()
        }
        return ElementRating(
            element: element, year: year, official: official,
            computed: ComputedRating(of: volumes, by: scheme))
    }

    /// The volumes of an element and of all below it, and those that are shown again there; each
    /// once, however often it is shown.
    private static func volumes(of element: Int, _ plan: Plan) -> [Int] {
        var known: Set<Int> = []
        return plan.subtree(of: element)
            .flatMap { plan.indicators(of: $0) + plan.repeatedIndicators(of: $0) }
            .filter { known.insert($0).inserted }
    }

    /// The ratings of a year, in the order of the elements; none for a year without figures.
    package func ratings(in year: FiscalYear) -> [ElementRating] {
        years.firstIndex(of: year).map { ratings[$0] } ?? []
    }

    /// The rating of an element in a year.
    ///
    /// Every page of a rated element asks for its own, so it is found by halving: the ratings of
    /// a year stand in the order of the elements.
    package func rating(of element: Int, in year: FiscalYear) -> ElementRating? {
        let all = ratings(in: year)
        var (start, end) = (all.startIndex, all.endIndex)
        while start < end {
            let middle = (start + end) / 2
            if all[middle].element < element { start = middle + 1 } else { end = middle }
        }
        return start < all.endIndex && all[start].element == element ? all[start] : nil
    }

    /// How many elements the ward gave each grade in a year, if it has given any; of all, or of
    /// some.
    package func tally(in year: FiscalYear, of elements: Set<Int>? = nil) -> RatingTally? {
        guard let position = years.firstIndex(of: year) else { return nil }
        let all = ratings[position]
        guard all.contains(where: { $0.official != nil }) else { return nil }
        let own = elements.map { some in all.filter { some.contains($0.element) } } ?? all
        let grades = scheme.grades.enumerated().map { grade, name in
            RatingTally.GradeCount(
                label: name.label, standing: scheme.standing(of: grade),
                count: own.count { $0.official?.grade == grade })
        }
        return RatingTally(
            year: year, level: level, grades: grades, unrated: own.count { $0.official == nil })
    }

    /// The counts of the newest year for which the ward has given grades, if it has.
    package var latestTally: RatingTally? {
        years.reversed().lazy.compactMap { tally(in: $0) }.first
    }

    /// The ratings in which what the ward gave and what the figures give differ.
    package func disagreements(in year: FiscalYear) -> [ElementRating] {
        ratings(in: year).filter { $0.agreement == .different }
    }
}
