package import JapaneseText

/// How many elements the ward gave which grade in a year (評価の集計).
package struct RatingTally: Sendable, Hashable {
    /// The fiscal year.
    package let year: FiscalYear
    /// The plan's word for what is rated: 「施策」.
    package let level: String
    /// The grades with their counts, best first.
    package let grades: [GradeCount]
    /// How many elements have no grade yet.
    package let unrated: Int

    /// One grade and how many elements have it.
    package struct GradeCount: Sendable, Hashable {
        /// The word of the plan: 「達成＋」.
        package let label: String
        /// What it says of the plan.
        package let standing: GradeStanding
        /// How many elements have it.
        package let count: Int

        /// A grade with its count.
        package init(label: String, standing: GradeStanding, count: Int) {
            self.label = label
            self.standing = standing
            self.count = count
        }
    }

    /// The counts of a year.
    package init(year: FiscalYear, level: String, grades: [GradeCount], unrated: Int) {
        self.year = year
        self.level = level
        self.grades = grades
        self.unrated = unrated
    }

    /// The counts, at the positions of the grades.
    package var counts: [Int] { grades.map(\.count) }

    /// How many elements have a grade.
    package var rated: Int { counts.reduce(0, +) }

    /// All elements that are to be rated.
    package var total: Int { rated + unrated }

    /// The grades that say that the plan was reached, best first; where none does, the best one.
    package var reachedGrades: ArraySlice<GradeCount> {
        let count = grades.prefix(while: \.standing.isReached).count
        return grades.prefix(max(1, count))
    }

    /// How many elements have one of these.
    package var reached: Int { reachedGrades.reduce(0) { $0 + $1.count } }

    /// The shares of the counts in whole per cent, which come to a hundred (最大剰余法); none where
    /// nothing is rated.
    package var percentages: [Int] { LargestRemainder.percentages(of: counts) }
}
