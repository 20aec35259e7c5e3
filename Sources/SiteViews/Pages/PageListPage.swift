package import Diagnostics
import JapaneseText
package import Mustache
import PlanModel

/// A part of the list of all pages that has a page of its own on a large site: a row of the kana,
/// or the pages of a plan whose reading is not known.
package struct PageListPage: Page {
    let site: SiteContext
    /// Its place below the root of the site.
    package let path: String
    let heading: String
    let lead: String
    /// The pages under their headings.
    let parts: [(title: String, entries: [PageEntry])]

    /// The name of its template.
    package var template: String { "page-list" }

    /// The pages of a row by their letters.
    init(_ row: KanaIndex.Row, of site: SiteContext) {
        self.site = site
        path = SiteRoutes.pages(row.row)
        heading = "\(row.row.name)のページ"
        lead = "名称の読みが\(row.row.name)の\(row.count)ページを、五十音順に並べています。"
        parts = row.letters.map { ($0.letter, $0.entries) }
    }

    /// The pages of a plan whose reading is not known, in its order.
    init(_ unread: KanaIndex.Unread, of site: SiteContext) {
        self.site = site
        path = SiteRoutes.unread(unread.plan.id)
        heading = "\(unread.plan.label)の読みのない項目"
        lead = "名称の読みがまだない\(unread.entries.count)ページを、計画の順に並べています。"
        parts = [("計画の順", unread.entries)]
    }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: heading, description: lead,
                above: [
                    NavigationEntry(label: "計画の一覧", link: links.home),
                    NavigationEntry(label: PageIndexPage.title, link: links.pages),
                ], here: heading),
            of: site)
        data.text(.lead, lead)
        data.pageSections(
            parts.enumerated().map { number, part in
                PageSection(
                    id: "part-\(number + 1)", title: part.title,
                    pages: part.entries.map { ListedPage($0, from: path) })
            })
        return []
    }
}
