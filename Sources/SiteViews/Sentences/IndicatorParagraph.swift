import JapaneseText
import PlanEvaluation
import PlanModel

/// The sentences under the chart of an indicator: what a reader of the drawing would notice.
///
/// Each stands only where it is true, in this order: the change from beginning to end, the last
/// target, the extremes, a turn, missing years, targets in words.
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
        if let change { sentences.append(change) }
        if let finalTarget { sentences.append(finalTarget) }
        if let extremes { sentences.append(extremes) }
        if let turn = TurningPoint(facts)?.sentence { sentences.append(turn) }
        sentences += MissingYears(facts).sentences
        sentences += WordedTargets(facts).sentences
        return sentences
    }
}

extension IndicatorParagraph {
    /// From beginning to end: 「実績は、計画策定時（令和3年3月）の1件から令和4年度の149件まで増えました。」.
    private var change: String? {
        guard let first = facts.points.first, let last = facts.points.last else { return nil }
        let beginning = "\(first.fullMoment)の\(wording.amount(first.number))"
        guard facts.points.count > 1 else { return only(first) }
        let subject = wording.sum.isEmpty ? "実績" : "実績（\(wording.sum)）"
        if facts.points.allSatisfy({ $0.number == first.number }) {
            return "\(subject)は、\(beginning)から変わっていません。"
        }
        guard first.number != last.number else {
            return "\(last.moment)の\(subject)は\(wording.amount(last.number))で、"
                + "\(first.fullMoment)と同じです。"
        }
        let end = "\(last.moment)の\(wording.amount(last.number))"
        let verb = wording.change(from: first.number, to: last.number)
        return "\(subject)は、\(beginning)から\(end)まで\(verb)ました。"
    }

    private func only(_ point: FigurePoint) -> String {
        let amount = wording.sum + wording.amount(point.number)
        guard point.isBaseline else {
            return "公表されている実績は、\(point.moment)の\(amount)だけです。"
        }
        return "\(point.fullMoment)の値は\(amount)です。"
    }

    /// The last target: 「令和4年度の実績は、最終年度（令和6年度）の目標60件をすでに89件上回っています。」.
    private var finalTarget: String? {
        guard let last = facts.evaluated.finalTarget, let aim = last.target?.value.number,
            let latest = facts.latest, let reached = latest.actual?.value.number,
            latest.year < last.year
        else { return nil }
        return FinalTargetSentence(
            target: targetName(of: last.year) + wording.amount(aim), aim: aim,
            subject: "\(latest.year.japanese)の実績は、", reached: reached, wording: wording
        ).text(facts.indicator.direction)
    }

    private func targetName(of year: FiscalYear) -> String {
        year == facts.period.upperBound
            ? "最終年度（\(year.japanese)）の目標" : "数値で示された最後の目標である\(year.japanese)の"
    }

    /// The extremes of four points or more: 「最も多いのは令和4年度の149件、最も少ないのは計画策定時の1件です。」.
    private var extremes: String? {
        guard facts.points.count >= 4,
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
