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
        data.overview(of: plans, from: path)
        data.text(.dataPageLink, links.openData)
        data.text(.aboutLink, links.about)
        data.list(.wards, WardPlans.wards(of: plans)) { data, ward in
            data.text(.id, "ward-\(ward.municipality.code.digits)")
            data.text(.municipality, ward.municipality.name)
            data.list(.plans, ward.plans) { data, plan in write(plan, to: &data) }
        }
        return []
    }

    private func write(_ plan: PlanSummary, to data: inout TemplateData) {
        let identity = plan.identity
        data.text(.id, "plan-\(identity.id)")
        data.text(.eyebrow, identity.kind.word)
        data.text(.title, identity.fullTitle)
        data.text(.link, RelativeLink.from(path, to: SiteRoutes.plan(identity.id)))
        data.facts(plan.facts)
        data.text(.status, plan.status)
        data.text(.purpose, identity.purpose)
        writeReports(of: plan, to: &data)
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
        [PeriodWords(identity).fact] + [standingFact].compactMap(\.self)
            + [Fact(term: "内容", words: counts)]
    }

    /// How far the plan has come, in its newest number; `nil` for one that measures nothing.
    var standingFact: Fact? {
        if let ratings = latestRatings { return Fact(reached: ratings) }
        if let tally = latestTally, let year = reportedYears.last {
            return Fact(reached: tally, measures, when: year.japaneseWithGregorian)
        }
        guard standing == .unreported else { return nil }
        return Fact(withoutActualsOf: measures)
    }

    /// How the plan stands, in a sentence or two; `nil` where its figures tell it all.
    var status: String? {
        let sentences = [
            standingWords, targetsStatus.map(TargetsStatus.sentence),
            PeriodWords(identity).note(isMeasured: isMeasured),
        ].compactMap(\.self)
        return sentences.isEmpty ? nil : sentences.joined()
    }

    private var standingWords: String? {
        if let ratings = latestRatings { return RatingTallySentence(ratings).text }
        switch standing {
        case .guideline, .unmeasured: return standing.words
        // A figure says so.
        case .unreported: return nil
        case .reported(let year):
            return latestTally.map { TallySentence($0, in: year, of: measures.word).text }
        }
    }
}
