import PlanModel

/// The figures of one theme, side by side: in the order of the wards' codes, then of their plans.
struct ThemeMembers: Sendable {
    /// The theme.
    let theme: Theme
    /// The figures, never empty.
    let members: [Member]

    /// A figure with the plan that it is of.
    struct Member: Sendable {
        let plan: PlanSummary
        let figure: ThemeFigure

        /// The everyday name of the ward: 「大田区」.
        var ward: String { plan.identity.municipality.shortName }
    }

    /// Every theme that has figures, in the order of the site, among plans in reading order.
    static func all(_ themes: [Theme], among plans: [PlanSummary]) -> [ThemeMembers] {
        let measured = plans.filter { !$0.themeFigures.isEmpty }
        return themes.compactMap { theme in
            let members = measured.flatMap { plan in
                plan.themeFigures.filter { $0.themes.contains(theme.id) }
                    .map { Member(plan: plan, figure: $0) }
            }
            return members.isEmpty ? nil : ThemeMembers(theme: theme, members: members)
        }
    }

    /// The wards in their order, each once, with something that differs from ward to ward.
    func byWard<Value: Hashable>(
        _ value: (Member) -> Value?
    ) -> [(ward: String, values: [Value])] {
        var wards: [(ward: String, values: [Value])] = []
        var known: Set<Value> = []
        for member in members {
            if wards.last?.ward != member.ward {
                wards.append((member.ward, []))
                known = []
            }
            guard let value = value(member), known.insert(value).inserted else { continue }
            wards[wards.count - 1].values.append(value)
        }
        return wards
    }

    /// How many wards and figures there are: 「4区の12件」.
    var counts: String {
        let wards = byWard { _ in true }.count
        return "\(wards)区の\(members.count)件"
    }
}
