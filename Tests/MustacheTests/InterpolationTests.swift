import Diagnostics
import Markup
import Mustache
import Testing

@Suite("A tag for a value")
struct InterpolationTests {
    @Test("shows text escaped, markup as it is and numbers in digits")
    func values() {
        let page = SamplePage(site: "{{title}}|{{{chart}}}|{{&chart}}|{{count}}") { data in
            data.text("title", "「窓口」の<待ち時間> & \"満足度\" 'n'")
            data.markup("chart", Markup(trusted: Array("<svg/>".utf8)))
            data.number("count", -120)
        }
        #expect(
            page.text
                == "「窓口」の&lt;待ち時間&gt; &amp; &quot;満足度&quot; &#39;n&#39;|<svg/>|<svg/>|-120")
        #expect(page.diagnostics == [])
    }

    @Test("shows what is absent as nothing, without a complaint")
    func absent() {
        let page = SamplePage(site: "[{{note}}{{{note}}}{{note.text}}]") { data in
            data.text("note", nil)
        }
        #expect(page.text == "[]")
        #expect(page.diagnostics == [])
    }

    @Test("shows any text unescaped outside a site, as the specification has it")
    func unescaped() {
        #expect(SamplePage("{{{x}}}{{& x }}", #"{"x": "<b>"}"#).text == "<b><b>")
    }

    @Test("follows dots through objects and does not look elsewhere for the rest")
    func dots() {
        let json = #"{"a": {"b": {"c": "deep"}}, "b": {"c": "wrong"}, "a.b": "key"}"#
        #expect(
            SamplePage("{{a.b.c}}|{{#a}}{{b.c}}{{b.x}}{{/a}}|{{a.c}}", json).text == "deep|deep|")
    }

    @Test("takes spaces around the name, and before the sign of its kind")
    func spaces() {
        #expect(
            SamplePage("{{ x }}{{{ x }}}{{ & x }}{{ # x }}!{{ / x }}", #"{"x": "1"}"#).text
                == "111!")
    }

    @Test("never interprets what a value says")
    func injection() {
        #expect(SamplePage("{{x}}", #"{"x": "{{y}} {{/x}}", "y": "no"}"#).text == "{{y}} {{/x}}")
    }

    @Test("shows yes, no and numbers as written outside a site")
    func plain() {
        let json = #"{"a": true, "b": false, "c": 1.50, "d": -3e2, "e": {}, "f": [1]}"#
        #expect(
            SamplePage("{{a}} {{b}} {{c}} {{d}} {{e}} {{f}}", json).text == "true false 1.50 -3e2  "
        )
    }
}
