internal import JapaneseText
internal import PlanModel

/// The grade that follows from the volumes of an element by the rule of its plan.
package struct ComputedRating: Sendable, Hashable {
    /// The position of the grade in ``RatingScheme/grades``; `nil` where none can be given.
    package let grade: Int?
    /// Every volume of the element, those shown again under it included.
    package let volumes: [VolumeResult]

    /// Grades an element by its volumes.
    init(of volumes: [VolumeResult], by scheme: RatingScheme) {
        self.volumes = volumes
        let count = VolumeCount(of: volumes, by: scheme.rule)
        grade =
            count.isWithheld || count.all == 0
            ? nil
            : scheme.grades.firstIndex { grade in
                grade.condition.map { count.fulfils($0) } ?? true
            }
    }
}

/// How many volumes of an element stand how, by the rule of its plan.
struct VolumeCount {
    private(set) var exceeded = 0
    private(set) var reached = 0
    private(set) var all = 0
    /// Whether a missing figure keeps the element from being graded.
    private(set) var isWithheld = false
    private let rule: RatingRule
    private let numbers: [VolumeResult]

    init(of volumes: [VolumeResult], by rule: RatingRule) {
        self.rule = rule
        numbers = volumes.filter { volume in
            let isLeftOut = volume.standing == .missing && rule.missing == .ignore
            return volume.isInNumbers && volume.standing != .unplanned && !isLeftOut
        }
        for volume in volumes { count(volume.standing) }
    }

    private mutating func count(_ standing: VolumeResult.Standing) {
        switch standing {
        case .unplanned: return
        case .underWay where rule.wordsUnderWay == .ignored: return
        case .missing where rule.missing == .ignore: return
        case .missing where rule.missing == .withhold: isWithheld = true
        default: break
        }
        all += 1
        if standing == .exceeded { exceeded += 1 }
        if standing.isReached || standing == .underWay { reached += 1 }
    }

    /// Whether all parts of a condition hold.
    func fulfils(_ condition: GradeCondition) -> Bool {
        let isFull = condition.exceeded.map { isEnough(exceeded, $0) } ?? true
        let isReached = condition.reached.map { isEnough(reached, $0) } ?? true
        let areNumbersReached =
            !condition.needsEveryNumber
            || !numbers.isEmpty && numbers.allSatisfy { $0.standing.isReached }
        return isFull && isReached && areNumbersReached
            && (condition.leastRate.map(ratesReach) ?? true)
    }

    private func isEnough(_ count: Int, _ share: GradeCondition.Share) -> Bool {
        switch share {
        case .any: count > 0
        case .most: count * 100 > rule.mostAbove * all
        case .all: count == all
        }
    }

    /// Whether every volume in numbers has come to so many per cent of its plan.
    private func ratesReach(_ least: Int) -> Bool {
        !numbers.isEmpty
            && numbers.allSatisfy { volume in
                volume.standing.isReached || (volume.rate ?? .zero) >= DecimalNumber(least)
            }
    }
}
