import Mustache
import Testing

@Suite("A tag that has its line to itself takes the line with it")
struct StandaloneLineTests {
    @Test("when it is a section, a comment, a partial or a change of delimiters")
    func kinds() {
        let template = """
            1
              {{#x}}
            2
            {{/x}}
            {{! a comment
              of two lines }}
            {{^y}}
            3
              {{/y}}\u{20}
            {{=| |=}}
            |={{ }}=|
            {{>p}}
            4
            """
        let page = SamplePage(template, #"{"x": true}"#, partials: ["p": "P\n"])
        #expect(page.text == "1\n2\n3\nP\n4")
    }

    @Test("with CRLF, and where the template begins and ends")
    func lineEnds() {
        #expect(SamplePage("{{#x}}\r\na\r\n{{/x}}", #"{"x": 1}"#).text == "a\r\n")
        #expect(SamplePage("  {{! c }}\nb\n  {{! d }}").text == "b\n")
    }

    @Test("but not when it is a value, or has text or another tag beside it")
    func others() {
        #expect(SamplePage(" {{x}}\n", #"{"x": 1}"#).text == " 1\n")
        #expect(SamplePage("a {{! c }}\n").text == "a \n")
        #expect(SamplePage(" {{#x}} {{! c }}\n {{/x}}\n", #"{"x": 1}"#).text == "  \n")
    }

    @Test("also behind a byte order mark")
    func byteOrderMark() {
        #expect(SamplePage("\u{FEFF}{{! c }}\na").text == "a")
    }
}
