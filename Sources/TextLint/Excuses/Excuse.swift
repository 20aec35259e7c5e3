package import Diagnostics

/// Why a rule does not hold somewhere: the document prints it so (許容).
///
///     excused:
///       - {rule: text/full-width-ascii, key: number, reason: 番号は資料のとおりに示しています}
///
/// An excuse names the rule and at least one thing by which it finds the problems that it
/// excuses; where it names several, all have to fit.
package struct Excuse: Sendable, Hashable {
    /// The code of the rule.
    package let rule: String
    /// The id of the element or indicator.
    package let about: String?
    /// The text seen, exactly as the problem shows it.
    package let found: String?
    /// The key of YAML, or the column of a table.
    package let key: String?
    /// The name of the file, with as many of the folders before it as it takes.
    package let file: String?
    /// Why it is right as it is.
    package let reason: String
    /// Where the excuse is written.
    package let location: SourceLocation

    /// An excuse that has been read.
    package init(
        rule: String, about: String? = nil, found: String? = nil, key: String? = nil,
        file: String? = nil, reason: String, location: SourceLocation
    ) {
        self.rule = rule
        self.about = about
        self.found = found
        self.key = key
        self.file = file
        self.reason = reason
        self.location = location
    }

    /// Whether it says by what it finds its problems; one that does not would excuse everything.
    package var hasSelector: Bool { about != nil || found != nil || key != nil || file != nil }

    /// Whether it excuses a problem.
    package func covers(_ finding: Finding) -> Bool {
        Self.isSame(rule, finding.diagnostic.code.description) && Self.allows(about, finding.about)
            && Self.allows(found, finding.diagnostic.found) && Self.allows(key, finding.key)
            && allows(path: finding.diagnostic.location?.path)
    }

    private func allows(path: String?) -> Bool {
        guard let file else { return true }
        guard let path else { return false }
        return Self.isSame(path, file)
            || path.utf8.reversed().starts(with: "/\(file)".utf8.reversed())
    }

    private static func allows(_ wanted: String?, _ actual: String?) -> Bool {
        guard let wanted else { return true }
        return actual.map { isSame(wanted, $0) } ?? false
    }

    /// Letters are compared as they are written: Ω and the sign of the ohm are equal strings.
    private static func isSame(_ one: String, _ other: String) -> Bool {
        one.utf8.elementsEqual(other.utf8)
    }
}
