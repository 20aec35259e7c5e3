import Diagnostics
import Mustache
import Testing

@Suite("Templates that include themselves without end")
struct RecursionTests {
    @Test(
        "are stopped with a diagnostic at the tag", arguments: ["{{>a}}", "  {{>a}}\n", "{{>*n}}"])
    func once(tag: String) {
        let page = SamplePage("{{>a}}", #"{"n": "a"}"#, partials: ["a": "x\(tag)"])
        #expect(page.diagnostics.map(\.code) == [.templateTooDeep])
        #expect(page.diagnostics.first?.location?.path == "a.mustache")
    }

    @Test("are stopped at once when they do it twice each time")
    func twice() {
        let page = SamplePage("{{>a}}", partials: ["a": "{{>a}}{{>a}}"])
        #expect(page.diagnostics.map(\.code) == [.templateTooDeep])
    }

    @Test("are stopped in sections, inverted sections and parents too")
    func others() {
        for template in [
            "{{#x}}{{>page}}{{/x}}", "{{^y}}{{>page}}{{/y}}",
            "{{<page}}{{$b}}{{/b}}{{/page}}{{$b}}{{/b}}",
        ] {
            let page = SamplePage(template, #"{"x": [{}, {}]}"#)
            #expect(page.diagnostics.map(\.code) == [.templateTooDeep])
        }
    }

    @Test("are stopped when they do not nest but double at every step")
    func doubling() {
        var partials = ["p60": ""]
        for number in 0..<60 { partials["p\(number)"] = "{{>p\(number + 1)}}{{>p\(number + 1)}}" }
        let page = SamplePage("{{>p0}}", partials: partials)
        #expect(page.diagnostics.map(\.code) == [.templateTooDeep])
    }
}
