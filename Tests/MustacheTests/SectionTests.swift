import Diagnostics
import Mustache
import Testing

@Suite("A section")
struct SectionTests {
    @Test("repeats for each row and sees what surrounds it")
    func rows() {
        let page = SamplePage(
            site: "{{#rows}}<{{year}}{{title}}{{#marks}}{{.}}{{/marks}}>{{/rows}}"
        ) {
            data in
            data.text("title", "T")
            data.list("rows", ["R3", "R4"]) { data, year in
                data.text("year", year)
                data.texts("marks", ["★", "◆"])
            }
        }
        #expect(page.text == "<R3T★◆><R4T★◆>")
        #expect(page.diagnostics == [])
    }

    @Test(
        "shows its content when the value is true, and the inverted one when it is not",
        arguments: [
            ("true", true), ("false", false), ("null", false), (#""text""#, true), (#""""#, false),
            ("0", true), ("[]", false), ("[0]", true), ("{}", true),
        ])
    func truth(value: String, isTrue: Bool) {
        let page = SamplePage("{{#x}}yes{{/x}}{{^x}}no{{/x}}", "{\"x\": \(value)}")
        #expect(page.text == (isTrue ? "yes" : "no"))
    }

    @Test("finds the innermost of equal names")
    func innermost() {
        let json = #"{"n": 1, "a": {"n": 2, "b": [{"n": 3}, {}]}}"#
        #expect(
            SamplePage("{{n}}{{#a}}{{n}}{{#b}}{{n}}{{/b}}{{n}}{{/a}}{{n}}", json).text == "123221")
    }

    @Test("goes through lists in lists by the implicit iterator")
    func iterator() {
        let page = SamplePage(
            "{{#rows}}({{#.}}{{.}},{{/.}}){{/rows}}", #"{"rows": [[1, 2], ["<"]]}"#)
        #expect(page.text == "(1,2,)(&lt;,)")
    }

    @Test("can be about the whole of the data")
    func root() {
        #expect(SamplePage("{{#.}}{{.}};{{/.}}", #"["a", "b"]"#).text == "a;b;")
        #expect(SamplePage("{{.}}", #""<alone>""#).text == "&lt;alone&gt;")
        #expect(SamplePage("[{{.}}]", "{}").text == "[]")
    }

    @Test("passes over members that are objects and lists without looking inside")
    func skipping() {
        let json =
            #"{"a": {"x": "wrong", "b": [{"x": "wrong"}]}, "l": [{"x": "wrong"}], "x": "right"}"#
        #expect(SamplePage("{{x}}", json).text == "right")
    }
}
