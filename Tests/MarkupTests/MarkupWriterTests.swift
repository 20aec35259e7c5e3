import Markup
import Testing

@Suite("Markup")
struct MarkupWriterTests {
    @Test(
        "Text means itself, in content and in attributes",
        arguments: [
            ("", ""),
            ("令和4年度", "令和4年度"),
            ("<連絡会>", "&lt;連絡会&gt;"),
            ("R&D", "R&amp;D"),
            ("\"引用\"", "&quot;引用&quot;"),
            ("&<>\"", "&amp;&lt;&gt;&quot;"),
            ("&amp;", "&amp;amp;"),
        ])
    func textIsEscaped(text: String, markup: String) {
        var writer = MarkupWriter()
        writer.text(text)
        #expect(writer.markup.string == markup)
    }

    @Test("A special character is escaped wherever it stands in a long text")
    func everyPlace() {
        for place in 0..<40 {
            let before = String(repeating: "あ", count: place)
            let after = String(repeating: "x", count: 40 - place)
            var writer = MarkupWriter()
            writer.text(before + "<" + after)
            #expect(writer.markup.string == before + "&lt;" + after)
        }
    }

    @Test("Text that is at hand as bytes is written as the same text")
    func bytesAndStrings() {
        let text = "申請<件数> & \"割合\""
        var written = MarkupWriter()
        written.text(text)
        var copied = MarkupWriter()
        Array(text.utf8).withUnsafeBufferPointer { copied.text(utf8: $0) }
        #expect(written.markup == copied.markup)
    }

    @Test("Literals, numbers and markup are written as they are")
    func pieces() {
        var row = MarkupWriter()
        row.literal("<td>")
        row.number(-1200)
        row.literal("</td>")
        var table = MarkupWriter()
        table.literal("<tr>")
        table.markup(row.markup)
        table.literal("</tr>")
        #expect(table.markup.string == "<tr><td>-1200</td></tr>")
    }

    @Test("A new line begins once")
    func newLines() {
        var writer = MarkupWriter()
        writer.startLine()
        writer.literal("a")
        writer.startLine()
        writer.startLine()
        writer.literal("b")
        #expect(writer.markup.string == "a\nb")
    }

    @Test("A writer that forgot begins anew")
    func removal() {
        var writer = MarkupWriter()
        writer.literal("old")
        writer.removeAll()
        writer.literal("new")
        #expect(writer.markup.string == "new")
    }
}
