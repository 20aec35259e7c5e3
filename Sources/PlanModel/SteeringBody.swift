/// A body or an office that steers a plan (推進体制): 「情報化推進委員会」, 「CIO」.
package struct SteeringBody: Sendable, Hashable {
    /// The name as printed.
    package let name: String
    /// What it does for the plan, in our own words.
    package let role: String

    /// A body with its part in the plan.
    package init(name: String, role: String) {
        self.name = name
        self.role = role
    }
}
