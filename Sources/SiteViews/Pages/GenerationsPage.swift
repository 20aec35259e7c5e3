package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// How a plan goes on from the one before it and in the one after it (前期から後期へ).
package struct GenerationsPage: Page {
    let context: PlanContext

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.generations(of: context.identity.id) }

    /// The name of its template.
    package var template: String { "generations" }

    private var plan: Plan { context.plan }
    private var links: PlanLinks { context.fromPlan }

    static let title = "前後の計画とのつながり"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        data.frame(frame, of: context.site)
        data.text(.lead, lead)
        data.planLine(of: context, from: path)
        writeRatings(to: &data)
        data.crosswalks(of: context, from: path, links)
        data.newcomers(of: context, links)
        data.evidence(plan.sources, downloads: context.downloadsOfPlan, links)
        data.sideNavigations([
            contents, links.sideNavigation(current: links.generations ?? ""),
        ])
        return []
    }

    private var frame: PageFrame {
        PageFrame(
            links: links.site, surroundings: links.surroundings, heading: Self.title,
            description: "\(context.title)と前後の計画の期間、規模、項目の引き継ぎ。",
            plan: (context.title, context.subtitle), eyebrow: context.title,
            above: context.path(to: nil, links), here: Self.title, asOf: context.asOf)
    }

    private var lead: String {
        let told = context.successions.map { CrosswalkSentence($0) }
        return told.map { $0.text + ($0.measures ?? "") }.joined()
    }

    /// How the earlier plan stood at its end: its grades on its own page, and the way there from
    /// the later one, which knows nothing of its figures.
    private func writeRatings(to data: inout TemplateData) {
        data.list(.endings, endings) { data, ending in
            data.text(.id, ending.id)
            data.text(.title, ending.title)
            data.text(.text, ending.text)
            data.text(.label, ending.link.label)
            data.text(.link, ending.link.link)
        }
    }

    /// What is told of the end of an earlier plan.
    private struct Ending {
        let id: String
        let title: String
        let text: String
        let link: NavigationEntry
    }

    private var endings: [Ending] {
        context.successions.compactMap { $0.isLater ? nil : ending(of: $0) }
            + [ownEnding].compactMap(\.self)
    }

    private func ending(of succession: PlanSuccession) -> Ending {
        let earlier = succession.other.identity
        let target = SiteRoutes.generations(of: earlier.id)
        return Ending(
            id: "ending-\(earlier.id)", title: "\(succession.earlierName)の終わりの状況",
            text: "\(succession.earlierName)の項目の状況は、その計画のページで示しています。",
            link: NavigationEntry(
                label: "\(earlier.fullTitle)から見た前後の計画とのつながり",
                link: RelativeLink.from(path, to: target)))
    }

    private var ownEnding: Ending? {
        guard context.successions.contains(where: \.isLater),
            let tally = context.rated?.ratings.latestTally,
            let report = context.evaluated.reportedYears.firstIndex(of: tally.year)
        else { return nil }
        return Ending(
            id: "ending", title: "\(tally.year.japanese)までの評語",
            text: RatingTallySentence(tally).text + (missing(after: tally.year) ?? ""),
            link: NavigationEntry(
                label: "\(context.years[tally.year].full)の進捗状況", link: links.reports[report]))
    }

    /// That the years of the plan after the newest rated one have no grades.
    private func missing(after year: FiscalYear) -> String? {
        let last = plan.identity.period.upperBound
        guard year < last else { return nil }
        return "\(YearList.words(Array(year.advanced(by: 1)...last)))の評語は未公表です。"
    }

    private var contents: SideNavigation {
        let told = context.successions.filter { !$0.continuations.isEmpty }
        var entries = [NavigationEntry(label: "計画の並び", link: "#line")]
        entries += endings.map { NavigationEntry(label: $0.title, link: "#\($0.id)") }
        for succession in told {
            entries.append(
                NavigationEntry(label: succession.tableTitle, link: "#\(succession.id)"))
            if !context.newcomers(in: succession).isEmpty {
                entries.append(
                    NavigationEntry(
                        label: succession.newcomersTitle, link: "#\(succession.newcomersID)"))
            }
        }
        entries.append(NavigationEntry(label: "出典とデータ", link: "#sources"))
        return SideNavigation(id: "side-contents", title: "このページの内容", entries: entries)
    }
}
