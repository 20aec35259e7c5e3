import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

/// What all pages of one plan share, made once before the first of them.
final class PlanContext: Sendable {
    let evaluated: EvaluatedPlan
    let site: SiteContext
    /// What the pages of each kind say of the tables in which their facts stand.
    let downloadsOfPlan, downloadsOfElements, downloadsOfMeasuredElements: TemplateData
    let downloadsOfIndicators, downloadsOfReports, downloadsOfDepartments: TemplateData
    let years: YearNames
    /// The years of the plan, and all others that a target or an actual belongs to, in order.
    let yearsShown: [FiscalYear]
    /// The title of the plan with its edition.
    let title: String
    /// Number and title of each element: 「施策6 データ公開・利活用の推進」.
    let elementLabels: [String]
    /// The name of each indicator with what tells it from its twin.
    let indicatorLabels: [String]
    /// How each indicator stood in the newest reported year: 「令和4年度は目標を達成」.
    let indicatorStates: [String?]
    /// The figure of each indicator.
    let figures: [IndicatorFigure]
    /// The indicators that are parts of one, with their figures on one axis.
    let figureGroups: FigureGroups
    /// The planned work of the elements that tell it in words, by their positions.
    let schedules: [Int: ScheduleFigure]
    /// The steps by which the plan is followed, where they have a time.
    let managementSchedule: ScheduleFigure?
    /// The documents behind the indicators.
    let sources: SourceSets
    /// How the elements of the plan stand to each other.
    let tree: PlanTree
    /// What went before the plan and what follows it; nothing for most plans.
    let successions: [PlanSuccession]
    /// The indicators by element of the highest level.
    let groups: [IndicatorGroup]
    /// What the plan calls its indicators.
    let measures: MeasureNoun
    /// Whether its document names departments at all.
    let namesDepartments: Bool
    /// Whether anything is planned for the whole term.
    let hasTermTargets: Bool
    /// How far the figures of the plan have come.
    let standing: PlanStanding
    /// What its pages say of its ratings, if it rates its measures.
    let rated: RatingContext?
    /// How the plan stood year by year, where it is drawn.
    let course: DrawnFigure?
    /// The charts of the reports, at the positions of the plan's reported years.
    let reportCharts: [ReportCharts]
    /// The newest year that has been reported: 「実績は令和4年度（2022年度）まで」.
    let asOf: String?
    /// The title of the plan and its years, for the head of its pages.
    let subtitle: String
    /// The years of the plan for readers: 「令和3年度から令和6年度まで」.
    let period: String

    let fromPlan: PlanLinks
    let fromElements: PlanLinks
    let fromIndicators: PlanLinks
    let fromReports: PlanLinks

    var plan: Plan { evaluated.plan }
    var identity: PlanIdentity { evaluated.plan.identity }

    init(_ evaluated: EvaluatedPlan, site: SiteContext, downloads: [Download]) {
        let plan = evaluated.plan
        self.evaluated = evaluated
        self.site = site
        let shown = Self.years(of: evaluated)
        yearsShown = shown.sorted()
        let years = YearNames(shown.union(plan.management.lazy.flatMap(\.years)))
        self.years = years
        elementLabels = plan.elements.map(\.label)
        indicatorLabels = plan.indicators.map(\.fullName)
        tree = PlanTree(plan)
        successions = PlanSuccession.all(of: plan)
        groups = IndicatorGroup.groups(of: plan, by: tree)
        rated = RatingContext(evaluated)
        hasTermTargets = plan.indicators.contains { $0.term != nil }
        measures = MeasureNoun(plan.indicators)
        course = Self.course(of: evaluated, rated: rated, noun: measures.word)
        let names = PlanNames(
            elements: elementLabels, indicators: indicatorLabels, measure: measures.word)
        let order = groups.flatMap(\.indicators)
        reportCharts = evaluated.reportedYears.map { [rated, tree] year in
            ReportCharts(
                in: year, of: evaluated, order: order, names: names, rated: rated,
                roots: tree.roots)
        }
        namesDepartments = plan.namesDepartments
        standing = PlanStanding(
            plan.identity.kind, isMeasured: !plan.indicators.isEmpty,
            latestYear: evaluated.latestYear)
        asOf = standing.asOf
        title = plan.identity.fullTitle
        period = PeriodWords(plan.identity).span
        indicatorStates = Self.states(of: evaluated)
        let sources = SourceSets(plan)
        self.sources = sources
        figures = evaluated.indicators.enumerated().map { position, indicator in
            IndicatorFigure(
                indicator, of: plan.identity, citation: sources[indicator: position].citation,
                targetsStatus: plan.targetsStatus)
        }
        figureGroups = FigureGroups(of: evaluated, sources)
        schedules = ScheduleFigure.schedules(of: evaluated, noun: measures.word)
        managementSchedule = ManagementCourse(evaluated).flatMap { ScheduleFigure($0, of: plan) }
        subtitle = plan.identity.isPeriodStated ? "\(title)　\(period)" : title
        let id = plan.identity.id
        func links(from page: String) -> PlanLinks {
            PlanLinks(from: page, in: evaluated, of: site, downloads: downloads)
        }
        fromPlan = links(from: SiteRoutes.plan(id))
        fromElements = links(from: SiteRoutes.element(ElementID("x"), of: id))
        fromIndicators = links(from: SiteRoutes.indicator(IndicatorID("x"), of: id))
        fromReports = links(from: SiteRoutes.report(plan.identity.period.lowerBound, of: id))
        let files = PlanDownloads(downloads)
        downloadsOfPlan = files.passage(about: files.tables, fromPlan)
        downloadsOfElements = files.passage(about: files.elements + files.ratings, fromElements)
        downloadsOfMeasuredElements = files.passage(
            about: files.elements + files.indicators + files.ratings, fromElements)
        downloadsOfIndicators = files.passage(about: files.indicators, fromIndicators)
        downloadsOfDepartments = files.passage(
            about: files.elements + files.indicators + files.ratings, fromPlan)
        downloadsOfReports = files.passage(about: files.indicators + files.ratings, fromReports)
    }

    private static func years(of evaluated: EvaluatedPlan) -> Set<FiscalYear> {
        evaluated.indicators.reduce(into: Set(evaluated.plan.identity.period)) { years, indicator in
            years.formUnion(indicator.years.lazy.map(\.year))
        }
    }

    private static func states(of evaluated: EvaluatedPlan) -> [String?] {
        guard let year = evaluated.latestYear else { return evaluated.indicators.map { _ in nil } }
        let name = year.japanese
        return evaluated.indicators.map { indicator in
            indicator.standing(in: year).map { "\(name)は\($0)" }
        }
    }
}

extension Element {
    /// The number and the title: 「施策6 データ公開・利活用の推進」.
    var label: String { number.isEmpty ? title : "\(number) \(title)" }
}
