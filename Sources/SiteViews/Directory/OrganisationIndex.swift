import PlanModel

/// All pages by the departments in charge (組織別), ward by ward.
struct OrganisationIndex: Sendable {
    /// The parts of one ward that are in charge of something.
    struct Ward: Sendable {
        /// The everyday name: 「大田区」.
        let name: String
        /// The code of the ward, by which the part of the page is called.
        let code: String
        /// How many plans it has.
        fileprivate(set) var planCount = 0
        /// The departments in the order of the plans.
        fileprivate(set) var departments: [Department] = []
        /// The pages for which the documents name none.
        fileprivate(set) var others: [PageEntry] = []
        fileprivate var positions: [String: Int] = [:]
    }

    /// A department with its pages.
    struct Department: Sendable {
        let name: String
        fileprivate(set) var entries: [PageEntry]
    }

    /// The wards in the order of the plans.
    let wards: [Ward]

    /// The index of plans that stand in reading order.
    init(_ plans: [PlanSummary]) {
        var wards: [Ward] = []
        for plan in plans {
            let municipality = plan.identity.municipality
            if wards.last?.code != municipality.code.digits {
                wards.append(Ward(name: municipality.shortName, code: municipality.code.digits))
            }
            wards[wards.count - 1].planCount += 1
            for entry in plan.entries { wards[wards.count - 1].add(entry) }
        }
        self.wards = wards
    }

    /// How many lines a list of all of it has.
    var count: Int {
        wards.reduce(0) { count, ward in
            ward.departments.reduce(count + ward.others.count) { $0 + $1.entries.count }
        }
    }
}

extension OrganisationIndex.Ward {
    fileprivate mutating func add(_ entry: PageEntry) {
        if entry.departments.isEmpty { others.append(entry) }
        for name in entry.departments {
            if let position = positions[name] {
                departments[position].entries.append(entry)
            } else {
                positions[name] = departments.count
                departments.append(.init(name: name, entries: [entry]))
            }
        }
    }
}
