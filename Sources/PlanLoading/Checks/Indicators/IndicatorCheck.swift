internal import Diagnostics
internal import PlanModel
internal import TextLint

/// One way in which the parts of one indicator must agree with each other.
protocol IndicatorCheck: Sendable {
    /// What does not agree.
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic]
}

/// All checks of single indicators; each indicator is taken up once for all of them.
enum IndicatorChecks: CrossCheck {
    private static var all: [any IndicatorCheck.Type] {
        [
            WaysOfCounting.self, DirectionsOfWords.self, LateBaselines.self, TargetsInOrder.self,
            TotalsInOrder.self,
            ComparatorsInOrder.self, PercentagesInReach.self, TermShares.self,
            TermResiduals.self, TermEnds.self, ImplausibleFigures.self,
            ImplausibleTargets.self,
        ]
    }

    static func findings(in plan: CheckedPlan) -> [Finding] {
        let checks = all
        return plan.indicators.flatMap { indicator -> [Finding] in
            var problems: [Diagnostic] = []
            for check in checks { problems += check.problems(of: indicator) }
            return problems.withoutConsequences.map {
                Finding($0, about: indicator.draft.id.value)
            }
        }
    }
}

extension [Diagnostic] {
    /// The problems of one indicator without those that follow from another: a nought too many in
    /// a target makes it go the wrong way and its actual look small.
    fileprivate var withoutConsequences: [Diagnostic] {
        guard count > 1 else { return self }
        let codes = Set(map(\.code))
        return filter { codes.isDisjoint(with: Self.causes[$0.code] ?? []) }
    }

    /// The problems that others follow from.
    private static let causes: [DiagnosticCode: Set<DiagnosticCode>] = [
        .figuresAgainstDirection: [.figuresAboveHundred],
        .figuresTermEnd: [.figuresAboveHundred],
        .figuresImplausible: [
            .figuresAboveHundred, .figuresAgainstDirection, .figuresShare, .planCumulativeFalls,
        ],
        .figuresResidual: [.figuresImplausible],
    ]
}
