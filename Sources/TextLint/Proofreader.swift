package import Diagnostics

/// Holds Japanese text to the rules of how it is written (校正).
///
/// One pass over the bytes tells which rules could find anything at all; for nearly all text that
/// is none, and nothing more is done with it.
package struct Proofreader: Sendable {
    private let rules: [ActiveRule]
    private let sieve: TextSieve
    /// The signals of rules that hold for anything but pages.
    private let signalsOfValues: TextSieve.Mask

    /// A rule that is on, and the signals without which it finds nothing.
    private struct ActiveRule: Sendable {
        let rule: any TextRule
        let severity: Diagnostic.Severity
        let signals: TextSieve.Mask
    }

    /// The proofreader of a site that says nothing about its text.
    package static let standard = Proofreader()

    /// The proofreader of a site with its settings; making one takes a moment.
    package init(_ settings: LintSettings = LintSettings()) {
        var chosen: [(rule: any TextRule, severity: Diagnostic.Severity)] = []
        for rule in Self.rules(settings.spellings) {
            let severity = settings.severities[rule.code] ?? rule.severity
            if let severity = severity.diagnostic { chosen.append((rule, severity)) }
        }
        sieve = TextSieve(chosen.flatMap(\.rule.signals))
        var number = 0
        var active: [ActiveRule] = []
        for (rule, severity) in chosen {
            let signals = sieve.mask(of: number..<number + rule.signals.count)
            number += rule.signals.count
            active.append(ActiveRule(rule: rule, severity: severity, signals: signals))
        }
        rules = active
        let ofValues = active.filter { $0.rule.holds(for: .printed) || $0.rule.holds(for: .prose) }
        signalsOfValues = ofValues.reduce(0) { $0 | $1.signals }
    }

    /// The codes of all rules, in the order in which they are told.
    package static let codes = rules([]).map(\.code)

    static func rules(_ spellings: [Spelling]) -> [any TextRule] {
        [
            ForeignLetters(), MachineDependentLetters(), SpacedWords(), FullWidthASCII(),
            HalfWidthKana(), OneDash(), OneWaveDash(), YearsHaveEras(),
            EraYearsHaveWesternYears(), YearsAreRight(), LinksHaveNames(),
            FileLinksTellFormatAndSize(),
            OneSpelling(Spelling.merged(spellings, with: Spelling.builtIn)),
        ]
    }

    /// Where a text breaks a rule, when it stands in its file as it is read here, on one line.
    package func findings(in fragment: TextFragment) -> [Finding] {
        let place = fragment.location
        return findings(in: fragment) { parts in
            parts.map {
                SourceLocation(
                    path: place.path, line: place.line, column: place.column + $0.lowerBound,
                    length: $0.count)
            }
        }
    }

    /// Where a text breaks a rule.
    ///
    /// `places` tells where parts of the text stand in the file; they are given in Unicode scalars
    /// and in the order in which they begin.
    func findings(
        in fragment: TextFragment, places: ([Range<Int>]) -> [SourceLocation]
    ) -> [Finding] {
        let concerned = rules(concernedWith: fragment)
        guard !concerned.isEmpty else { return [] }
        let passage = Passage(fragment.text, kind: fragment.kind)
        let hits = concerned.flatMap { active in
            active.rule.findings(in: passage).map { (rule: active, hit: $0) }
        }
        guard !hits.isEmpty else { return [] }
        let sorted = hits.enumerated().sorted { one, other in
            let starts = (one.element.hit.range.lowerBound, other.element.hit.range.lowerBound)
            return (starts.0, one.offset) < (starts.1, other.offset)
        }
        .map(\.element)
        return zip(sorted, places(sorted.map(\.hit.range))).map { found, place in
            Finding(
                Self.diagnostic(found.rule, found.hit, at: place, in: passage),
                key: fragment.key, about: fragment.about)
        }
    }

    private func rules(concernedWith fragment: TextFragment) -> [ActiveRule] {
        var text = fragment.text
        let met = text.withUTF8 { sieve.met(in: $0) }
        return rules.filter { $0.signals & met != 0 && $0.rule.holds(for: fragment.kind) }
    }

    /// Whether a rule could find anything in a text of YAML or a table, told by its bytes.
    func concerns(value text: UnsafeBufferPointer<UInt8>) -> Bool {
        sieve.met(in: text) & signalsOfValues != 0
    }

    /// Whether a rule could find anything in a page, told by its bytes.
    func concerns(page text: UnsafeBufferPointer<UInt8>) -> Bool { sieve.met(in: text) != 0 }

    private static func diagnostic(
        _ active: ActiveRule, _ hit: TextHit, at place: SourceLocation, in passage: Passage
    ) -> Diagnostic {
        Diagnostic(
            active.rule.code, severity: active.severity, hit.message, at: place,
            found: passage.text(hit.range),
            help: passage.kind == .printed ? hit.help.orExcused : hit.help)
    }
}

extension LocalizedText {
    /// The way out of a name or a value that may be right as it is.
    fileprivate var orExcused: LocalizedText {
        LocalizedText(
            ja: "\(japanese)。資料の表記なら、理由とともに excused に書きます",
            en: "\(english); if the document prints it so, say why under 'excused'")
    }
}
