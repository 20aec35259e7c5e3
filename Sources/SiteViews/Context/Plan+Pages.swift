import PlanModel

extension Plan {
    /// Whether it has a page by department: without a department there is nothing to go by.
    var hasDepartmentsPage: Bool { namesDepartments }

    /// Whether it has a page on the plans before and after it.
    var hasGenerationsPage: Bool {
        !relations.predecessors.isEmpty || !relations.successors.isEmpty
    }
}
