import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts

extension ScheduleFigure {
    /// The steps by which a plan is followed; `nil` where none has a time.
    init?(_ course: ManagementCourse, of plan: Plan) {
        guard let roadmap = course.roadmap else { return nil }
        let identity = plan.identity
        let span = YearSpan.words(course.years)
        let isReported = course.years.contains { course.isReported($0) }
        let isOpen = course.years.contains { !course.isReported($0) }
        self.init(
            roadmap, named: "plan-management", headline: course.headline,
            measure: "\(identity.municipality.shortName) \(identity.title)の進行管理の手順、\(span)",
            key: [
                isReported ? .milestone("実績が公表された年度", isDone: true) : nil,
                isOpen ? .milestone("実績が公表されていない年度", isDone: false) : nil,
            ].compactMap(\.self),
            label:
                "年度別の予定表（ひし形の印）。横軸は\(span)の\(course.years.count)年度、縦に\(course.steps.count)つの手順が並ぶ。同じ内容はすぐ下の表にある。",
            note: Self.source(of: plan), paragraph: course.paragraph,
            table: Table(course, of: identity))
    }

    /// The data does not say which document states a step: only where there is one can it be named.
    private static func source(of plan: Plan) -> String {
        plan.sources.count == 1 ? "出典：\(plan.sources[0].title)。" : ""
    }
}

extension ScheduleFigure.Table {
    fileprivate init(_ course: ManagementCourse, of identity: PlanIdentity) {
        self.init(
            caption: "進行管理の手順と行う年度（「公表済」「未公表」はその年度の実績について）", head: "手順",
            years: course.years.map { ($0, course.state(of: $0)) },
            lastHead: nil,
            rows: course.steps.map { step in
                guard !step.years.isEmpty else {
                    let words = "資料に時期の記載なし"
                    return (step.title, [.init(words, isMuted: true, columns: course.years.count)])
                }
                return (
                    step.title,
                    course.years.map {
                        step.years.contains($0) ? .init("行う") : .init(AbsenceWords.notStated)
                    }
                )
            })
    }
}
