import PlanModel

/// Who is in charge (担当部署), by the one rule of all pages: a name that the document prints twice
/// beside an element is one department, and names stand in the order of the document.
extension Plan {
    /// Whether the document names a department beside any element.
    var namesDepartments: Bool { elements.contains { !$0.departments.isEmpty } }

    /// The departments that the document names beside some elements.
    func departments(of elements: some Sequence<Int>) -> [String] {
        var names: [String] = []
        for element in elements {
            for name in self.elements[element].departments where !names.contains(name) {
                names.append(name)
            }
        }
        return names
    }

    /// The departments in charge of each element: those named beside it, else those of the nearest
    /// element above it that has any.
    var departmentsInCharge: [[String]] {
        elements.indices.reduce(into: []) { inCharge, element in
            let own = departments(of: CollectionOfOne(element))
            inCharge.append(
                own.isEmpty ? elements[element].parent.map { inCharge[$0] } ?? [] : own)
        }
    }
}
