import JapaneseText
import PlanEvaluation
import PlanModel

/// The sentences under the chart of an indicator: what a reader of the drawing would notice.
///
/// Each stands only where it is true, in this order: the change from beginning to end, the target
/// of the term, the last target, the extremes, a turn, missing years, targets in words.
struct IndicatorParagraph {
    private let facts: IndicatorFacts
    private var wording: FigureWording { facts.wording }

    /// The paragraph that the facts give.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// The sentences, in order.
    var sentences: [String] {
        var sentences: [String] = []
        sentences.reserveCapacity(5)
        if let change { sentences.append(change) }
        if !facts.isReported, let baseline = BaselineSentence(facts).text {
            sentences.append(baseline)
        }
        if let term = TermSentence(facts).text { sentences.append(term) }
        if let finalTarget { sentences.append(finalTarget) }
        if !facts.isOfChanges {
            if let extremes { sentences.append(extremes) }
            if let turn = TurningPoint(facts)?.sentence { sentences.append(turn) }
        }
        MissingYears(facts).append(to: &sentences)
        WordedTargets(facts).append(to: &sentences)
        return sentences
    }
}

extension IndicatorParagraph {
    /// From beginning to end: 「実績は、計画策定時（令和3年3月）の1件から令和4年度の149件まで増えました。」.
    private var change: String? {
        guard let first = facts.points.first, let last = facts.points.last else { return nil }
        guard facts.points.count > 1 else { return only(first) }
        if facts.isOfChanges { return everyChange }
        let actuals = wording.sum.isEmpty ? "実績" : "実績（\(wording.sum)）"
        let start = fullMoment(first)
        guard first.number == last.number else {
            let from = wording.amount(first.quantity)
            let to = wording.amount(last.quantity)
            if first.isBound || last.isBound {
                return "\(actuals)は、\(start)の\(from)から\(last.moment)の\(to)に変わりました。"
            }
            let verb = wording.change(from: first.number, to: last.number)
            return "\(actuals)は、\(start)の\(from)から\(last.moment)の\(to)まで\(verb)ました。"
        }
        let amount = wording.amount(last.quantity)
        if facts.points.allSatisfy({ $0.number == first.number }) {
            return "\(actuals)は、\(start)の\(amount)から変わっていません。"
        }
        return "\(last.moment)の\(actuals)は\(amount)で、\(start)と同じです。"
    }

    /// Numbers of what was added or lost each stand for their own year.
    private var everyChange: String {
        let changes = facts.points.map { "\(fullMoment($0))が\(wording.amount($0.quantity))" }
        return "実績は、\(changes.joined(separator: "、"))です。"
    }

    private func only(_ point: FigurePoint) -> String {
        guard point.isBaseline else {
            let amount = wording.sum + wording.amount(point.quantity)
            return "公表されている実績は、\(point.moment)の\(amount)だけです。"
        }
        let amount = wording.planned(point.quantity, printed: facts.printedBaseline)
        return "\(fullMoment(point))の値は\(amount)です。"
    }

    /// The moment with the date of a baseline: 「計画策定時（令和3年3月）」.
    private func fullMoment(_ point: FigurePoint) -> String {
        point.isBaseline ? "計画策定時（\(facts.baselineDate)）" : point.moment
    }

    /// The last target: 「令和4年度の実績は、最終年度（令和6年度）の目標60件をすでに89件上回っています。」.
    private var finalTarget: String? {
        guard let residual = facts.residual, residual.reachedIn < residual.year,
            !facts.isOfChanges
        else { return nil }
        return FinalTargetSentence(
            residual: residual, isLastYear: residual.year == facts.lastYear,
            isOfYear: facts.isOfYears, isBound: facts.points.last?.isBound ?? false,
            wording: wording
        ).text(facts.direction)
    }

    /// The extremes of four points or more: 「最も多いのは令和4年度の149件、最も少ないのは計画策定時の1件です。」.
    private var extremes: String? {
        guard facts.points.count >= 4, !facts.points.contains(where: \.isBound),
            let most = facts.points.map(\.number).max(),
            let least = facts.points.map(\.number).min(), most != least
        else { return nil }
        return "最も\(wording.greater.plain)のは\(moments(of: most))の\(wording.amount(most))、"
            + "最も\(wording.smaller.plain)のは\(moments(of: least))の\(wording.amount(least))です。"
    }

    private func moments(of number: DecimalNumber) -> String {
        facts.points.filter { $0.number == number }.map(\.moment).joined(separator: "と")
    }
}
