package import JapaneseText
package import PlanModel

/// Where everything is published, as paths below the root of the site.
///
/// Addresses are lasting: they are made of identifiers that are never renamed. Every page is a
/// file with a name of its own, so that links work from `file://`, where no server looks for an
/// index.
package enum SiteRoutes {
    /// The front page.
    package static let home = "index.html"
    /// What this site is and how it judges.
    package static let about = "about.html"
    /// All parts of pages, each for itself.
    package static let styleGuide = "style-guide.html"
    /// What a server shows for an address that does not exist.
    package static let notFound = "404.html"
    /// The list of all open data.
    package static let openData = "data/index.html"
    /// The list of the themes.
    package static let themes = "themes/index.html"
    /// The folder of the pages of themes.
    static let themeFolder = "themes/"
    /// The folder of the charts of themes as files of their own.
    package static let themeCharts = "themes/charts/"
    /// All pages in the order of the kana, and the search.
    package static let pages = "pages/index.html"
    /// All pages by the departments in charge.
    package static let organisations = "pages/organisations.html"
    /// The terms that the documents explain.
    package static let glossary = "glossary.html"
    /// What was revised or corrected.
    package static let revisions = "revisions.html"
    /// What is promised about accessibility.
    package static let accessibility = "accessibility.html"
    /// The look of all pages.
    package static let stylesheet = "assets/shirube.css"
    /// The search over all pages.
    package static let searchScript = "assets/search.js"
    /// The folder of the index that it reads.
    static let searchFolder = "assets/search/"
    /// The colour of the ward, for that look.
    package static let wardStylesheet = "assets/theme.css"
    /// The sign in the tab of a browser.
    package static let icon = "assets/icon.svg"

    /// The front page of a plan.
    package static func plan(_ plan: PlanID) -> String { "\(folder(of: plan))index.html" }

    /// The folder of all pages of a plan.
    static func folder(of plan: PlanID) -> String { "plans/\(plan)/" }

    /// The folder of the pages of goals, measures and initiatives.
    static func elements(of plan: PlanID) -> String { "plans/\(plan)/elements/" }

    /// The folder of the pages of indicators.
    static func indicators(of plan: PlanID) -> String { "plans/\(plan)/indicators/" }

    /// The folder of the reports.
    static func reports(of plan: PlanID) -> String { "plans/\(plan)/reports/" }

    /// The folder of the charts as files of their own.
    package static func charts(of plan: PlanID) -> String { "plans/\(plan)/charts/" }

    /// The page of a goal, measure or initiative.
    package static func element(_ element: ElementID, of plan: PlanID) -> String {
        "\(elements(of: plan))\(element).html"
    }

    /// The page of an indicator.
    package static func indicator(_ indicator: IndicatorID, of plan: PlanID) -> String {
        "\(indicators(of: plan))\(indicator).html"
    }

    /// The pages of a row of the kana, on a large site; those after the first part of a long row
    /// have the number of their part.
    static func pages(_ row: KanaRow, part: Int = 1) -> String {
        "pages/\(row.slug)\(ending(of: part))"
    }

    /// The pages of a plan, or of the whole site, whose reading is not known, on a large site.
    static func unread(_ plan: PlanID?, part: Int = 1) -> String {
        "pages/unread\(plan.map { "-\($0)" } ?? "")\(ending(of: part))"
    }

    private static func ending(of part: Int) -> String { part == 1 ? ".html" : "--\(part).html" }

    /// The page of a theme.
    package static func theme(_ theme: ThemeID) -> String { "\(themeFolder)\(theme).html" }

    /// The report on one fiscal year of a plan.
    package static func report(_ year: FiscalYear, of plan: PlanID) -> String {
        "\(reports(of: plan))\(year.startingYear).html"
    }

    /// What changed in a fiscal year of a plan since the year that was reported before it.
    package static func changes(_ year: FiscalYear, of plan: PlanID) -> String {
        "\(reports(of: plan))\(year.startingYear)-changes.html"
    }

    /// The elements of a plan by the departments in charge.
    package static func departments(of plan: PlanID) -> String {
        "plans/\(plan)/departments.html"
    }

    /// How a plan goes on from the one before it or in the one after it.
    package static func generations(of plan: PlanID) -> String {
        "plans/\(plan)/generations.html"
    }
}
