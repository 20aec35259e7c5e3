internal import Diagnostics

/// A word is spelled in one way across the site: デジタルデバイド, not デジタル・ディバイド.
///
/// What our own words quote in 「」 is spelled as the document spells it.
struct OneSpelling: TextRule {
    let code = DiagnosticCode.textSpelling
    let signals: [TextSignal]

    /// The spellings to look for with what to use, by their first character, the longest first.
    private let variants: [Unicode.Scalar: [Variant]]

    private struct Variant {
        let letters: [Unicode.Scalar]
        let use: [Unicode.Scalar]

        /// Two characters of it that the spelling to use has not, if there are such, so that right
        /// words are passed over: 続き of 手続き.
        var pair: [Unicode.Scalar] {
            let pairs = zip(letters, letters.dropFirst()).map { [$0, $1] }
            let usual = zip(use, use.dropFirst()).map { [$0, $1] }
            return pairs.last { !usual.contains($0) } ?? pairs[pairs.count - 1]
        }
    }

    /// The rule for words and the spellings that they are not to have.
    init(_ spellings: [Spelling]) {
        let variants = spellings.flatMap { spelling in
            spelling.insteadOf.map {
                Variant(
                    letters: Array($0.unicodeScalars), use: Array(spelling.use.unicodeScalars))
            }
        }
        let long = variants.filter { $0.letters.count >= Spelling.shortest }
        self.variants = Dictionary(grouping: long) { $0.letters[0] }.mapValues { same in
            same.sorted { $0.letters.count > $1.letters.count }
        }
        signals = Self.signals(long)
    }

    /// How many signals tell one pair of characters each; the others share one.
    private static let ownSignals = 6

    /// The pairs by which the spellings are told from those to use.
    private static func signals(_ variants: [Variant]) -> [TextSignal] {
        var pairs: [[Unicode.Scalar]] = []
        for pair in variants.map(\.pair) where !pairs.contains(pair) { pairs.append(pair) }
        let own = pairs.prefix(ownSignals).map { [$0] }
        let shared = Array(pairs.dropFirst(ownSignals))
        return (own + (shared.isEmpty ? [] : [shared])).map { pairs in
            func set(_ place: Int) -> ScalarSet {
                ScalarSet(pairs.map { $0[place].value...$0[place].value })
            }
            return TextSignal(.one(of: set(0)), .one(of: set(1)))
        }
    }

    func findings(in passage: Passage) -> [TextHit] {
        var hits: [TextHit] = []
        var index = 0
        while index < passage.scalars.count {
            if let variant = variant(at: index, in: passage) {
                let range = index..<index + variant.letters.count
                let isQuotation = passage.kind != .printed && passage.isQuoted(range)
                if !isQuotation { hits.append(Self.hit(range, variant, in: passage)) }
                index = range.upperBound
            } else {
                index += 1
            }
        }
        return hits
    }

    private func variant(at index: Int, in passage: Passage) -> Variant? {
        variants[passage.scalars[index]]?.first { variant in
            passage.scalars[index...].starts(with: variant.letters)
                && !isPart(of: variant.use, variant.letters, at: index, in: passage)
        }
    }

    /// Whether what was found is only a part of the right spelling: コンピュータ of コンピューター.
    private func isPart(
        of use: [Unicode.Scalar], _ letters: [Unicode.Scalar], at index: Int, in passage: Passage
    ) -> Bool {
        guard use.count > letters.count else { return false }
        return (0...use.count - letters.count).contains { offset in
            let start = index - offset
            return start >= 0 && use[offset...].starts(with: letters)
                && passage.scalars[start...].starts(with: use)
        }
    }

    private static func hit(_ range: Range<Int>, _ variant: Variant, in passage: Passage) -> TextHit
    {
        let seen = passage.text(range)
        let use = String(String.UnicodeScalarView(variant.use))
        return TextHit(
            range: range,
            message: LocalizedText(
                ja: "『\(seen)』は、このサイトでは「\(use)」と書きます",
                en: "'\(seen)' is spelled '\(use)' on this site"),
            help: LocalizedText(ja: "「\(use)」に直してください", en: "Write '\(use)'"))
    }
}
