import Diagnostics
import MarkdownText
import Markup
import Testing

@Suite("Markdown on several threads")
struct ParallelTests {
    /// Texts with every extension whose special characters cmark-gfm shares among its parsers.
    private static let texts = (0..<40).map { number in
        """
        ## 施策\(number)

        | 指標\(number) | 値 |
        |---|--:|
        | ~~旧~~新 | https://example.jp/\(number) |

        本文 ~~取消\(number)~~ www.example.jp と a\(number)@example.jp [^1]

        - [x] 済 ~~旧~~
        - [ ] 未

        [^1]: 注 ~~旧~~ https://example.jp/note

        """
    }

    @Test("Thousands of texts become the same as one after the other")
    func isSafe() async {
        let renderer = MarkdownRenderer()
        let expected = Self.texts.map { renderer.render($0, path: "a.md").value }
        let differing = await withTaskGroup(of: Int.self) { group in
            for _ in 0..<4 {
                group.addTask {
                    (0..<1_600).count { index in
                        let number = index % expected.count
                        let document = renderer.render(Self.texts[number], path: "a.md").value
                        return document != expected[number]
                    }
                }
            }
            return await group.reduce(0, +)
        }
        #expect(differing == 0)
    }

    @Test("Each of these texts depends on what the threads share")
    func textsAreSensitive() {
        for text in Self.texts {
            let html = MarkdownRenderer().render(text, path: "a.md").value.markup.string
            #expect(html.split(separator: "<del>").count == 5)
            #expect(html.split(separator: "<a href=\"http").count == 4)
        }
    }
}
