internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import YAMLReading

/// Reads what `site.yaml` says under `accessibility`.
enum AccessibilityPolicyReader {
    /// The policy, or `nil` when too little of it is right.
    static func read(_ node: YAMLNode) -> Diagnosed<SiteSettings.AccessibilityPolicy?> {
        var fields = YAMLFields(node)
        let standard = fields.text("standard")
        let target = fields.text("target")
        let conformance = fields.optionalText("conformance")
        let report = fields.optionalText("report")
        let contactPage = fields.optionalText("contact_page")
        let fillIn = others(&fields)
        var problems = fields.finish()
        problems += [report, contactPage].compactMap(\.self)
            .filter { !WebAddress.isPage($0.value) }.map { .address($0) }
        if let target, !["A", "AA", "AAA"].contains(target.value) {
            problems.append(.siteAccessibilityLevel(target))
        }
        let known = conformance.flatMap { Policy.Conformance(rawValue: $0.value) }
        if let conformance, known == nil { problems.append(.siteConformance(conformance)) }
        guard let standard, let target else { return Diagnosed(nil, problems) }
        var policy = Policy(standard: standard.value, target: target.value)
        policy.conformance = known
        policy.report = report?.value
        policy.contactPage = contactPage?.value
        fillIn(&policy)
        return Diagnosed(policy, problems)
    }

    private typealias Policy = SiteSettings.AccessibilityPolicy

    /// What needs no check beyond its notation.
    private static func others(_ fields: inout YAMLFields) -> (inout Policy) -> Void {
        let scope = fields.optionalText("scope")?.value
        let deadline = fields.optionalDate("deadline")?.value
        let exceptions = fields.texts("exceptions").map(\.value)
        let tested = fields.optionalDate("tested")?.value
        let result = fields.optionalText("result")?.value
        let department = fields.optionalText("department")?.value
        let notes = fields.texts("notes").map(\.value)
        return { policy in
            policy.scope = scope
            policy.deadline = deadline
            policy.exceptions = exceptions
            policy.tested = tested
            policy.result = result
            policy.department = department
            policy.notes = notes
        }
    }
}
