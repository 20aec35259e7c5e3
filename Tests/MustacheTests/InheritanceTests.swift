import Diagnostics
import Mustache
import Testing

@Suite("A parent")
struct InheritanceTests {
    private let layout = """
        <title>{{$title}}しるべ{{/title}}</title>
        <main>
          {{$main}}
          <p>準備中</p>
          {{/main}}
        </main>

        """

    @Test("says its own where nothing replaces its blocks")
    func defaults() {
        let page = SamplePage("{{<layout}}{{/layout}}\n", partials: ["layout": layout])
        #expect(page.text == "<title>しるべ</title>\n<main>\n  <p>準備中</p>\n</main>\n")
    }

    @Test("gets blocks replaced, with the blanks of the place and not of the replacement")
    func replaced() {
        let template = """
            {{<layout}}
              {{$title}}{{name}} | しるべ{{/title}}
              Text that stands beside the blocks is not shown.
              {{$main}}
                  <h1>{{name}}</h1>
                  {{#rows}}
                    <p>{{.}}</p>
                  {{/rows}}
              {{/main}}
            {{/layout}}
            """
        let page = SamplePage(
            template, #"{"name": "計画", "rows": [1, 2]}"#, partials: ["layout": layout])
        #expect(
            page.text == """
                <title>計画 | しるべ</title>
                <main>
                  <h1>計画</h1>
                    <p>1</p>
                    <p>2</p>
                </main>

                """)
    }

    @Test("of a parent lets the outermost replacement win")
    func levels() {
        let partials = [
            "middle": "{{<layout}}{{$a}}middle a{{/a}}{{$b}}middle b{{/b}}{{/layout}}",
            "layout": "{{$a}}a{{/a}}, {{$b}}b{{/b}}, {{$c}}c{{/c}}",
        ]
        let page = SamplePage("{{<middle}}{{$a}}page a{{/a}}{{/middle}}", partials: partials)
        #expect(page.text == "page a, middle b, c")
    }

    @Test("lets a block be replaced by one with a block of the same name")
    func sameName() {
        let partials = [
            "middle": "{{<base}}{{$a}}[{{$a}}m{{/a}}]{{/a}}{{/base}}", "base": "{{$a}}b{{/a}}",
        ]
        #expect(SamplePage("{{>middle}}", partials: partials).text == "[m]")
        #expect(
            SamplePage("{{<middle}}{{$a}}p{{/a}}{{/middle}}", partials: partials).text == "p")
    }

    @Test("passes its replacements on to the partials it includes")
    func partials() {
        let partials = ["layout": "{{>head}}", "head": "<{{$title}}T{{/title}}>"]
        let page = SamplePage("{{<layout}}{{$title}}P{{/title}}{{/layout}}", partials: partials)
        #expect(page.text == "<P>")
    }

    @Test("can be named by the data, and is indented where it has its lines to itself")
    func dynamic() {
        let page = SamplePage(
            "<b>\n  {{<*kind}}\n  {{$x}}\n1\n2\n{{/x}}\n  {{/*kind}}\n</b>", #"{"kind": "p"}"#,
            partials: ["p": "<i>\n  {{$x}}{{/x}}</i>\n"])
        #expect(page.text == "<b>\n  <i>\n    1\n    2\n</i>\n</b>")
    }

    @Test("takes a replacement of several lines within a line, the first of them in it")
    func withinLine() {
        let page = SamplePage(
            "  {{<p}}{{$x}}\n    1\n    2\n{{/x}}{{/p}}\n", partials: ["p": "a {{$x}}{{/x}}b\n"])
        #expect(page.text == "  a 1\n  2\nb\n")
    }
}
