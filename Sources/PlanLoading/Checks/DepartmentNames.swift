internal import Diagnostics
internal import PlanModel

/// A department has one name: one that stands once and differs by a letter from one that stands
/// often is a slip.
enum DepartmentNames: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let written = plan.plan.elements.indices.flatMap { position in
            plan.element(position).departments.map { ($0, plan.element(position).id.value) }
        }
        let counts = written.reduce(into: [String: Int]()) { $0[$1.0.value, default: 0] += 1 }
        let common = counts.filter { $0.value >= often }.keys.sorted()
        return written.compactMap { department, element in
            guard counts[department.value] == 1,
                let meant = common.first(where: { isSlip(department.value, of: $0) })
            else { return nil }
            return Finding(.departmentSlip(department, meant: meant), about: element)
        }
    }

    private static let often = 3

    /// Whether two names of some length have the same number of letters, and all but one the same.
    private static func isSlip(_ name: String, of other: String) -> Bool {
        let (left, right) = (Array(name), Array(other))
        guard left.count == right.count, left.count >= 5 else { return false }
        return zip(left, right).count { $0 != $1 } == 1
    }
}
