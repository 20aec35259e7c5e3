package import Diagnostics
package import YAMLReading

/// Reads key `lint` of `site.yaml`.
///
///     lint:
///       severities: {text/dash: off, text/spelling: error}
///       spellings:
///         - {use: 手続, instead_of: [手続き]}
///       excused:
///         - {rule: text/full-width-ascii, key: title, reason: 資料の名称です}
package enum LintSettingsReader {
    /// The settings, as far as they are right, and what is wrong with them; only some rules can be
    /// excused.
    package static func read(
        _ node: YAMLNode, excusable codes: [DiagnosticCode]
    ) -> Diagnosed<LintSettings> {
        var fields = YAMLFields(node)
        var settings = LintSettings()
        var problems: [Diagnostic] = []
        if let node = fields.node("severities") {
            settings.severities = severities(node, &problems)
        }
        var spellings = SpellingList()
        for node in fields.sequence("spellings") { spellings.add(node) }
        settings.spellings = spellings.spellings
        let excused = ExcuseReader.read(fields.sequence("excused"), excusable: codes)
        settings.excused = excused.value
        problems += fields.finish() + spellings.problems + excused.diagnostics
        return Diagnosed(settings, problems)
    }

    private static func severities(
        _ node: YAMLNode, _ problems: inout [Diagnostic]
    ) -> [DiagnosticCode: LintSeverity] {
        var fields = YAMLFields(node)
        var severities: [DiagnosticCode: LintSeverity] = [:]
        for code in Proofreader.codes {
            severities[code] = fields.optionalChoice(code.description, of: LintSeverity.self)
        }
        problems += fields.finish()
        return severities
    }
}
