import JapaneseText
import PlanModel

extension Judgement {
    /// Holds a number that was reached against the number aimed at.
    ///
    /// The words beside a target come before the direction of its indicator: 以上 and 超 are
    /// reached from below, 以下 and 未満 from above, and 超 and 未満 not by the number itself.
    /// An actual may be a bound as well, such as 「600時間以上」: where some of the numbers that it
    /// leaves possible reach the target and others do not, nothing is said.
    init(_ reached: Quantity, against aim: Quantity, _ direction: Direction) {
        let isUpward = aim.comparator?.isUpward ?? (direction != .decrease)
        let stated = Self.judge(reached.number, against: aim, isUpward: isUpward)
        guard let bound = reached.comparator, let leadsUp = bound.isUpward else {
            self = stated
            return
        }
        let farthest: Judgement = leadsUp == isUpward ? .exceeded : .notMet
        let isBeyond = bound.isStrict && reached.number == aim.number
        let nearest = isBeyond ? farthest : stated
        self = nearest.isReached == farthest.isReached ? nearest : .notComparable
    }

    private static func judge(
        _ number: DecimalNumber, against aim: Quantity, isUpward: Bool
    ) -> Judgement {
        guard number != aim.number else { return aim.isStrict ? .notMet : .met }
        return (number > aim.number) == isUpward ? .exceeded : .notMet
    }
}

extension Comparator {
    /// Whether the numbers that are meant lie above the one that is stated, or below; `nil` where
    /// they lie around it.
    fileprivate var isUpward: Bool? {
        switch self {
        case .atLeast, .moreThan: true
        case .atMost, .lessThan: false
        case .about: nil
        }
    }
}
