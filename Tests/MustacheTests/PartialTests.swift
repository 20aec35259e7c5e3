import Diagnostics
import Mustache
import Testing

@Suite("A partial")
struct PartialTests {
    @Test("is rendered with the values in scope at its tag")
    func scope() {
        let page = SamplePage(
            "{{#rows}}{{> row }}{{/rows}}", #"{"unit": "件", "rows": [{"n": 1}, {"n": 2}]}"#,
            partials: ["row": "<{{n}}{{unit}}>"])
        #expect(page.text == "<1件><2件>")
    }

    @Test("begins with the usual delimiters and leaves those of its surroundings alone")
    func delimiters() {
        let page = SamplePage(
            "{{=| |=}}|>p||x|{{x}}", #"{"x": 1}"#, partials: ["p": "{{x}}{{=[ ]=}}[x]"])
        #expect(page.text == "111{{x}}")
    }

    @Test("on a line of its own is indented line by line, and so are the partials in it")
    func indentation() {
        let page = SamplePage(
            "<ul>\n  {{>a}}\n</ul>\n", #"{"x": "v\nw"}"#,
            partials: [
                "a": "<li>\n  {{>b}}\n\n{{x}}\n{{#x}}\n-{{>b}}\n{{/x}}\n</li>\n", "b": "1\n2\n",
            ])
        #expect(
            page.text
                == "<ul>\n  <li>\n    1\n    2\n\n  v\nw\n  -1\n2\n\n  </li>\n</ul>\n")
    }

    @Test("that includes itself ends where the data do, each level further in")
    func recursion() {
        let page = SamplePage(
            "{{>node}}",
            #"{"n": 1, "in": [{"n": 2, "in": [{"n": 3, "in": []}]}, {"n": 4, "in": []}]}"#,
            partials: ["node": "{{n}}\n{{#in}}\n  {{>node}}\n{{/in}}\n"])
        #expect(page.text == "1\n  2\n    3\n  4\n")
    }

    @Test("in a line inside an indented one takes no indentation over")
    func inlineInsideIndented() {
        let page = SamplePage(
            "  {{>a}}\n", partials: ["a": "{{>b}};\n", "b": "1\n {{>c}}\n", "c": "2\n3\n"])
        #expect(page.text == "  1\n 2\n 3\n;\n")
    }

    @Test("can be named by the data")
    func dynamic() {
        let json =
            #"{"rows": [{"kind": "text", "v": "a"}, {"kind": "image", "v": "b"}, {"kind": "?"}]}"#
        let partials = ["text": "<p>{{v}}", "image": "<img>\n{{v}}\n"]
        let page = SamplePage("{{#rows}}\n {{> *kind }}\n{{/rows}}", json, partials: partials)
        #expect(page.text == " <p>a <img>\n b\n")
        #expect(page.diagnostics == [])
    }
}
