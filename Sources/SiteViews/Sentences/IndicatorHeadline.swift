import JapaneseText
import PlanEvaluation
import PlanModel

/// The one sentence over the chart of an indicator: the newest year held against its target.
///
/// It ends without a full stop and in the plain form, as a headline does.
struct IndicatorHeadline {
    private let facts: IndicatorFacts
    private var wording: FigureWording { facts.wording }

    /// The headline that the facts give.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// The sentence.
    var text: String {
        guard let latest = facts.latest, let actual = latest.actual,
            case .quantity(let reached) = actual.value.meaning
        else { return withoutNumber }
        let amount = wording.sum + wording.amount(reached)
        let subject = "\(latest.year.japanese)の実績は\(amount)"
        switch latest.target?.value.meaning {
        case nil, .absent: return subject + "だった"
        case .quantity(let aim): return compared(latest, reached.number, aim, subject: subject)
        case .tendency, .state: return worded(latest, reached.number, subject: subject)
        }
    }

    private func compared(
        _ result: YearResult, _ reached: DecimalNumber, _ aim: Quantity, subject: String
    ) -> String {
        let target = (aim.comparator == .about ? "約" : "") + wording.amount(aim.number)
        let distance = wording.distance(reached, aim.number)
        let isHigher = reached > aim.number
        switch facts.indicator.direction {
        case .state:
            return "\(subject)で、目標は\(target)だった"
        case .maintain where reached == aim.number:
            return "\(subject)で、目標の\(target)を維持した"
        case _ where reached == aim.number:
            return "\(subject)で、目標と同じだった"
        case .increase, .maintain:
            return "\(subject)で、目標の\(target)を\(distance)\(isHigher ? "上回った" : "下回った")"
        case .decrease where !isHigher:
            return "\(subject)で、目標の\(target)以下に収まった"
        case .decrease where aim.number == .zero:
            let amount = wording.sum + wording.amount(reached)
            return "\(result.year.japanese)の実績は、目標\(target)に対し\(amount)だった"
        case .decrease:
            return "\(subject)で、目標の\(target)を\(distance)超えた"
        }
    }

    /// A target in words says where things should go; so the year is held against the one before.
    private func worded(
        _ result: YearResult, _ reached: DecimalNumber, subject: String
    ) -> String {
        let aim = "目標は「\(result.target?.value.printed ?? "")」"
        guard let before = facts.points.dropLast().last else { return "\(aim)。\(subject)だった" }
        guard before.number != reached else {
            return "\(aim)。\(subject)で、\(before.moment)と同じだった"
        }
        let change = wording.changed(from: before.number, to: reached)
        let distance = wording.distance(reached, before.number)
        return "\(aim)。\(subject)で、\(before.moment)より\(distance)\(change)"
    }

    private var withoutNumber: String {
        let told = facts.evaluated.years.last { result in
            guard let actual = result.actual else { return false }
            return !actual.value.isDash
        }
        guard let told, let actual = told.actual else { return withoutActual }
        let subject = "\(told.year.japanese)の実績は"
        if case .absent(let reason) = actual.value.meaning {
            return reason == .surveying
                ? subject + "調査中" : "\(subject)「\(actual.value.printed)」とされている"
        }
        guard let target = told.target, !target.value.isDash else {
            return "\(subject)「\(actual.value.printed)」だった"
        }
        if target.value.printed == actual.value.printed {
            return "\(subject)、目標のとおり「\(actual.value.printed)」だった"
        }
        return "\(subject)「\(actual.value.printed)」で、目標は\(words(of: target))だった"
    }

    private var withoutActual: String {
        let years = facts.targetYears
        guard let first = years.first?.year, let last = years.last, let target = last.target else {
            return "目標値はなく、実績もまだ公表されていない"
        }
        let aim =
            first == last.year
            ? "\(last.year.japanese)の目標は\(words(of: target))"
            : "\(first.japanese)から\(last.year.japanese)までの目標"
        return aim + "。実績はまだ公表されていない"
    }

    private func words(of target: Observation) -> String {
        guard case .quantity(let quantity) = target.value.meaning else {
            return "「\(target.value.printed)」"
        }
        return wording.sum + wording.amount(quantity)
    }
}

extension Value {
    /// Whether the document has only a dash in its place.
    var isDash: Bool {
        guard case .absent(let reason) = meaning else { return false }
        return reason == .notSet || reason == .notCollected
    }
}
