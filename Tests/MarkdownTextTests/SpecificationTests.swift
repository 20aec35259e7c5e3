import Diagnostics
import Glibc
import MarkdownText
import Markup
import Testing

/// The examples of the GFM specification, which Debian's package cmark-gfm brings along.
private enum Specification {
    static let path = "/usr/share/doc/cmark-gfm/spec.txt.gz"
    static let exists = access(path, R_OK) == 0

    /// The Markdown of every example, with the tabs that the specification writes as arrows.
    static var examples: [String] {
        let fence = String(repeating: "`", count: 32)
        return text.split(separator: "\n" + fence + " example").dropFirst().map { example in
            let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
            let markdown = lines.dropFirst().prefix { $0 != "." }
            return String(markdown.joined(separator: "\n").map { $0 == "→" ? "\t" : $0 }) + "\n"
        }
    }

    private static var text: String {
        guard let pipe = popen("gzip -dc \(path)", "r") else { return "" }
        defer { pclose(pipe) }
        var bytes: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while case let count = fread(&buffer, 1, buffer.count, pipe), count > 0 {
            bytes += buffer[..<count]
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

@Suite("GFM specification", .enabled(if: Specification.exists, "needs \(Specification.path)"))
struct SpecificationTests {
    @Test("Every example is written as cmark-gfm writes it, with HTML trusted or left out")
    func examples() {
        let examples = Specification.examples
        #expect(examples.count > 600)
        for markdown in examples {
            for isTrusted in [false, true] {
                var renderer = MarkdownRenderer.commonMark
                renderer.options.rawHTML = isTrusted ? .trusted : .omitted
                let html = renderer.render(markdown, path: "spec.md").value.markup.string
                #expect(html == CommonMarkLibrary.html(markdown, trustingHTML: isTrusted))
            }
        }
    }
}
