import CSV
import Diagnostics
import TestSupport
import Testing
import TextLint
import YAMLReading

@Suite("Problems of text are told where they stand in their file")
struct TextCheckTests {
    private static let keys = TextKeys(
        printed: ["title", "targets", "値"], prose: ["notes", "備考"],
        skipped: ["id", "ID", "secret"],
        proseBelow: ["ours"])

    @Test(
        "in YAML, however a text is written",
        arguments: [
            "title: 令和の①ＩＣＴ計画", "title: 'それは''①ＩＣＴ'", "title: \"それは\\\"①ＩＣＴ\"",
            "title: |\n  一行目\n  次は①ＩＣＴ",
            "title: >\n  一行目\n    次は①ＩＣＴ", "title: 一行目\n  次は①ＩＣＴ", "list:\n  - title: [a, ①ＩＣＴ]",
            "# ＸＹＺ\ntitle: ①ＩＣＴ  # ＸＹＺ", "ＸＹＺ: ①ＩＣＴ", "id: ＸＹＺ\nsecret: [ＸＹＺ]\ntitle: ①ＩＣＴ",
        ])
    func yaml(marked: String) {
        let sample = MarkedText(marked)
        let check = Self.check(yaml: sample.text)
        let expected = Expectation(.textFullWidthASCII, at: "①", of: sample)
        #expect(expected.failure(in: check.diagnostics) == nil)
        #expect(check.diagnostics.map(\.found) == ["ＩＣＴ"])
        #expect(check.diagnostics.map(\.location?.length) == [3])
    }

    @Test(
        "in tables, quoted or not",
        arguments: [
            "ID,値\n1,次は①ＩＣＴ\n", "ID,値\n1,\"次\"\"は①ＩＣＴ\"\n", "ID,値\n1,\"一行目\n次は①ＩＣＴ\"\n",
            "ID,値\nＸ,①ＩＣＴ\n",
        ])
    func csv(marked: String) {
        let sample = MarkedText(marked)
        let check = Self.check(csv: sample.text)
        let expected = Expectation(.textFullWidthASCII, at: "①", of: sample)
        #expect(expected.failure(in: check.diagnostics) == nil)
        #expect(check.diagnostics.map(\.found) == ["ＩＣＴ"])
    }

    @Test(
        "in pages",
        arguments: [
            "## 見出し\n\n次は①ＩＣＴの", "\r\n\r\n次は①ＩＣＴ", "| 列 |\n| --- |\n| ①ＩＣＴ |", "[①ＩＣＴ](ＸＹＺ.html)",
            "> - **①ＩＣＴ**",
        ])
    func markdown(marked: String) {
        let sample = MarkedText(marked.replacing("\r\n", with: "\n"))
        for text in [
            sample.text, sample.text.replacing("\n", with: "\r\n"), "\u{FEFF}" + sample.text,
        ] {
            var check = TextCheck(.standard)
            check.check(page: Array(text.utf8), path: "a.md", about: "M01")
            let expected = Expectation(.textFullWidthASCII, at: "①", of: sample)
            #expect(expected.failure(in: check.diagnostics) == nil)
        }
    }

    @Test("several in one text are told in its order")
    func order() {
        let check = Self.check(yaml: "title: Ⅳと\"ＩＣＴ\"とデータ—")
        #expect(
            check.diagnostics.map(\.code) == [
                .textMachineDependent, .textFullWidthASCII, .textDash,
            ])
        #expect(check.diagnostics.compactMap(\.location?.column) == [8, 11, 19])
    }

    @Test("names and values differ from our own words, by their key")
    func kinds() {
        func found(_ yaml: String) -> [String?] { Self.check(yaml: yaml).diagnostics.map(\.found) }
        #expect(found("title: 4年度").isEmpty)
        #expect(found("notes: 4年度") == ["4年度"])
        #expect(found("ours: [{title: 4年度}]") == ["4年度"])
        #expect(found("unknown: 4年度") == ["4年度"])
        #expect(found("targets: {R3: 4年度}").isEmpty)
        #expect(Self.check(csv: "ID,値,備考\n1,4年度,4年度\n").diagnostics.count == 1)
    }

    @Test("are excused by rule with text, key, id and file")
    func excuses() {
        let yaml = "- {id: M01, title: ＩＣＴ}\n- {id: M02, title: ＩＣＴ, notes: ＤＸ}\n"
        func rest(_ excuse: Excuse) -> Int {
            Self.check(yaml: yaml, excuses: [excuse]).diagnostics.count
        }
        #expect(rest(.sample(found: "ＩＣＴ")) == 1)
        #expect(rest(.sample(key: "title")) == 1)
        #expect(rest(.sample(about: "M02")) == 1)
        #expect(rest(.sample(file: "a.yaml")) == 0)
        #expect(rest(.sample(file: "p/a.yaml")) == 0)
        #expect(rest(.sample(file: ".yaml")) == 3)
        #expect(rest(.sample(about: "M02", found: "ＩＣＴ")) == 2)
        #expect(rest(.sample(rule: "text/dash", found: "ＩＣＴ")) == 3)
        let table = "ID,値\nI01,ＩＣＴ\n"
        #expect(
            Self.check(csv: table, excuses: [.sample(about: "I01", key: "値")]).diagnostics == [])
        var page = TextCheck(.standard, excuses: ExcuseBook([.sample(about: "M01")]))
        page.check(page: Array("ＩＣＴ".utf8), path: "M01.md", about: "M01")
        #expect(page.diagnostics == [])
    }

    @Test("a file tells no more of them than anyone reads, and an error among the rest")
    func limit() {
        let many = String(repeating: "Ⅳa", count: 3_000)
        let told = Self.check(yaml: "title: \(many)").diagnostics
        #expect(told.count == 1_001)
        #expect(told.last?.code == .textMoreFindings)
        #expect(told.last?.message.japanese.contains("2000件") == true)
        #expect(told.allowPublishing)
        #expect(!Self.check(yaml: "title: \(many)й").diagnostics.allowPublishing)
        let excused = Self.check(
            yaml: "title: \(many)", excuses: [.sample(rule: "text/machine-dependent", found: "Ⅳ")])
        #expect(excused.diagnostics == [])
    }

    @Test("severities are those of the site")
    func severities() {
        let settings = LintSettings(severities: [
            .textFullWidthASCII: .error, .textDash: .note, .textMachineDependent: .off,
        ])
        var check = TextCheck(Proofreader(settings))
        check.check(page: Array("ＩＣＴ—データⅣ".utf8), path: "a.md", about: nil)
        #expect(check.diagnostics.map(\.severity) == [.error, .note])
    }

    private static func check(yaml: String, excuses: [Excuse] = []) -> TextCheck {
        var check = TextCheck(.standard, excuses: ExcuseBook(excuses))
        let bytes = Array(yaml.utf8)
        if let root = YAMLReader.read(bytes, path: "w/p/a.yaml").value {
            check.check(root, in: bytes, keys: keys)
        }
        return check
    }

    private static func check(csv: String, excuses: [Excuse] = []) -> TextCheck {
        var check = TextCheck(.standard, excuses: ExcuseBook(excuses))
        if let table = CSVReader.read(Array(csv.utf8), path: "w/p/a.csv").value {
            check.check(table, keys: keys, idColumns: ["項目ID", "ID"])
        }
        return check
    }
}

extension Excuse {
    /// An excuse from the rule of full-width letters, unless it is another one.
    static func sample(
        rule: String = "text/full-width-ascii", about: String? = nil, found: String? = nil,
        key: String? = nil, file: String? = nil
    ) -> Excuse {
        Excuse(
            rule: rule, about: about, found: found, key: key, file: file, reason: "資料のとおり",
            location: SourceLocation(path: "plan.yaml", line: 1, column: 1))
    }
}
