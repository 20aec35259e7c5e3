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
        downloads = files.map { link($0.path) }
        let navigation = Self.navigation(self.plan, reports, of: evaluated)
        self.navigation = navigation
        let kind = plan.identity.kind
        self.kind = kind
        planNavigation = TemplateData { $0.element(.aboutPlan(navigation, kind)) }
        surroundings = TemplateData { $0.surroundings(site, of: siteContext) }
    }

    private static func navigation(
        _ link: String, _ reports: [String], of evaluated: EvaluatedPlan
    ) -> [NavigationEntry] {
        let plan = evaluated.plan
        let reports = zip(evaluated.reportedYears, reports).reversed().map { year, link in
            NavigationEntry(label: "\(year.japanese)の進捗状況", link: link)
        }
        let overview = NavigationEntry(label: "\(plan.identity.kind.word)の概要", link: link)
        let structure = NavigationEntry(label: "体系", link: "\(link)#structure")
        let indicators = NavigationEntry(
            label: "\(MeasureNoun(plan.indicators).word)の一覧", link: "\(link)#indicators")
        return [overview] + reports + [structure] + (plan.indicators.isEmpty ? [] : [indicators])
    }
}
