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
        let amount = wording.total(reached, printed: facts.printedActual(index))
        let subject = "\(facts.years[index].year.japanese)の実績は"
        switch facts.years[index].target {
        case .nothing, .absent:
            guard reached.isChange, facts.statesTerm, let term = facts.term else {
                return "\(subject)\(amount)だった"
            }
            let year = facts.years[index].year.japanese
            return "計画期間全体の目標は\(facts.words(of: term))。\(year)は\(amount)だった"
        case .number(let aim) where isOver(reached, noughtAimedAt: aim):
            return "\(subject)、目標\(wording.amount(aim.number))に対し\(amount)だった"
        case .number(let aim) where reached.isBound || reached.isChange != aim.isChange:
            return "\(subject)\(amount)で、目標は\(wording.amount(aim))だった"
        case .number(let aim):
            return "\(subject)\(amount)で、\(comparison(reached.number, aim))"
        case .words:
            let words = PrintedWords.quoted(facts.printedTarget(index))
            if reached.isChange {
                return "目標は\(words)。\(facts.years[index].year.japanese)は\(amount)だった"
            }
            return "目標は\(words)。\(subject)\(amount)\(change(to: reached))"
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
    private func change(to reached: Quantity) -> String {
        guard let before = facts.points.dropLast().last, !facts.isOfChanges, !reached.isBound,
            !before.isBound
        else { return "だった" }
        guard before.number != reached.number else { return "で、\(before.moment)と同じだった" }
        let distance = wording.distance(reached.number, before.number)
        let verb = wording.changed(from: before.number, to: reached.number)
        return "で、\(before.moment)より\(distance)\(verb)"
    }
}

extension IndicatorHeadline {
    private var withoutNumber: String {
        guard let index = facts.years.lastIndex(where: { $0.actual.isTold }) else {
            return PlannedHeadline(facts).text
        }
        let figures = facts.years[index]
        let actual = PrintedWords.quoted(facts.printedActual(index))
        if case .absent(let reason) = figures.actual {
            let subject = "\(figures.year.japanese)の実績は"
            return reason == .surveying ? "\(subject)調査中" : "\(subject)\(actual)とされている"
        }
        if figures.target.isTold, facts.printedTarget(index) == facts.printedActual(index) {
            return "\(figures.year.japanese)は、目標も実績も\(actual)だった"
        }
        let subject = "\(figures.year.japanese)の実績は\(actual)"
        guard figures.target.isTold else { return "\(subject)だった" }
        return "\(subject)で、目標は\(facts.target(index))だった"
    }
}

extension IndicatorFacts {
    /// The target of a year in a sentence, by its position: 「30件以上」, 「「充実」」.
    func target(_ index: Int) -> String {
        guard case .number(let quantity) = years[index].target else {
            return PrintedWords.quoted(printedTarget(index))
        }
        return wording.total(quantity, printed: printedTarget(index))
    }

    /// The same where nothing has been reported that it would be held against.
    func plannedTarget(_ index: Int) -> String {
        guard case .number(let quantity) = years[index].target else {
            return PrintedWords.quoted(printedTarget(index))
        }
        return wording.planned(quantity, printed: printedTarget(index))
    }
}
