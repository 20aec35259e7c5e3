import Mustache
import PlanModel

/// A part of this or another plan, as readers are led to it.
struct PartLink {
    let label: String
    let link: String
    /// What readers know the element by that an indicator belongs to.
    var within: String?
}

extension PlanContext {
    /// The way to a part of the plan itself.
    func link(to part: PlanPart, _ links: PlanLinks) -> PartLink {
        switch part {
        case .element(let position):
            PartLink(label: elementLabels[position], link: links.elements[position])
        case .indicator(let position):
            PartLink(
                label: indicatorLabels[position], link: links.indicators[position],
                within: elementLabels[plan.indicators[position].element])
        }
    }
}

extension RelatedPlan {
    /// The way from a page to the front page of the plan.
    func link(from page: String) -> NavigationEntry {
        NavigationEntry(
            label: identity.fullTitle,
            link: RelativeLink.from(page, to: SiteRoutes.plan(identity.id)))
    }

    /// The way from a page to a part of the plan.
    func link(to part: RelatedPart, from page: String) -> PartLink {
        let target =
            switch part.id {
            case .element(let id): SiteRoutes.element(id, of: identity.id)
            case .indicator(let id): SiteRoutes.indicator(id, of: identity.id)
            }
        return PartLink(
            label: part.label, link: RelativeLink.from(page, to: target), within: part.above)
    }
}

extension TemplateData {
    /// Says the way to a part of a plan under a name, where there is one.
    mutating func part(_ name: TemplateName, _ part: PartLink?) {
        guard let part else { return absent(name) }
        object(name) { data in data.members(of: part) }
    }

    /// Says what the way to a part of a plan is made of.
    mutating func members(of part: PartLink) {
        text(.label, part.label)
        text(.link, part.link)
        text(.within, part.within)
    }
}
