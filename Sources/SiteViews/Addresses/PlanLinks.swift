import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

/// The links within a plan, as seen from one of its folders.
///
/// They are made once for all the pages of a folder, so that a page only places them.
struct PlanLinks: Sendable {
    let site: SiteLinks
    let plan: String
    /// At the positions of the plan's elements.
    let elements: [String]
    /// At the positions of the plan's indicators.
    let indicators: [String]
    /// At the positions of the plan's reported years.
    let reports: [String]
    /// The folder of the charts as files.
    let charts: String
    /// What changed since the year before, at the positions of the reported years after the first.
    let changes: [String]
    /// The page by department; `nil` for a plan whose document names none.
    let departments: String?
    /// The page on the plans before and after; `nil` for a plan without such.
    let generations: String?
    /// At the positions of the plan's downloads.
    let downloads: [String]
    /// Whether the pages are those of a plan or of a guideline.
    let kind: PlanKind
    /// The pages about the plan as a whole.
    let navigation: [NavigationEntry]
    /// The same, as told on pages that are not among them.
    let planNavigation: TemplateData
    /// What the layout places on every page of the folder.
    let surroundings: TemplateData

    /// The links of the page at a path, and of all others in its folder.
    init(
        from page: String, in evaluated: EvaluatedPlan, of siteContext: SiteContext,
        downloads files: [Download]
    ) {
        let plan = evaluated.plan
        let id = plan.identity.id
        func link(_ target: String) -> String { RelativeLink.from(page, to: target) }
        let site = SiteLinks(.page(page))
        self.site = site
        self.plan = link(SiteRoutes.plan(id))
        let elementFolder = link(SiteRoutes.elements(of: id))
        elements = plan.elements.map { "\(elementFolder)\($0.id).html" }
        let indicatorFolder = link(SiteRoutes.indicators(of: id))
        indicators = plan.indicators.map { "\(indicatorFolder)\($0.id).html" }
        reports = evaluated.reportedYears.map { link(SiteRoutes.report($0, of: id)) }
        charts = link(SiteRoutes.charts(of: id))
        changes = evaluated.reportedYears.dropFirst().map { link(SiteRoutes.changes($0, of: id)) }
        departments = plan.hasDepartmentsPage ? link(SiteRoutes.departments(of: id)) : nil
        generations = plan.hasGenerationsPage ? link(SiteRoutes.generations(of: id)) : nil
        downloads = files.map { link($0.path) }
        let years = Self.years(evaluated, reports, changes)
        let others = Self.others(departments, generations)
        let navigation = Self.navigation(self.plan, years, others, of: plan)
        self.navigation = navigation
        let kind = plan.identity.kind
        self.kind = kind
        planNavigation = TemplateData { $0.element(.aboutPlan(navigation, kind)) }
        surroundings = TemplateData { $0.surroundings(site, of: siteContext) }
    }

    private static func navigation(
        _ link: String, _ years: [NavigationEntry], _ others: [NavigationEntry], of plan: Plan
    ) -> [NavigationEntry] {
        let overview = NavigationEntry(label: "\(plan.identity.kind.word)の概要", link: link)
        let structure = NavigationEntry(label: "体系", link: "\(link)#structure")
        let indicators = NavigationEntry(
            label: "\(MeasureNoun(plan.indicators).word)の一覧", link: "\(link)#indicators")
        return [overview] + years + [structure] + (plan.indicators.isEmpty ? [] : [indicators])
            + others
    }

    /// The report of each year and what changed in it, the newest year first.
    private static func years(
        _ evaluated: EvaluatedPlan, _ reports: [String], _ changes: [String]
    ) -> [NavigationEntry] {
        evaluated.reportedYears.enumerated().reversed().flatMap { position, year in
            let report = NavigationEntry(
                label: "\(year.japanese)の進捗状況", link: reports[position])
            guard position > 0 else { return [report] }
            return [
                report,
                NavigationEntry(
                    label: "\(year.japanese)に変わったこと", link: changes[position - 1]),
            ]
        }
    }

    private static func others(
        _ departments: String?, _ generations: String?
    ) -> [NavigationEntry] {
        let pages = [("担当部署ごと", departments), ("前後の計画", generations)]
        return pages.compactMap { label, link in
            link.map { NavigationEntry(label: label, link: $0) }
        }
    }
}
