package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// The front page of the site: every plan with its state in words and numbers.
package struct HomePage: Page {
    let site: SiteContext
    let plans: [PlanSummary]

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.home }

    /// The name of its template.
    package var template: String { "home" }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: site.settings.title, description: site.settings.summary,
                section: .home),
            of: site)
        data.text(.lead, site.settings.summary)
        data.text(.dataPageLink, links.openData)
        data.text(.aboutLink, links.about)
        data.list(.plans, plans) { data, plan in
            data.text(.id, "plan-\(plan.identity.id)")
            data.text(.municipality, plan.identity.municipality.name)
            data.text(.title, plan.identity.fullTitle)
            data.text(.link, RelativeLink.from(path, to: SiteRoutes.plan(plan.identity.id)))
            data.facts(plan.facts)
            data.text(.status, plan.status)
            data.text(.purpose, plan.identity.purpose)
            writeReports(of: plan, to: &data)
        }
        return []
    }

    private func writeReports(of plan: PlanSummary, to data: inout TemplateData) {
        data.flag(.hasReports, !plan.reportedYears.isEmpty)
        data.list(.reports, plan.reportedYears.reversed()) { data, year in
            data.text(.label, "\(year.japaneseWithGregorian)の進捗状況")
            let target = SiteRoutes.report(year, of: plan.identity.id)
            data.text(.link, RelativeLink.from(path, to: target))
        }
    }
}

extension PlanSummary {
    /// The figures of the plan for the front page.
    var facts: [Fact] {
        let period = identity.period
        var facts = [
            Fact(
                term: "計画期間",
                words: "\(period.lowerBound.japanese)から\(period.upperBound.japanese)まで")
        ]
        if let tally = latestTally, let year = reportedYears.last {
            facts.append(
                Fact(
                    term: "目標を達成した指標", when: year.japaneseWithGregorian,
                    amount: (String(tally.reached), "／\(tally.total)指標")))
        }
        facts.append(Fact(term: "内容", words: counts))
        return facts
    }

    /// How the plan stands, in a sentence.
    var status: String {
        guard let tally = latestTally, let year = reportedYears.last else {
            return "実績はまだ公表されていません。"
        }
        return TallySentence(tally, in: year).text
    }
}
