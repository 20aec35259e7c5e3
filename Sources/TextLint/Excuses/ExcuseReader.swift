package import Diagnostics
package import YAMLReading

/// Reads the list of excuses of a plan or of the site: key `excused`.
package enum ExcuseReader {
    /// The excuses of a list, and what is wrong with it; only some rules can be excused.
    package static func read(
        _ nodes: [YAMLNode], excusable codes: [DiagnosticCode]
    ) -> Diagnosed<[Excuse]> {
        var excuses: [Excuse] = []
        var problems: [Diagnostic] = []
        for node in nodes {
            guard let excuse = excuse(node, codes, &problems) else { continue }
            excuses.append(excuse)
        }
        return Diagnosed(excuses, problems)
    }

    private static func excuse(
        _ node: YAMLNode, _ codes: [DiagnosticCode], _ problems: inout [Diagnostic]
    ) -> Excuse? {
        var fields = YAMLFields(node)
        let rule = fields.text("rule")
        let about = fields.optionalText("about")?.value
        let found = fields.optionalText("found")?.value
        let key = fields.optionalText("key")?.value
        let file = fields.optionalText("file")?.value
        let reason = fields.text("reason")
        problems += fields.finish()
        guard let rule, let reason else { return nil }
        let excuse = Excuse(
            rule: rule.value, about: about, found: found, key: key, file: file,
            reason: reason.value, location: fields.location)
        let known = codes.map(\.description)
        if !known.contains(rule.value) {
            problems.append(.unknownRule(rule, known: known))
        } else if !excuse.hasSelector {
            problems.append(.excuseWithoutSelector(rule))
        } else {
            return excuse
        }
        return nil
    }
}
