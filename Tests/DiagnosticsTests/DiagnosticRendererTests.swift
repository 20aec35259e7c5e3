import Diagnostics
import JapaneseText
import Testing

@Suite("A problem, shown")
struct DiagnosticRendererTests {
    static let source = """
        indicators:
          - name: 窓口手続
            unit: 件
            target: 670万軒

        """

    static let diagnostic = Diagnostic(
        "value/unit",
        LocalizedText(ja: "「670万軒」の単位は「件」ではありません", en: "The unit of '670万軒' is not '件'"),
        at: SourceLocation(path: "ota/plan.yaml", line: 4, column: 17, length: 1),
        found: "670万軒",
        help: LocalizedText(ja: "単位を「件」にしてください", en: "Make the unit '件'"),
        notes: [
            Diagnostic.Note(
                LocalizedText(ja: "単位はここで決められています", en: "The unit is declared here"),
                at: SourceLocation(path: "ota/plan.yaml", line: 3, column: 11))
        ])

    @Test("has its place, its sentence, the line with carets, the value and the way out")
    func japanese() {
        var renderer = DiagnosticRenderer(language: .japanese) { _ in Array(Self.source.utf8) }
        #expect(
            renderer.text(of: Self.diagnostic) == """
                ota/plan.yaml:4:17: エラー: 「670万軒」の単位は「件」ではありません [value/unit]
                  4 |     target: 670万軒
                    |                  ^^
                    = 値: 「670万軒」
                    = 対処: 単位を「件」にしてください
                ota/plan.yaml:3:11: 参考: 単位はここで決められています
                  3 |     unit: 件
                    |           ^^

                """)
    }

    @Test("speaks English as well, and does without a source that is not there")
    func english() {
        var renderer = DiagnosticRenderer(language: .english) { _ in nil }
        #expect(
            renderer.text(of: Self.diagnostic) == """
                ota/plan.yaml:4:17: error: The unit of '670万軒' is not '件' [value/unit]
                    = found: '670万軒'
                    = help: Make the unit '件'
                ota/plan.yaml:3:11: note: The unit is declared here

                """)
    }

    @Test("of the whole site has no place")
    func noPlace() {
        var renderer = DiagnosticRenderer(language: .english) { _ in nil }
        let problem = Diagnostic("site/empty", LocalizedText(ja: "空です", en: "It is empty"))
        #expect(renderer.text(of: problem) == "error: It is empty [site/empty]\n")
    }

    @Test("of a whole file shows no line of it, for none is to blame")
    func wholeFile() {
        var renderer = DiagnosticRenderer(language: .english) { _ in Array("a: b\n".utf8) }
        let problem = Diagnostic(
            "plan/stray", LocalizedText(ja: "余分です", en: "Nothing reads it"),
            at: SourceLocation(path: "a.yaml"))
        #expect(renderer.text(of: problem) == "a.yaml:1:1: error: Nothing reads it [plan/stray]\n")
    }

    @Test("fits on one line for editors, with the same words for programs in both languages")
    func oneLine() {
        var problem = Self.diagnostic
        problem.severity = .warning
        problem.message = LocalizedText(ja: "一行目\n\u{1B}[31m二行目", en: "x")
        #expect(
            problem.line(in: .japanese)
                == "ota/plan.yaml:4:17: warning: 一行目␊␛[31m二行目 [value/unit]")
        #expect(problem.line(in: .english) == "ota/plan.yaml:4:17: warning: x [value/unit]")
    }

    @Test("a report shows all problems in the order of the files, and how many there are")
    func report() {
        var renderer = DiagnosticRenderer(language: .japanese) { _ in nil }
        let later = Diagnostic(
            "a/b", severity: .warning, LocalizedText(ja: "後", en: ""),
            at: SourceLocation(path: "b.csv", line: 1, column: 1))
        let sooner = Diagnostic(
            "a/b", LocalizedText(ja: "先", en: ""),
            at: SourceLocation(path: "a.csv", line: 9, column: 1))
        #expect(
            renderer.report([later, sooner]) == """
                a.csv:9:1: エラー: 先 [a/b]

                b.csv:1:1: 警告: 後 [a/b]

                エラー1件、警告1件

                """)
    }
}

@Suite("An excerpt of a source")
struct ExcerptTests {
    /// The lines of the excerpt and of the carets, without their margin.
    func excerpt(
        of file: [UInt8], line: Int = 1, column: Int, length: Int = 1, columns: Int = 100,
        ambiguousAreWide: Bool = false
    ) throws -> (text: String, carets: String) {
        var renderer = DiagnosticRenderer(
            language: .english, columns: columns, ambiguousAreWide: ambiguousAreWide
        ) { _ in file }
        let location = SourceLocation(path: "f", line: line, column: column, length: length)
        let problem = Diagnostic("a/b", LocalizedText(ja: "", en: ""), at: location)
        let lines = renderer.text(of: problem).split(separator: "\n").map(String.init)
        try #require(lines.count == 3)
        let margin = String(line).count + 5
        return (String(lines[1].dropFirst(margin)), String(lines[2].dropFirst(margin)))
    }

    @Test(
        "has its carets right under the marked part",
        arguments: [
            ("目標: 年３件", 6, 1, "        ^^"), ("目標: 年３件", 5, 3, "      ^^^^^^"),
            ("ｱﾊﾟx", 4, 1, "   ^"), ("か\u{3099}x", 3, 1, "  ^"), ("a\tb", 3, 1, "     ^"),
            ("a\tb", 2, 1, " ^^^^"), ("①x", 2, 1, " ^"), ("abc", 4, 1, "   ^"),
            ("abc", 99, 1, "   ^"), ("abc", 2, 99, " ^^"), ("", 1, 1, "^"),
            ("x\u{3099}", 2, 1, " ^"),
            ("\u{7}x", 2, 1, " ^"),
        ])
    func carets(line: String, column: Int, length: Int, carets: String) throws {
        let excerpt = try excerpt(of: Array(line.utf8), column: column, length: length)
        #expect(excerpt.carets == carets)
    }

    @Test("knows terminals that draw ambiguous characters wide")
    func ambiguous() throws {
        let line = Array("①x".utf8)
        #expect(try excerpt(of: line, column: 2, ambiguousAreWide: true).carets == "  ^")
    }

    @Test("shows controls and turned directions as harmless characters")
    func controls() throws {
        let excerpt = try excerpt(of: Array("a\u{1B}[2J\u{202E}b\t.".utf8), column: 1)
        #expect(excerpt.text == "a␛[2J\u{FFFD}b    .")
    }

    @Test("finds lines that end with CR LF and after a byte-order mark")
    func lineEnds() throws {
        let file = [0xEF, 0xBB, 0xBF] + Array("年度,値\r\nR3,x\r\n".utf8)
        #expect(try excerpt(of: file, column: 4).text == "年度,値")
        #expect(try excerpt(of: file, column: 4).carets == "     ^^")
        #expect(try excerpt(of: file, line: 2, column: 4).text == "R3,x")
        #expect(try excerpt(of: file, line: 3, column: 1).text == "")
    }

    @Test("reads what a spreadsheet wrote in CP932")
    func cp932() throws {
        let file = try CP932.encode("年度,㈱\r\n令和3,①\r\n")
        let excerpt = try excerpt(of: file, line: 2, column: 5)
        #expect(excerpt.text == "令和3,①")
        #expect(excerpt.carets == "      ^")
    }

    @Test("shows stray bytes of other encodings as �")
    func strayBytes() throws {
        #expect(try excerpt(of: [0x61, 0xFF, 0x62], column: 2).text == "a\u{FFFD}b")
    }

    @Test("of a long line is cut around the carets, which still stand right")
    func longLines() throws {
        let line = String(repeating: "計画", count: 200) + "誤り" + String(repeating: "計画", count: 200)
        let middle = try excerpt(of: Array(line.utf8), column: 401, length: 2, columns: 40)
        #expect(middle.text.hasPrefix("…") && middle.text.hasSuffix("…"))
        #expect(DisplayWidth.columns(of: middle.text) <= 40)
        let before = middle.text.prefix { $0 != "誤" }
        #expect(
            middle.carets == String(repeating: " ", count: DisplayWidth.columns(of: String(before)))
                + "^^^^")

        let start = try excerpt(of: Array(line.utf8), column: 2, columns: 40)
        #expect(!start.text.hasPrefix("…") && start.text.hasSuffix("…"))
        #expect(start.carets == "  ^^")

        let end = try excerpt(of: Array(line.utf8), column: 802, columns: 40)
        #expect(end.text.hasPrefix("…") && end.text.hasSuffix("画"))

        let whole = try excerpt(of: Array(line.utf8), column: 1, length: 802, columns: 40)
        #expect(DisplayWidth.columns(of: whole.carets) <= 40)
    }

    @Test("is left out where the file has no such line, or one that nobody could read")
    func none() {
        for (file, line) in [(Array("a\n".utf8), 3), ([UInt8](repeating: 0x61, count: 70_000), 1)] {
            var renderer = DiagnosticRenderer(language: .english) { _ in file }
            let problem = Diagnostic(
                "a/b", LocalizedText(ja: "", en: "m"),
                at: SourceLocation(path: "f", line: line, column: 1))
            #expect(renderer.text(of: problem) == "f:\(line):1: error: m [a/b]\n")
        }
    }
}
