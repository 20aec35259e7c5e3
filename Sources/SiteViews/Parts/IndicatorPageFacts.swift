import JapaneseText
import PlanEvaluation
import PlanModel

/// The large figures at the head of the page of an indicator.
struct IndicatorPageFacts {
    private let evaluated: EvaluatedIndicator
    private let context: PlanContext
    private var unit: String { evaluated.indicator.unit }

    /// The figures of an indicator.
    init(_ evaluated: EvaluatedIndicator, of context: PlanContext) {
        self.evaluated = evaluated
        self.context = context
    }

    /// What was reached and aimed at in the newest year, or else what the plan began with; then
    /// the last target, and that of the whole term with what has come together of it.
    var facts: [Fact] {
        var facts: [Fact] = []
        if let latest = evaluated.latest {
            let year = context.years[latest.year].full
            facts.append(Fact("最新の実績", year, ValueText(actual: latest.actual, unit: unit)))
            facts.append(Fact("同じ年度の目標", year, ValueText(target: latest.target, unit: unit)))
        } else {
            if let baseline { facts.append(baseline) }
            facts.append(Fact(term: "最新の実績", words: evaluated.wordsWithoutActual))
        }
        if let lastTarget { facts.append(lastTarget) }
        if let term = evaluated.indicator.term {
            let target = Fact("計画期間全体の目標", context.period, ValueText(term: term, unit: unit))
            facts.append(sum ?? target)
        }
        return facts
    }

    /// What has been done of the volume of the term so far, and what remains; it names the target.
    private var sum: Fact? {
        let facts = IndicatorFacts(evaluated, period: context.identity.period)
        guard let progress = TermProgress(facts) else { return nil }
        return Fact(
            term: "計画期間の実績の合計", when: "\(context.years[progress.through].full)まで",
            amount: (progress.sum.grouped, "／\(facts.wording.amount(progress.aim))"),
            bar: progress.bar,
            under: [progress.share, progress.standing, progress.paceWords].compactMap(
                \.self))
    }

    private var baseline: Fact? {
        guard let baseline = evaluated.indicator.baseline,
            YearFigures.Statement(baseline.value.meaning).isTold
        else { return nil }
        let moment = baseline.month?.japanese ?? baseline.year.japaneseWithGregorian
        return Fact("計画策定時の値", moment, ValueText(baseline: baseline, unit: unit))
    }

    /// The target of the last year, or the last one that the plan tells where that year has none.
    private var lastTarget: Fact? {
        guard let last = evaluated.years.last else { return nil }
        let told = evaluated.years.last {
            YearFigures.Statement($0.target?.value.meaning).isTold
        }
        let shown = told ?? last
        let title = shown.year == last.year ? "最終年度の目標" : "最後の目標"
        let year = context.years[shown.year].full
        var fact = Fact(title, year, ValueText(target: shown.target, unit: unit))
        if let status = context.plan.targetsStatus { fact.under.append("資料では「\(status)」") }
        return fact
    }
}
