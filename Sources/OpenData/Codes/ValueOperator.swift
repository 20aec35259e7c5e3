import PlanModel

/// The sense in which a figure is meant, when it is not meant exactly (条件).
package enum ValueOperator: String, Sendable, Hashable, CaseIterable {
    /// 以上.
    case atLeast = "ge"
    /// 以下.
    case atMost = "le"
    /// 超.
    case moreThan = "gt"
    /// 未満.
    case lessThan = "lt"
    /// 約.
    case about = "approx"
    /// 増加, without a number.
    case increase
    /// 減少, without a number.
    case decrease

    /// The operator that follows from what a value means, if it has one.
    init?(_ meaning: Value.Meaning) {
        switch meaning {
        case .quantity(let quantity):
            guard let comparator = quantity.comparator else { return nil }
            self = Self(comparator)
        case .tendency(.increase): self = .increase
        case .tendency(.decrease): self = .decrease
        case .tendency, .state, .absent: return nil
        }
    }

    private init(_ comparator: Comparator) {
        self =
            switch comparator {
            case .atLeast: .atLeast
            case .atMost: .atMost
            case .moreThan: .moreThan
            case .lessThan: .lessThan
            case .about: .about
            }
    }
}

extension ValueOperator: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .atLeast: "以上"
        case .atMost: "以下"
        case .moreThan: "超"
        case .lessThan: "未満"
        case .about: "約"
        case .increase: "増加"
        case .decrease: "減少"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .atLeast: "値と等しいか、それより大きい。"
        case .atMost: "値と等しいか、それより小さい。"
        case .moreThan: "値より大きい。"
        case .lessThan: "値より小さい。"
        case .about: "値はおおよその数である。"
        case .increase: "数値はなく、増やすとされている。"
        case .decrease: "数値はなく、減らすとされている。"
        }
    }
}
