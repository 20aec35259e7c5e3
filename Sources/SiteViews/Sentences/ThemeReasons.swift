import PlanModel

/// Why the figures of a theme cannot be held against each other one to one, as the data shows.
struct ThemeReasons {
    private let members: ThemeMembers

    /// The reasons for the figures of a theme.
    init(_ members: ThemeMembers) {
        self.members = members
    }

    /// The reasons, each in a sentence; none where nothing differs.
    var sentences: [String] {
        [
            difference("単位", members.byWard(\.unit)),
            difference("数え方", members.byWard(\.counting)),
            difference("計画策定時の値の時期", members.byWard(\.figure.baseline.when)),
            withoutBaseline,
            difference("目標の時期", members.byWard(\.figure.target.when)),
        ].compactMap(\.self) + statuses
    }

    /// 「単位が異なります。台東区・墨田区は「件」、板橋区は「データ」です。」; `nil` where all are the same.
    private func difference(
        _ subject: String, _ wards: [(ward: String, values: [String])]
    ) -> String? {
        guard Set(wards.flatMap(\.values)).count > 1 else { return nil }
        var alike: [(wards: [String], values: [String])] = []
        for (ward, values) in wards where !values.isEmpty {
            if let position = alike.firstIndex(where: { $0.values == values }) {
                alike[position].wards.append(ward)
            } else {
                alike.append(([ward], values))
            }
        }
        let parts = alike.map { group in
            "\(group.wards.joined(separator: "・"))は\(group.values.joined(separator: "と"))"
        }
        return "\(subject)が異なります。\(parts.joined(separator: "、"))です。"
    }

    /// Wards without a beginning beside others that have one.
    private var withoutBaseline: String? {
        let wards = members.byWard(\.figure.baseline.when)
        let missing = wards.filter(\.values.isEmpty).map(\.ward)
        guard !missing.isEmpty, missing.count < wards.count else { return nil }
        return "\(missing.joined(separator: "と"))の資料には、計画策定時の値がありません。"
    }

    /// What documents say of all of their targets.
    private var statuses: [String] {
        members.byWard(\.plan.targetsStatus).flatMap { ward in
            ward.values.map { "\(ward.ward)の資料は、目標について「\($0)」としています。" }
        }
    }
}

extension ThemeMembers.Member {
    /// The unit as readers are told it.
    fileprivate var unit: String {
        if figure.aggregation == nil { return "言葉" }
        return figure.unit.isEmpty ? "単位なし" : "「\(figure.unit)」"
    }

    /// How the figure is counted; words are not counted.
    fileprivate var counting: String? { figure.aggregation?.shortWords }
}
