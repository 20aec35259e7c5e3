import Diagnostics
import Testing

@testable import TextLint

@Suite("The first look at the bytes")
struct SieveTests {
    @Test("lets no text pass in which a rule would find something")
    func completeness() {
        // Characters that rules look at, and their neighbours, in every order of up to four.
        let letters = Array("京デばー-—―～〜年元令和4４度月 。「」①ＡAд~|・続き[](".unicodeScalars)
        var state: UInt64 = 1
        for _ in 0..<6_000 {
            var text = String.UnicodeScalarView()
            for _ in 0..<6 {
                state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
                text.append(letters[Int(state >> 33) % letters.count])
            }
            for kind in [TextFragment.Kind.printed, .prose, .markdown] {
                let passed = Self.missed(String(text), kind)
                #expect(passed.isEmpty, "\(String(text)) \(passed)")
            }
        }
    }

    /// The rules that find something in a text and whose signals are not met in it.
    private static func missed(_ text: String, _ kind: TextFragment.Kind) -> [DiagnosticCode] {
        let place = SourceLocation(path: "a", line: 1, column: 1)
        let told = Set(
            Proofreader.standard.findings(in: TextFragment(text, kind: kind, at: place))
                .map(\.diagnostic.code))
        let passage = Passage(text, kind: kind)
        return Proofreader.rules([]).filter { rule in
            rule.holds(for: kind) && !told.contains(rule.code)
                && !rule.findings(in: passage).isEmpty
        }.map(\.code)
    }
}
