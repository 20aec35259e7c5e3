import PlanModel

extension Plan {
    /// Whether it has a page by department: without a department there is nothing to go by.
    var hasDepartmentsPage: Bool { elements.contains { !$0.departments.isEmpty } }

    /// Whether it has a page on the plans before and after it.
    var hasGenerationsPage: Bool {
        !relations.predecessors.isEmpty || !relations.successors.isEmpty
    }
}
