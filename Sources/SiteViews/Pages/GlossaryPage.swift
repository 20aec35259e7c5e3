package import Diagnostics
import JapaneseText
package import Mustache
import PlanModel

/// The terms that the documents of the plans explain (用語集), by their readings.
package struct GlossaryPage: Page {
    let site: SiteContext
    let glossary: SiteGlossary

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.glossary }

    /// The name of its template.
    package var template: String { "glossary" }

    static let title = "用語集"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: Self.title,
                description: "計画の資料が説明している用語を、読みの五十音順に並べた用語集です。",
                above: [NavigationEntry(label: "計画の一覧", link: links.home)], here: Self.title),
            of: site)
        data.flag(.hasGlossary, !glossary.entries.isEmpty)
        data.text(.aboutLink, links.about)
        data.text(
            .lead,
            "計画の資料が説明している\(glossary.entries.count)の用語を、読みの五十音順に並べています。説明は資料をもとにこのサイトの言葉で書いたもので、資料ごとに示しています。"
        )
        let sections = sections
        let jumps = sections.count > 1 ? sections : []
        data.flag(.hasJumps, !jumps.isEmpty)
        data.list(.jumps, jumps) { data, section in
            data.text(.label, section.title)
            data.text(.link, "#\(section.id)")
        }
        data.list(.sections, sections) { data, section in
            data.text(.id, section.id)
            data.text(.title, section.title)
            data.list(.glossary, section.entries) { data, entry in write(entry, to: &data) }
        }
        return []
    }

    /// The rows, and after them the terms that are in none.
    private var sections: [(id: String, title: String, entries: [SiteGlossary.Entry])] {
        let rows = glossary.rows.map { ("row-\($0.row.slug)", $0.row.name, $0.entries) }
        return glossary.unread.isEmpty ? rows : rows + [("unread", "読みのない用語", glossary.unread)]
    }

    private func write(_ entry: SiteGlossary.Entry, to data: inout TemplateData) {
        data.text(.term, entry.term)
        // A term in kana is read as it is written.
        data.text(.reading, entry.reading == entry.term ? nil : entry.reading)
        data.list(.meanings, entry.meanings) { data, meaning in
            data.text(.meaning, meaning.text)
            data.list(.origins, meaning.origins) { data, origin in
                let target = SiteRoutes.plan(origin.plan.id)
                data.text(.label, origin.plan.label)
                data.text(.link, RelativeLink.from(path, to: target) + "#terms")
                data.text(.place, origin.place)
            }
        }
    }
}
