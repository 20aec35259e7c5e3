package import JapaneseText
package import PlanEvaluation
package import PlanModel
package import SVGCharts

/// By which steps a plan is followed, and in which years (進行管理の予定).
///
/// The site has no clock: a year counts as done when its actuals have been published.
package struct ManagementCourse: Sendable {
    /// The years of the plan and of its steps, in order.
    package let years: [FiscalYear]
    /// The steps, in the order of the document.
    package let steps: [ManagementStep]
    private let reported: Set<FiscalYear>

    /// The steps of a plan; `nil` where its document has none with a time.
    package init?(_ evaluated: EvaluatedPlan) {
        let plan = evaluated.plan
        guard plan.management.contains(where: { !$0.years.isEmpty }) else { return nil }
        steps = plan.management
        years = Set(plan.management.flatMap(\.years)).union(plan.identity.period).sorted()
        reported = Set(evaluated.reportedYears)
    }

    /// Whether the actuals of a year have been published.
    package func isReported(_ year: FiscalYear) -> Bool { reported.contains(year) }

    /// What the drawing and its table say of the actuals of a year.
    package func state(of year: FiscalYear) -> String {
        isReported(year) ? "公表済" : AbsenceWords.unpublished.shown
    }

    /// The steps as a roadmap.
    package var roadmap: Roadmap? {
        Roadmap(
            columns: years.map { Roadmap.Column($0, state: state(of: $0)) },
            rows: steps.map { step in
                Roadmap.Row(name: step.title, course: course(of: step))
            })
    }

    private func course(of step: ManagementStep) -> Roadmap.Course {
        guard !step.years.isEmpty else { return .unknown("時期の記載なし") }
        return .milestones(
            years.enumerated().filter { step.years.contains($0.element) }.map {
                Roadmap.Milestone(column: $0.offset, isDone: isReported($0.element))
            })
    }
}

extension ManagementCourse {
    /// The message, without a full stop: 「4年度のうち2年度の実績が公表されている」.
    package var headline: String {
        let count = years.count { isReported($0) }
        if count == 0 { return "\(years.count)年度とも、実績はまだ公表されていない" }
        return count == years.count
            ? "\(count)年度すべての実績が公表されている" : "\(years.count)年度のうち\(count)年度の実績が公表されている"
    }

    /// What is done every year, what in one, and what has no time, sentence by sentence.
    package var paragraph: [String] {
        let always = steps.filter { $0.years == years && years.count > 1 }
        let some = steps.filter { !$0.years.isEmpty && ($0.years != years || years.count == 1) }
        let unknown = steps.filter(\.years.isEmpty)
        return [
            always.isEmpty ? nil : "\(subject(always))は、\(YearList.words(years))の毎年度に行います。",
            dated(some),
            unknown.isEmpty ? nil : "\(names(unknown))は、資料に時期の記載がありません。",
        ].compactMap(\.self)
    }

    /// The steps of some years, by their names where they are few.
    private func dated(_ steps: [ManagementStep]) -> String? {
        guard let first = steps.first else { return nil }
        guard steps.count > 1 else {
            return "\(names(steps))は、\(YearList.words(first.years))に行います。"
        }
        let all = YearList.words(Set(steps.flatMap(\.years)).sorted())
        let isStretch = all.hasSuffix("まで")
        return "年度を決めた\(steps.count)つの手順は、\(all)\(isStretch ? "の間" : "")に行います。"
    }

    /// The names of the steps, or how many there are where they are too many for a sentence.
    private func subject(_ steps: [ManagementStep]) -> String {
        steps.count > 2 ? "\(steps.count)つの手順" : names(steps)
    }

    private func names(_ steps: [ManagementStep]) -> String {
        steps.map { PrintedWords.inQuotes($0.title) }.joined(separator: "と")
    }
}
