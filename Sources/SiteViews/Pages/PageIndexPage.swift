package import Diagnostics
import JapaneseText
package import Mustache
import PlanModel

/// All pages of the site in the order of the kana (五十音順), and the search on top of them.
package struct PageIndexPage: Page {
    let site: SiteContext
    let indexes: PageIndexes
    /// What the index of the search is stamped with; without an index nothing can be searched.
    let searchStamp: String?

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.pages }

    /// The name of its template.
    package var template: String { "pages" }

    static let title = "ページの検索と一覧"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: Self.title,
                description: "このサイトのすべてのページを、名称の五十音順に並べた一覧です。", section: .pages,
                above: [NavigationEntry(label: "計画の一覧", link: links.home)], here: "検索"),
            of: site)
        data.text(.lead, lead)
        let script = RelativeLink.from(path, to: SiteRoutes.searchScript)
        data.text(.searchScript, searchStamp.map { "\(script)?\($0)" })
        data.text(.organisationsLink, links.organisations)
        data.pageSections(indexes.dividesKana ? divided : sections)
        return []
    }

    private var lead: String {
        "計画、施策、指標など、このサイトの\(indexes.count)ページを、名称の読みの五十音順に並べています。"
    }

    private var sections: [PageSection] {
        indexes.kana.rows.map { row in
            PageSection(
                id: "row-\(row.row.slug)", title: row.row.name,
                groups: row.letters.map { letter in
                    PageGroup(
                        title: row.letters.count > 1 ? letter.letter : nil,
                        pages: letter.entries.map { ListedPage($0, from: path) })
                })
        } + unread
    }

    private var unread: [PageSection] {
        guard !indexes.kana.unread.isEmpty else { return [] }
        let groups = indexes.kana.unread.map { plan in
            PageGroup(
                title: plan.title, pages: plan.entries.map { ListedPage($0, from: path) })
        }
        return [PageSection(id: "unread", title: Self.unreadTitle, groups: groups)]
    }

    static let unreadTitle = "読みのない項目"

    /// Ways to the pages of the rows, where all of them on one page were too long.
    private var divided: [PageSection] {
        let rows = indexes.kana.rows.flatMap { row in
            indexes.parts(of: row).map { part in
                ListedPage(
                    label: row.row.name + part.mark,
                    words: "\(part.size)ページ（\(part.titles)）",
                    link: RelativeLink.from(
                        path, to: SiteRoutes.pages(row.row, part: part.number)))
            }
        }
        let unread = indexes.kana.unread.flatMap { plan in
            indexes.parts(of: plan).map { part in
                ListedPage(
                    label: plan.title + part.mark, words: "\(part.size)ページ",
                    link: RelativeLink.from(
                        path, to: SiteRoutes.unread(plan.plan?.id, part: part.number)))
            }
        }
        return [
            PageSection(id: "rows", title: "五十音順", pages: rows),
            PageSection(id: "unread", title: Self.unreadTitle, pages: unread),
        ].filter { !$0.groups.isEmpty }
    }
}
