import PlanModel

/// The departments in charge of a plan (担当部署), each with its elements.
struct DepartmentList {
    /// The departments, in the order in which the document names them first.
    let departments: [Department]
    /// The levels of which no element names a department.
    let silentLevels: [Int]
    /// The elements without a department where others of their level have one.
    let withoutDepartment: [Int]

    /// A department as the document prints it.
    struct Department {
        let name: String
        /// The positions of its elements, in the order of the plan.
        fileprivate(set) var elements: [Int]
    }

    /// The departments of a plan.
    init(_ plan: Plan) {
        var places: [String: Int] = [:]
        var departments: [Department] = []
        var areNamed = [Bool](repeating: false, count: plan.levels.count)
        for (position, element) in plan.elements.enumerated() {
            for name in plan.departments(of: CollectionOfOne(position)) {
                areNamed[element.level] = true
                let place = places[name] ?? departments.count
                if place == departments.count {
                    places[name] = place
                    departments.append(Department(name: name, elements: []))
                }
                departments[place].elements.append(position)
            }
        }
        self.departments = departments
        silentLevels = areNamed.indices.filter { !areNamed[$0] }
        withoutDepartment = plan.elements.indices.filter {
            plan.elements[$0].departments.isEmpty && areNamed[plan.elements[$0].level]
        }
    }
}
