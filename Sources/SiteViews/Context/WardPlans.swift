import PlanModel

/// The plans of one ward, in the order in which they are read.
struct WardPlans: Sendable {
    /// The ward.
    let municipality: Municipality
    /// Its plans.
    private(set) var plans: [PlanSummary]

    /// The wards of plans that stand in reading order.
    static func wards(of plans: [PlanSummary]) -> [WardPlans] {
        var wards: [WardPlans] = []
        for plan in plans {
            let municipality = plan.identity.municipality
            if wards.last?.municipality.code == municipality.code {
                wards[wards.count - 1].plans.append(plan)
            } else {
                wards.append(WardPlans(municipality: municipality, plans: [plan]))
            }
        }
        return wards
    }
}

extension [PlanSummary] {
    /// The plans by the codes of their wards; in a ward the guideline above its plans, and the
    /// earlier before the later.
    var inReadingOrder: [PlanSummary] { sorted { $0.identity.stands(before: $1.identity) } }
}

extension PlanIdentity {
    fileprivate func stands(before other: PlanIdentity) -> Bool {
        let (code, otherCode) = (municipality.code.digits.utf8, other.municipality.code.digits.utf8)
        if !code.elementsEqual(otherCode) { return code.lexicographicallyPrecedes(otherCode) }
        if kind != other.kind { return kind == .guideline }
        let (first, otherFirst) = (period.lowerBound, other.period.lowerBound)
        return first == otherFirst ? id < other.id : first < otherFirst
    }
}
