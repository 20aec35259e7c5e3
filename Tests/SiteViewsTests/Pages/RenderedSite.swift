import Diagnostics
import Mustache
import OpenData
import PlanEvaluation
import PlanLoading
import PlanModel
import Testing

@testable import SiteViews

/// All pages of a site, made with the templates of the repository.
struct RenderedSite {
    /// The pages by path.
    private(set) var pages: [String: String] = [:]
    /// Every problem met on the way.
    private(set) var diagnostics: [Diagnostic] = []
    /// The paths of the files beside the pages.
    private(set) var others: Set<String>
    /// What the pages say to their templates, by template, where that is gathered.
    private(set) var inventories: [String: TemplateInventory] = [:]
    private let gathersInventories: Bool

    /// The site of a plan.
    init(_ plan: Plan, settings: SiteSettings = .sample) throws {
        try self.init([plan], settings: settings)
    }

    /// The site of some plans, with pages on themes where they have figures of one.
    init(
        _ plans: [Plan], settings: SiteSettings = .sample, themes: [Theme] = [],
        gathersInventories: Bool = false
    ) throws {
        self.gathersInventories = gathersInventories
        let named = Set(plans.flatMap(\.indicators).flatMap(\.themes))
        let site = SiteContext(
            settings, themes: themes, showsThemes: themes.contains { named.contains($0.id) })
        let library = TemplateLibrary.compile(try RepositoryFiles.templates(), mode: .site)
        diagnostics = library.diagnostics
        others = Set(try RepositoryFiles.assets() + [SiteRoutes.wardStylesheet])
        var summaries: [PlanSummary] = []
        for plan in plans {
            let evaluated = EvaluatedPlan(plan)
            let downloads = evaluated.openDataFiles().map(Download.init)
            others.formUnion(downloads.map(\.path))
            let pages = PlanPages(evaluated, site: site, downloads: downloads)
            others.formUnion(pages.charts.map(\.path))
            for page in pages { try render(page, with: library.value) }
            summaries.append(PlanSummary(evaluated, downloads: downloads))
        }
        let siteAsWhole = WholeSite(site, plans: summaries)
        others.formUnion(SitePages.charts(siteAsWhole).map(\.path))
        let chosen = StyleGuideModels.choose(among: summaries)
        let models = chosen.compactMap { id in plans.first { $0.identity.id == id } }
        let pages = SitePages.all(
            siteAsWhole, models: StyleGuideModels(models.map(EvaluatedPlan.init)),
            search: SiteSearch(siteAsWhole))
        for page in pages { try render(page, with: library.value) }
    }

    /// The site of a plan as an official writes it.
    init(_ sources: PlanSources, settings: SiteSettings = .sample) throws {
        let loaded = PlanLoader(text: nil).load(sources)
        #expect(loaded.diagnostics == [])
        try self.init(try #require(loaded.value), settings: settings)
    }

    /// The page at a path.
    func page(_ path: String) throws -> String {
        try #require(pages[path], "no page at \(path)")
    }

    /// What a reader of the page at a path sees and hears: its text without tags and entities.
    func text(_ path: String) throws -> String {
        PlainText(try page(path)).text
    }

    private mutating func render(_ page: any Page, with library: TemplateLibrary) throws {
        var data = TemplateData()
        var output = TemplateOutput()
        diagnostics += page.sayAll(to: &data)
        if gathersInventories {
            inventories[page.template, default: .init()].add(data)
            inventories[TemplateDocument.everyPage, default: .init()].add(data)
        }
        let template = try #require(library.template(page.template))
        diagnostics += template.render(data, into: &output)
        #expect(pages[page.path] == nil, "two pages at \(page.path)")
        pages[page.path] = output.string
        if let text = page.textVersion { others.insert(text) }
    }
}

extension SiteSettings {
    /// Settings with everything that may be left out left out.
    static let sample = settings()

    /// Settings with some fields set.
    static func settings(
        baseURL: String? = nil, notice: Notice? = nil, accessibility: AccessibilityPolicy? = nil
    ) -> SiteSettings {
        SiteSettings(
            title: "計画の進捗", language: "ja", summary: "見本のサイトです。", baseURL: baseURL,
            publisher: Publisher(name: "見本区", department: nil, contactPage: nil),
            licence: Licence(id: "CC-BY-4.0", name: "表示 4.0 国際", url: "https://example.com/by"),
            themeColour: ThemeColour(red: 0, green: 0x17, blue: 0xC1), notice: notice,
            accessibility: accessibility)
    }
}
