import Diagnostics
import Mustache
import TestSupport
import Testing

@Suite("Data from JSON")
struct JSONTests {
    @Test("are read with all escapes, and numbers as they are written")
    func values() {
        let json = #"""
            {"a": "\u3042\ud83d\ude00\"\\\/\b\f\n\r\t", "b": [1.10, -0, 1E+5], "": "empty",
             "c": {"d": null, "e": true}}
            """#
        let page = SamplePage("{{{a}}}|{{#b}}{{.}} {{/b}}|{{#c}}{{d}}{{e}}{{/c}}", json)
        #expect(page.text == "あ😀\"\\/\u{8}\u{C}\n\r\t|1.10 -0 1E+5 |true")
        #expect(page.diagnostics == [])
    }

    @Test(
        "that are not JSON are told where and what",
        arguments: [
            ("①", "The JSON is empty"),
            ("{①a: 1}", "Here a name in quotation marks is needed"),
            (#"{"表題" ①1}"#, "Here a colon is needed"),
            (#"{"a": ①}"#, "Here a value is needed"),
            (#"{"a": ①True}"#, "Here a value is needed"),
            ("[1 ①2]", "Here a comma or ']' is needed"),
            (#"{"a": 1①"#, "Here a comma or '}' is needed"),
            ("[1①,\n]", "A comma stands after the last element"),
            (#"{"a": ①"x"#, "The text is not closed by a quotation mark"),
            ("[①\"x\ny\"]", "The text is not closed by a quotation mark"),
            ("[\"あ①\ty\"]", "A control character stands in a text"),
            (#"["①\x"]"#, "JSON has no such escape"),
            (#"["①\u12G4"]"#, "JSON has no such escape"),
            (#"["①\uD83D"]"#, "One half of a surrogate pair is missing"),
            (#"["①\uDE00"]"#, "One half of a surrogate pair is missing"),
            (#"["①\uD83D\u0041"]"#, "One half of a surrogate pair is missing"),
            ("[①01]", "This is not a number in JSON"),
            ("[①1.]", "This is not a number in JSON"),
            ("[①-]", "This is not a number in JSON"),
            ("[①1e]", "This is not a number in JSON"),
            ("{} ①{}", "Something stands after the value"),
        ])
    func syntax(marked: String, message: String) {
        let sample = MarkedText(marked)
        let diagnostics = diagnostics(of: Array(sample.text.utf8))
        #expect(diagnostics.map(\.message.english) == [message])
        #expect(
            diagnostics.map(\.summary) == [
                sample.problem("json/syntax").replacing(" ", with: " data.json:")
            ])
    }

    @Test("with a name twice in one object are told of the second, with a note at the first")
    func duplicateName() {
        let sample = MarkedText(#"{"a": {"b": 1}, ①"b": 1, "c": {}, ②"b": 2}"#)
        let diagnostics = diagnostics(of: Array(sample.text.utf8))
        #expect(diagnostics.map(\.code) == [.duplicateJSONName])
        #expect(diagnostics.first?.location?.column == sample.places["②"]?.column)
        #expect(diagnostics.first?.notes.first?.location?.column == sample.places["①"]?.column)
    }

    @Test("that are not UTF-8 are told at the first byte that is not")
    func encoding() {
        #expect(
            diagnostics(of: Array("[\"".utf8) + [0x82, 0xA0]).map(\.summary) == [
                "json/syntax data.json:1:3"
            ])
    }

    @Test("that enclose values without end do not crash")
    func depth() {
        let json = String(repeating: "[", count: 100_000)
        #expect(diagnostics(of: Array(json.utf8)).map(\.code) == [.badJSON])
    }

    private func diagnostics(of bytes: [UInt8]) -> [Diagnostic] {
        TemplateData.readingJSON(bytes, path: "data.json").diagnostics
    }
}
