import Diagnostics
import Mustache
import Testing

@Suite("Escaping")
struct EscapingTests {
    @Test("finds every special character at every place of texts of every length")
    func places() {
        for length in 0...70 {
            for place in 0..<max(1, length) {
                for special in "&<>\"'" {
                    var letters = Array(repeating: Character("a"), count: length)
                    if length > 0 { letters[place] = special }
                    if place > 3 { letters[place - 3] = "＜" }
                    expectEscaped(String(letters))
                }
            }
        }
    }

    @Test("replaces text that is nothing but special characters")
    func onlySpecial() {
        expectEscaped(String(repeating: "&<>\"'", count: 1000))
    }

    @Test("leaves Japanese, emoji and control characters alone")
    func harmless() {
        expectEscaped("令和６年度：👩‍👩‍👧 ①㈱\u{1}\t\n％")
    }

    private func expectEscaped(_ text: String) {
        let expected = text.unicodeScalars.map { scalar in
            switch scalar {
            case "&": "&amp;"
            case "<": "&lt;"
            case ">": "&gt;"
            case "\"": "&quot;"
            case "'": "&#39;"
            default: String(scalar)
            }
        }.joined()
        // The text alone ends where the memory does; with another behind, steps go past its end.
        #expect(page(text, tail: "") == "(\(expected))")
        #expect(page(text, tail: String(repeating: "<", count: 40)) == "(\(expected))")
    }

    private let template = TemplateLibrary.compile(
        [TemplateSource(name: "page", path: "page.mustache", bytes: Array("({{text}})".utf8))],
        mode: .site
    ).value.template("page")

    private func page(_ text: String, tail: String) -> String {
        var data = TemplateData()
        data.text("text", text)
        data.text("tail", tail)
        var output = TemplateOutput()
        let problems = template?.render(data, into: &output)
        return problems == [] ? output.string : "problems"
    }
}
