import Diagnostics
import Mustache
import Testing

@Suite("The values of a page")
struct TemplateDataTests {
    @Test("are written into the same memory page after page")
    func reuse() {
        var data = TemplateData()
        for title in ["first", "2"] {
            data.removeAll()
            data.text("title", title)
            data.lambda("f", .interpolation { "{{title}}" })
            let page = SamplePage("{{title}} {{f}} {{old}}", data, partials: [:], mode: .standard)
            #expect(page.text == "\(title) \(title) ")
            data.text("old", "value")
        }
    }

    @Test("print every whole number", arguments: [0, 7, -1, 1_000_000, .max, .min])
    func numbers(_ number: Int) {
        #expect(SamplePage(site: "{{n}}") { $0.number("n", number) }.text == "\(number)")
    }

    @Test("take text that is at hand as bytes, and text that is not in one piece")
    func bytes() {
        let page = SamplePage(site: "{{a}}{{b}}{{c}}") { data in
            data.text("a", utf8: Array("<あ".utf8))
            Array("い>".utf8).withUnsafeBufferPointer { data.text("b", utf8: $0) }
            data.text("c", String("うえお".reversed()))
        }
        #expect(page.text == "&lt;あい&gt;おえう")
    }

    @Test("say a passage again as members of an object and as elements of a list")
    func passages() {
        let members = TemplateData { data in
            data.text("a", "あ")
            data.lambda("f", .interpolation { "{{a}}" })
            data.list("l", [1, 2]) { data, number in data.number("n", number) }
        }
        let elements = TemplateData { data in data.close(data.openElement()) }
        var data = TemplateData()
        data.text("before", "b")
        data.lambda("g", .interpolation { "{{before}}" })
        data.object("o") { data in data.include(members) }
        let list = data.openList("p")
        data.include(elements)
        data.include(elements)
        data.close(list)
        data.text("after", "c")
        let page = SamplePage(
            "{{before}}{{g}} {{#o}}{{a}}{{f}}{{#l}}{{n}}{{/l}}{{/o}} {{#p}}p{{/p}} {{after}}", data,
            partials: [:], mode: .standard)
        #expect(page.text == "bb ああ12 pp c")
    }

    @Test("count the first of a name that is given twice")
    func twice() {
        let page = SamplePage(site: "{{a}}") { data in
            data.text("a", "first")
            data.text("a", "second")
        }
        #expect(page.text == "first")
    }

    @Test("may be markup or none")
    func optionalMarkup() {
        #expect(SamplePage(site: "{{^m}}none{{/m}}{{{m}}}") { $0.markup("m", nil) }.text == "none")
    }
}

@Suite("A template name")
struct TemplateNameTests {
    @Test("is the same for the same text, however it came about")
    func equality() {
        #expect(TemplateName("title") == "title")
        #expect(TemplateName("title") != TemplateName("titel"))
        #expect(TemplateName("評語").text == "評語")
    }

    @Test("is entered once by many threads at a time")
    func threads() async {
        let names = await withTaskGroup(of: [TemplateName].self) { group in
            for _ in 0..<8 {
                group.addTask { (0..<200).map { TemplateName("parallel-\($0)") } }
            }
            return await group.reduce(into: Set<[TemplateName]>()) { $0.insert($1) }
        }
        #expect(names.count == 1)
        #expect(names.first?.map(\.text) == (0..<200).map { "parallel-\($0)" })
    }
}
