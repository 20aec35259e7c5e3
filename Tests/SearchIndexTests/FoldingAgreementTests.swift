import Fingerprints
import Testing

@testable import SearchIndex

@Suite("The folding of texts and that of queries")
struct FoldingAgreementTests {
    @Test(
        "agree on every letter of the first plane, between kana, with sound marks and long vowels",
        .enabled(if: FoldingSamples.node != nil, "Node is not here"))
    func agree() throws {
        let ours = FoldingSamples.lines
        let theirs = try FoldingSamples.linesOfScript(by: try #require(FoldingSamples.node))
        #expect(ours.count == theirs.count)
        let apart = zip(ours, theirs).filter { $0 != $1 }
        #expect(apart.isEmpty, "\(apart.count), first \(apart.prefix(5))")
    }

    @Test("are the ones on record, to which a browser is held as well")
    func recorded() throws {
        let digest = Fingerprint(of: Array(FoldingSamples.lines.joined(separator: "\n").utf8)).hex
        #expect(digest == (try FoldingSamples.recordedDigest()))
    }
}
