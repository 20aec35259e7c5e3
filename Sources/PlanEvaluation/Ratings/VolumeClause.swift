import PlanModel

/// What the only volume of an element says, up to the comma before the grade.
struct VolumeClause {
    private let wording: VolumeWording
    private let rule: RatingRule

    init(_ wording: VolumeWording, _ rule: RatingRule) {
        self.wording = wording
        self.rule = rule
    }

    /// The clause: 「交付枚数89,491枚は年度目標119,052枚の75.2％で」.
    var text: String {
        switch wording.volume.standing {
        case .exceeded, .met, .notMet: "\(wording.reported)は\(wording.aim)\(comparison)"
        case .underWay: work
        case .finished: "\(wording.indicator.fullName)は前の年度までに完了し"
        case .missing: "\(wording.indicator.fullName)は実績が資料になく、届かなかったものとして"
        case .unplanned: ""
        }
    }

    private var comparison: String {
        let isMet = wording.volume.standing.isReached
        if let rate = wording.rate {
            return wording.isReachedAsAWhole ? "の\(rate)だが、期間全体の計画にはすでに届き" : "の\(rate)で"
        }
        if let position = wording.position { return position }
        if isMet, wording.isTendency || wording.isVerbatim { return "のとおりで" }
        if wording.isTendency { return "と違い" }
        return isMet ? "に届き" : "に届かず"
    }

    private var work: String {
        wording.isIncomparable
            ? "\(wording.reported)は\(wording.whole)と比べられないため進行中とみて"
            : "\(wording.reported)は\(wording.whole)に向けて進行中（計画はこの年度分を印刷していない）で"
    }
}
