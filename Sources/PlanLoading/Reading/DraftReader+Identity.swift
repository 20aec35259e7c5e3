internal import Diagnostics
internal import PlanModel
internal import YAMLReading

extension DraftReader {
    mutating func ward(_ node: YAMLNode) -> WardDraft {
        var fields = YAMLFields(node)
        let draft = WardDraft(
            code: fields.text("code"), name: fields.text("name"),
            shortName: fields.text("short_name"), reading: fields.text("reading"),
            homePage: fields.optionalText("home_page"))
        report(fields.finish())
        return draft
    }

    mutating func identity(_ fields: inout YAMLFields) -> IdentityDraft {
        let id = fields.text("id")
        let kind = fields.choice("kind", of: PlanKind.self)
        let title = fields.text("title")
        let edition = fields.optionalText("edition")
        var period = fields.requiredNode("period").map { YAMLFields($0) }
        let first = period?.fiscalYear("from")
        let last = period?.fiscalYear("to")
        let years = period?.optionalInteger("years")
        let isStated = period?.optionalChoice("stated", of: YesOrNo.self) ?? .yes
        report(period?.finish() ?? [])
        return IdentityDraft(
            id: id, kind: kind, title: title, edition: edition, first: first, last: last,
            statedYears: years, isPeriodStated: isStated == .yes,
            department: fields.optionalText("department"), purpose: fields.text("purpose"))
    }
}
