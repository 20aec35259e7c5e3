internal import Diagnostics
internal import PlanModel
internal import TextLint

/// A department has one name: one that stands once and differs by a letter from one that stands
/// as often or more is a slip, or the other one is.
enum DepartmentNames: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let written = plan.plan.elements.indices.flatMap { position in
            plan.element(position).departments.map { ($0, plan.element(position).id.value) }
        }
        let counts = written.reduce(into: [String: Int]()) { $0[$1.0.value, default: 0] += 1 }
        let common = counts.keys.sorted()
        return written.compactMap { department, element in
            guard counts[department.value] == 1,
                let meant = common.first(where: { isSlip(department.value, of: $0) })
            else { return nil }
            return Finding(.departmentSlip(department, meant: meant), about: element)
        }
    }

    /// Whether two names are of some length and differ in one letter.
    ///
    /// It is another one, one too many, or one too few; letters of another width are told as such,
    /// wherever they stand.
    private static func isSlip(_ name: String, of other: String) -> Bool {
        if ValueWords.isSame(name, other) { return false }
        let (short, long) = name.count < other.count ? (name, other) : (other, name)
        guard short.count >= 5, long.count - short.count <= 1 else { return false }
        let same = zip(short, long).prefix { $0 == $1 }.count
        let tail = short.dropFirst(same)
        return short.count == long.count
            ? tail.dropFirst() == long.dropFirst(same + 1) : tail == long.dropFirst(same + 1)
    }
}
