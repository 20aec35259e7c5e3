import JapaneseText
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
        guard let index = facts.years.lastIndex(where: { $0.actual.number != nil }),
            case .number(let reached) = facts.years[index].actual
        else { return withoutNumber }
        let amount = wording.total(reached)
        let subject = "\(facts.years[index].year.japanese)の実績は"
        switch facts.years[index].target {
        case .nothing, .absent:
            return "\(subject)\(amount)だった"
        case .number(let aim) where isOver(reached, noughtAimedAt: aim):
            return "\(subject)、目標\(wording.amount(aim.number))に対し\(amount)だった"
        case .number(let aim):
            return "\(subject)\(amount)で、\(comparison(reached.number, aim))"
        case .words:
            let change = change(to: reached.number)
            return "目標は「\(facts.printedTarget(index))」。\(subject)\(amount)\(change)"
        }
    }

    private func isOver(_ reached: Quantity, noughtAimedAt aim: Quantity) -> Bool {
        facts.direction == .decrease && aim.number == .zero && reached.number > .zero
    }

    /// 「目標の40件を109件上回った」 and its like.
    private func comparison(_ reached: DecimalNumber, _ aim: Quantity) -> String {
        let target = wording.aim(aim)
        if facts.direction == .state { return "目標は\(target)だった" }
        if reached == aim.number {
            if aim.isStrict { return "目標の\(wording.amount(aim))にはならなかった" }
            return facts.direction == .maintain ? "目標の\(target)を維持した" : "目標と同じだった"
        }
        let isHigher = reached > aim.number
        if facts.direction == .decrease, !isHigher { return "目標の\(target)以下に収まった" }
        let distance = wording.distance(reached, aim.number)
        let verb =
            !isHigher ? "下回った" : facts.direction == .decrease ? "超えた" : "上回った"
        return "目標の\(target)を\(distance)\(verb)"
    }

    /// A target in words says where things should go; so the year is held against the one before.
    private func change(to reached: DecimalNumber) -> String {
        guard let before = facts.points.dropLast().last else { return "だった" }
        guard before.number != reached else { return "で、\(before.moment)と同じだった" }
        let distance = wording.distance(reached, before.number)
        let verb = wording.changed(from: before.number, to: reached)
        return "で、\(before.moment)より\(distance)\(verb)"
    }
}

extension IndicatorHeadline {
    private var withoutNumber: String {
        guard let index = facts.years.lastIndex(where: { $0.actual.isTold }) else {
            return withoutActual
        }
        let figures = facts.years[index]
        let subject = "\(figures.year.japanese)の実績は"
        let actual = facts.printedActual(index)
        if case .absent(let reason) = figures.actual {
            return reason == .surveying ? "\(subject)調査中" : "\(subject)「\(actual)」とされている"
        }
        guard figures.target.isTold else { return "\(subject)「\(actual)」だった" }
        if facts.printedTarget(index) == actual { return "\(subject)、目標のとおり「\(actual)」だった" }
        return "\(subject)「\(actual)」で、目標は\(target(index))だった"
    }

    private var withoutActual: String {
        let hasTarget: (YearFigures) -> Bool = { figures in
            figures.target.isTold
        }
        guard let first = facts.years.firstIndex(where: hasTarget),
            let last = facts.years.lastIndex(where: hasTarget)
        else { return "目標値はなく、実績もまだ公表されていない" }
        let year = facts.years[last].year.japanese
        let aim =
            first == last
            ? "\(year)の目標は\(target(last))" : "\(facts.years[first].year.japanese)から\(year)までの目標"
        return "\(aim)。実績はまだ公表されていない"
    }

    private func target(_ index: Int) -> String {
        guard case .number(let quantity) = facts.years[index].target else {
            return "「\(facts.printedTarget(index))」"
        }
        return wording.total(quantity)
    }
}
