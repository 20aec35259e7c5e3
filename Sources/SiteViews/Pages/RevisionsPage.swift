package import Diagnostics
import JapaneseText
package import Mustache
import PlanModel

/// What was revised or corrected of the figures of all plans (改定・訂正), the newest first, and
/// where the site notes how it read the documents.
package struct RevisionsPage: Page {
    let site: SiteContext
    let plans: [PlanSummary]

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.revisions }

    /// The name of its template.
    package var template: String { "revisions" }

    static let title = "改定と訂正"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: Self.title,
                description: "計画の目標値や実績値の改定と訂正の記録と、資料の読み方についての注記の一覧です。",
                above: [NavigationEntry(label: "計画の一覧", link: links.home)], here: Self.title),
            of: site)
        data.text(.aboutLink, links.about)
        writeRevisions(to: &data)
        writeNotes(to: &data)
        return []
    }

    private func writeRevisions(to data: inout TemplateData) {
        let revisions = revisions
        data.flag(.hasRevisions, !revisions.isEmpty)
        data.text(.caption, "改定または訂正された値：\(revisions.count)件（新しい順）")
        data.list(.revisions, revisions) { data, revised in
            let (plan, revision) = revised
            let indicator = SiteRoutes.indicator(revision.indicator, of: plan.identity.id)
            data.text(.title, PageEntry.PlanName(plan.identity).label)
            data.text(.name, revision.name)
            data.text(.link, RelativeLink.from(path, to: indicator) + "#revisions")
            data.text(.label, revision.figure)
            data.members(of: revision)
        }
    }

    /// The newest first; those of one day in the order of the plans.
    private var revisions: [(plan: PlanSummary, revision: FigureRevision)] {
        let all = plans.flatMap { plan in plan.revisions.map { (plan: plan, revision: $0) } }
        return all.enumerated().sorted { left, right in
            let (day, other) = (left.element.revision.date, right.element.revision.date)
            return day == other ? left.offset < right.offset : day > other
        }.map(\.element)
    }

    /// Names, numbers and figures that the site shows otherwise than the document prints them are
    /// told on the page where they stand.
    private func writeNotes(to data: inout TemplateData) {
        let noted = plans.map { plan in
            (plan: plan, entries: plan.directory.entries.filter { $0.noteCount > 0 })
        }.filter { !$0.entries.isEmpty }
        data.flag(.hasNotes, !noted.isEmpty)
        data.list(.sections, noted) { data, noted in
            let identity = noted.plan.identity
            let count = noted.entries.reduce(0) { $0 + $1.noteCount }
            data.text(.id, "notes-\(identity.id)")
            data.text(.title, PageEntry.PlanName(identity).label)
            data.text(.words, "\(noted.entries.count)ページに\(count)件の注記があります。")
            // A longer list would help nobody, and stands in the plan itself.
            let shown = noted.entries.count > Self.longest ? [] : noted.entries
            data.list(.pages, shown) { data, entry in
                let target = noted.plan.path(of: entry.kind)
                data.text(.label, entry.label)
                data.text(.link, RelativeLink.from(path, to: target) + "#notes")
            }
            data.flag(.hasPages, !shown.isEmpty)
        }
    }

    private static let longest = 200
}
