internal import Diagnostics
internal import TextLint

/// One way in which the parts of a plan must agree with each other, as an auditor would hold them
/// together.
protocol CrossCheck: Sendable {
    /// What does not agree.
    static func findings(in plan: CheckedPlan) -> [Finding]
}

/// All cross-checks, in the order of the files they look at.
enum CrossChecks {
    private static var all: [any CrossCheck.Type] {
        [
            NumberGaps.self, NamesTwoWays.self, SameNames.self, RepeatedEntries.self,
            DepartmentNames.self, MarkCounts.self, ListCounts.self, StatedRatingCounts.self,
            StatedPercentages.self, RatedYears.self, DistantYears.self, IndicatorOrder.self,
            IndicatorChecks.self, CopiedRows.self, UnrecordedRevisions.self, YearGaps.self,
            CopiedYears.self, MissingActuals.self, OtherYears.self, PlacesOfElements.self,
            PlacesOfRows.self, Crosswalks.self,
        ]
    }

    static func findings(in plan: CheckedPlan) -> [Finding] {
        all.flatMap { $0.findings(in: plan) }
    }
}
