import Diagnostics
import Testing

@Suite("A list of problems")
struct DiagnosticListTests {
    func problem(
        _ code: DiagnosticCode, _ severity: Diagnostic.Severity = .error,
        at place: (String, Int, Int)? = nil
    ) -> Diagnostic {
        Diagnostic(
            code, severity: severity, LocalizedText(ja: "", en: ""),
            at: place.map { SourceLocation(path: $0.0, line: $0.1, column: $0.2) })
    }

    @Test("is read by file, line, column and code, problems of the whole site first")
    func order() {
        let sorted = [
            problem("z/site"), problem("a/site"), problem("b/code", at: ("a/b.yaml", 2, 3)),
            problem("c/code", at: ("a/b.yaml", 2, 3)), problem("a/code", at: ("a/b.yaml", 2, 10)),
            problem("a/code", at: ("a/b.yaml", 10, 1)), problem("a/code", at: ("b.yaml", 1, 1)),
            problem("a/code", at: ("区.yaml", 1, 1)),
        ]
        let expected = [sorted[1], sorted[0]] + sorted[2...]
        #expect(sorted.reversed().inReadingOrder == Array(expected))
    }

    @Test("keeps the order of problems of one place and code")
    func stable() {
        let problems = (0..<50).map { index in
            var problem = problem("a/b", at: ("f", 1, 1))
            problem.found = String(index)
            return problem
        }
        #expect(problems.inReadingOrder == problems)
    }

    @Test("is summed up in one line")
    func summary() {
        let problems = [
            problem("a/b"), problem("a/b", .warning), problem("a/b"), problem("a/b"),
        ]
        #expect(problems.summary(in: .japanese) == "エラー3件、警告1件")
        #expect(problems.summary(in: .english) == "3 errors, 1 warning")
        #expect([problem("a/b", .note)].summary(in: .japanese) == "参考1件")
        #expect([Diagnostic]().summary(in: .japanese) == "問題はありません")
        #expect([Diagnostic]().summary(in: .english) == "no problems")
    }

    @Test("stops the publication when it has an error")
    func publishing() {
        #expect([problem("a/b", .warning), problem("a/b", .note)].allowPublishing)
        #expect(![problem("a/b", .warning), problem("a/b")].allowPublishing)
    }
}

@Suite("Problems as JSON")
struct DiagnosticJSONTests {
    @Test("have the same members in the same order")
    func members() {
        let place = SourceLocation(path: "ota/計画.yaml", line: 4, column: 3, length: 2)
        let full = Diagnostic(
            "plan/unit", severity: .warning, LocalizedText(ja: "単位", en: "unit"), at: place,
            found: "軒", help: LocalizedText(ja: "件", en: "piece"),
            notes: [Diagnostic.Note(LocalizedText(ja: "ここ", en: "here"), at: place)])
        let bare = Diagnostic("site/empty", LocalizedText(ja: "空", en: "empty"))
        let location = #"{"path": "ota/計画.yaml", "line": 4, "column": 3, "length": 2}"#
        #expect(
            [full, bare].json == """
                [
                  {"code": "site/empty", "severity": "error", "message": {"ja": "空", \
                "en": "empty"}, "location": null, "found": null, "help": null, "notes": []},
                  {"code": "plan/unit", "severity": "warning", "message": {"ja": "単位", \
                "en": "unit"}, "location": \(location), "found": "軒", "help": {"ja": "件", \
                "en": "piece"}, "notes": [{"message": {"ja": "ここ", "en": "here"}, \
                "location": \(location)}]}
                ]

                """)
        #expect([Diagnostic]().json == "[]\n")
    }

    @Test(
        "escape what RFC 8259 demands and nothing else",
        arguments: [
            ("\"\\", #"\"\\"#), ("\u{8}\t\n\u{C}\r", #"\b\t\n\f\r"#),
            ("\0\u{1F}", #"\u0000\u001f"#),
            ("令和😀/\u{7F}", "令和😀/\u{7F}"),
        ])
    func escapes(found: String, escaped: String) {
        let problem = Diagnostic("a/b", LocalizedText(ja: "", en: ""), found: found)
        #expect([problem].json.contains("\"found\": \"\(escaped)\","))
    }
}
