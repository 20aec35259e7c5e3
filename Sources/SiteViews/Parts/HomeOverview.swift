import Mustache
import PlanModel
import SVGCharts

extension TemplateData {
    /// Says every plan in a line with its newest number, so that the first screen of the front page
    /// tells how all of them stand.
    mutating func overview(of plans: [PlanSummary], from page: String) {
        flag(.hasOverview, plans.count > 1)
        guard plans.count > 1 else { return }
        list(.overview, plans) { data, plan in
            let identity = plan.identity
            data.text(.municipality, identity.municipality.shortName)
            data.text(.title, identity.fullTitle)
            data.text(.link, RelativeLink.from(page, to: SiteRoutes.plan(identity.id)))
            data.standing(plan.standingFact, else: plan.standing.words ?? "")
        }
    }

    private mutating func standing(_ fact: Fact?, else words: String) {
        text(.term, fact?.term)
        text(.when, fact?.when)
        text(.amount, fact?.amount?.number)
        text(.unit, fact?.amount?.unit)
        markup(.bar, fact?.bar?.markup)
        text(.words, fact?.amount == nil ? fact?.words ?? words : nil)
    }
}
