import JapaneseText
import PlanModel

/// The words in which a sentence speaks of one volume: what was reported of it, what was planned.
struct VolumeWording {
    let volume: VolumeResult
    let indicator: Indicator
    /// How many years the term of the plan has.
    let term: Int
    /// Whether the grades go by percentages of what was planned.
    let isGradedByRate: Bool

    /// The name with what was reported: 「交付枚数89,491枚」, 「システム運用「運用準備・試行」」.
    var reported: String {
        if case .sum(let sum, _, _, _) = volume.basis, volume.actual?.number != nil {
            return "\(indicator.fullName)のこれまでの計\(amount(Quantity(sum)))"
        }
        return indicator.fullName + (volume.actual.map(words) ?? "")
    }

    /// What it is held against, before 「の75.2％」 or 「に届き」: 「年度目標119,052枚」.
    var aim: String { subject + separated(by: "") }

    /// All that is planned, whatever the year's part of it: 「年度目標2件以上」, 「3か年の1件以上」.
    var whole: String {
        switch volume.basis {
        case .share(let plan, let years), .sum(_, let plan, _, let years):
            total(plan, of: years)
        case .annualTarget, .term, .nothing: aim
        }
    }

    /// The plan as an aside: 「年度目標は119,052枚」, 「3か年の計30シナリオ以上の1年分は10シナリオ」.
    var planned: String {
        switch volume.basis {
        case .sum(_, _, let years, let all) where years == all: subject
        default: subject + separated(by: "は", isExact: true)
        }
    }

    /// The percentage of the plan that was reached: 「75.2％」; `nil` where less is better, or where
    /// it cannot be said.
    var rate: String? {
        guard indicator.direction != .decrease, !isMissedByABound, let rate = volume.rate,
            rate >= .zero
        else { return nil }
        return rate.withTenths + "％"
    }

    /// Where its number stands by that of the plan: 「を2分下回り」, 「と同じで」; `nil` without numbers.
    var position: String? {
        guard let (reached, planned) = scaled else { return nil }
        guard reached != planned else { return volume.standing.isReached ? "と同じで" : "に届かず" }
        return "を\(distance)\(reached > planned ? "上回り" : "下回り")"
            + (inverseRate.map { "（\($0)）" } ?? "")
    }

    /// The percentage by which a number that should be less is graded: 「目標は実績の80.0％」; `nil` where
    /// it is not, or where the plan was reached.
    var inverseRate: String? {
        guard isGradedByRate, indicator.direction == .decrease, volume.standing == .notMet,
            let rate = volume.rate
        else { return nil }
        return "目標は実績の\(rate.withTenths)％"
    }

    /// Whether a number and words, or two bounds, leave open what the one says of the other.
    var isIncomparable: Bool {
        guard volume.standing == .underWay else { return false }
        if case .annualTarget = volume.basis { return true }
        let isNumber = volume.actual?.number != nil
        return isNumber ? volume.plan?.number == nil : volume.plan?.number != nil
    }

    /// Whether the words that were reported are those of the plan.
    var isVerbatim: Bool { volume.actual?.printed == volume.plan?.printed }

    /// Whether the plan says no more than the way that it is to go: 「増加」.
    var isTendency: Bool {
        guard case .tendency = volume.plan?.meaning else { return false }
        return true
    }

    /// Whether the year fell short of its share while the whole of the term is reached.
    var isReachedAsAWhole: Bool {
        guard volume.standing == .met, case .share = volume.basis, let (reached, planned) = scaled
        else { return false }
        return reached < planned
    }
}

extension VolumeWording {
    private var unit: String { indicator.unit == "%" ? "％" : indicator.unit }

    /// 「年度目標」, 「3か年の計画」, 「3か年の計30シナリオ以上の1年分」.
    private var subject: String {
        switch volume.basis {
        case .annualTarget: "年度目標"
        case .share(let plan, let years): "\(total(plan, of: years))の1年分"
        case .sum(_, let plan, let years, let all) where years == all:
            total(plan, of: all)
        case .sum(_, let plan, let years, let all):
            "\(total(plan, of: all))の\(years)年分"
        case .term: "\(term)か年の計画"
        case .nothing: ""
        }
    }

    /// What is planned for some years: 「3か年の計30シナリオ以上」, with 計 only where it is printed.
    private func total(_ plan: Value, of years: Int) -> String {
        "\(years)か年の\(plan.isPrintedAsTotal ? "計" : "")\(words(plan))"
    }

    /// What the subject comes to, after a particle.
    private func separated(by particle: String, isExact: Bool = false) -> String {
        switch volume.basis {
        case .annualTarget(let plan), .term(let plan):
            particle + (isExact ? words(plan) : bare(plan))
        case .share(let plan, let years): particle + part(1, of: plan, years: years)
        case .sum(_, let plan, let years, let all):
            years == all ? "" : particle + part(years, of: plan, years: all)
        case .nothing: ""
        }
    }

    /// So many years' part of what is planned for more of them: 「10シナリオ」, 「約3.3回」.
    private func part(_ count: Int, of plan: Value, years: Int) -> String {
        guard let number = plan.number else { return words(plan) }
        let whole = number.times(count)
        let part = whole.part(of: years)
        let isExact = part.times(years) == whole
        return (isExact ? "" : "約") + amount(Quantity(part))
    }

    /// A value in a sentence: 「89,491枚」, 「1,264件減少」, 「「検討・実施」」.
    private func words(_ value: Value) -> String {
        guard case .quantity(let quantity) = value.meaning else {
            let lines = value.printed.split(separator: "\n")
            return "「\(lines.joined(separator: " "))」"
        }
        guard quantity.isChange, quantity.number != .zero else { return amount(quantity) }
        let size = Quantity(quantity.number.magnitude, quantity.comparator)
        return amount(size) + (quantity.number > .zero ? "増加" : "減少")
    }

    /// A value without its 以上 or 以下, to take percentages of.
    private func bare(_ value: Value) -> String {
        guard scaled != nil, !isMissedByABound, let number = value.number else {
            return words(value)
        }
        return amount(Quantity(number))
    }

    /// Whether the number is that of the plan, which asks for more or less than it: 「5件超」.
    private var isMissedByABound: Bool {
        guard volume.standing == .notMet, let (reached, planned) = scaled else { return false }
        return reached == planned
    }

    private func amount(_ quantity: Quantity) -> String { quantity.spelled(in: unit) }

    /// The numbers of both sides, brought to the same number of years.
    private var scaled: (reached: DecimalNumber, planned: DecimalNumber)? {
        guard let planned = volume.plan?.number else { return nil }
        if case .sum(let sum, _, let years, let all) = volume.basis {
            return (sum.times(all), planned.times(years))
        }
        guard let reached = volume.actual?.number else { return nil }
        if case .share(_, let years) = volume.basis { return (reached.times(years), planned) }
        return (reached, planned)
    }

    /// How far a number is from a plan for the same time; nothing where the plan is for another.
    private var distance: String {
        guard let (reached, planned) = scaled else { return "" }
        switch volume.basis {
        case .annualTarget, .term:
            let unit = indicator.unit == "%" || indicator.unit == "％" ? "ポイント" : indicator.unit
            return (reached - planned).magnitude.grouped + unit
        case .share, .sum, .nothing: return ""
        }
    }
}

extension VolumeResult {
    /// What is planned for the year or for the term.
    var plan: Value? {
        switch basis {
        case .annualTarget(let plan), .share(let plan, _), .sum(_, let plan, _, _),
            .term(let plan):
            plan
        case .nothing: nil
        }
    }
}

extension Value {
    /// Whether the document prints 「計」 before the number: 「計30シナリオ以上」, 「計　1回以上」.
    fileprivate var isPrintedAsTotal: Bool {
        var isAfterTotal = false
        for scalar in printed.unicodeScalars {
            switch scalar {
            case "計": isAfterTotal = true
            case " ", "\u{3000}", "約": break
            case "0"..."9", "０"..."９":
                if isAfterTotal { return true }
            default: isAfterTotal = false
            }
        }
        return false
    }
}
