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
    let groups: [PageListPart.Group]

    /// The name of its template.
    package var template: String { "page-list" }

    /// The pages of a row by their letters, or a part of them.
    init(_ row: KanaIndex.Row, _ part: PageListPart, of site: SiteContext) {
        self.site = site
        path = SiteRoutes.pages(row.row, part: part.number)
        heading = "\(row.row.name)のページ\(part.mark)"
        lead = "名称の読みが\(row.row.name)の\(part.words)を、五十音順に並べています。"
        groups = part.groups
    }

    /// The pages of a plan, or of the whole site, whose reading is not known, in its order, or a part of them.
    init(_ unread: KanaIndex.Unread, _ part: PageListPart, of site: SiteContext) {
        self.site = site
        path = SiteRoutes.unread(unread.plan?.id, part: part.number)
        heading = "\(unread.title)の読みのない項目\(part.mark)"
        lead = "名称の読みがまだない\(part.words)を、\(unread.order)に並べています。"
        groups = part.groups
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
            groups.enumerated().map { number, group in
                PageSection(
                    id: "part-\(number + 1)", title: group.title,
                    pages: group.entries.map { ListedPage($0, from: path) })
            })
        return []
    }
}
