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
        let rows = glossary.rows
        data.flag(.hasGlossary, !rows.isEmpty)
        data.text(.aboutLink, links.about)
        let count = rows.reduce(0) { $0 + $1.entries.count }
        data.text(
            .lead,
            "計画の資料が説明している\(count)の用語を、読みの五十音順に並べています。説明は資料をもとにこのサイトの言葉で書いたもので、資料ごとに示しています。"
        )
        let jumps = rows.count > 1 ? rows.map(\.row) : []
        data.flag(.hasJumps, !jumps.isEmpty)
        data.list(.jumps, jumps) { data, row in
            data.text(.label, row.name)
            data.text(.link, "#row-\(row.slug)")
        }
        data.list(.sections, rows) { data, row in
            data.text(.id, "row-\(row.row.slug)")
            data.text(.title, row.row.name)
            data.list(.glossary, row.entries) { data, entry in write(entry, to: &data) }
        }
        return []
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
