internal import Diagnostics
internal import PlanModel
internal import TextLint

/// Numbers of one level begin at one and go up by one, over the whole plan or anew under each
/// element above.
enum NumberGaps: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        plan.plan.levels.indices.flatMap { level -> [Finding] in
            let positions = plan.plan.elements(atLevel: level)
            return NumberRun.runs(of: positions, in: plan.plan).flatMap { run in
                run.faults.map { finding($0, in: plan) }
            }
        }
    }

    private static func finding(_ fault: NumberRun.Fault, in plan: CheckedPlan) -> Finding {
        let draft = plan.element(fault.position)
        let number = draft.number ?? draft.id
        let before = fault.before.flatMap { plan.element($0).number?.location }
        return Finding(
            .numberGap(number, expected: fault.expected, before: before), about: draft.id.value)
    }
}
