import Diagnostics
import TestSupport
import Testing
import YAMLReading

@Suite("The fields of a mapping")
struct YAMLFieldsTests {
    @Test("answer what is asked, in any order")
    func answers() throws {
        var fields = try self.fields("b: 2\na: 一\nc: [x, y]\nd: z\ne:\n  - {f: g}\n")
        #expect(fields.text("a")?.value == "一")
        #expect(fields.optionalInteger("b")?.value == 2)
        #expect(fields.texts("c").map(\.value) == ["x", "y"])
        #expect(fields.texts("d").map(\.value) == ["z"])
        #expect(fields.sequence("e").first?.entries?.first?.key == "f")
        #expect(fields.optionalText("h") == nil)
        #expect(fields.finish() == [])
    }

    @Test("report a key that nobody asked for, and what was meant")
    func unknownKey() throws {
        let sample = MarkedText("title: a\n①titel: b\n")
        var fields = try self.fields(sample.text)
        _ = fields.text("title")
        let problems = fields.finish()
        #expect(Expectation(.yamlUnknownKey, at: "①", of: sample).failure(in: problems) == nil)
        #expect(problems.first?.help?.english == "Did you mean 'title'?")
    }

    @Test("report a key that must be there, at the beginning of the mapping")
    func missingKey() throws {
        let sample = MarkedText("a:\n  - ①b: c\n")
        var outer = try fields(sample.text)
        var inner = YAMLFields(try #require(outer.sequence("a").first))
        _ = (inner.optionalText("b"), inner.text("title"))
        let failure = Expectation(.yamlMissingKey, at: "①", of: sample)
            .failure(in: inner.finish())
        #expect(failure == nil)
    }

    @Test("report a key that must be there and is misspelt once, at the slip")
    func misspeltKey() throws {
        let sample = MarkedText("a: b\n①titel: c\n")
        var fields = try self.fields(sample.text)
        _ = (fields.text("a"), fields.text("title"))
        let problems = fields.finish()
        #expect(problems.count == 1)
        #expect(Expectation(.yamlUnknownKey, at: "①", of: sample).failure(in: problems) == nil)
    }

    @Test("report a key without a value, at the key")
    func emptyValue() throws {
        let sample = MarkedText("a: b\n①title:\n")
        var fields = try self.fields(sample.text)
        _ = (fields.text("a"), fields.text("title"))
        let problems = fields.finish()
        #expect(problems.count == 1)
        #expect(Expectation(.yamlEmptyValue, at: "①", of: sample).failure(in: problems) == nil)
    }

    @Test("report a value of another shape")
    func wrongType() throws {
        let sample = MarkedText("a: ①[x]\nb: ②y\nc: ③z\nd: ④４\n")
        var fields = try self.fields(sample.text)
        _ = (fields.text("a"), fields.sequence("b"), fields.mapping("c"))
        _ = fields.optionalInteger("d")
        let problems = fields.finish()
        #expect(problems.map(\.code) == Array(repeating: .yamlWrongType, count: 4))
        #expect(problems.map { $0.location?.line } == [1, 2, 3, 4])
        #expect(problems.allSatisfy { $0.wordlessness == nil })
    }

    @Test("of something that is no mapping are one problem, not many")
    func noMapping() throws {
        let root = try #require(YAMLReader.read(Array("- a\n".utf8), path: "a.yaml").value)
        var fields = YAMLFields(root)
        _ = (fields.text("title"), fields.text("name"))
        #expect(fields.finish().map(\.code) == [.yamlWrongType])
    }

    @Test("choose among the words of an enumeration")
    func choice() throws {
        let sample = MarkedText("a: left\nb: ①rigth\n")
        var fields = try self.fields(sample.text)
        #expect(fields.choice("a", of: Side.self) == .left)
        #expect(fields.choice("b", of: Side.self) == nil)
        let problems = fields.finish()
        #expect(Expectation(.yamlUnknownChoice, at: "①", of: sample).failure(in: problems) == nil)
        #expect(problems.first?.help?.japanese == "『right』のことではありませんか")
    }

    private enum Side: String, CaseIterable {
        case left
        case right
    }

    private func fields(_ text: String) throws -> YAMLFields {
        let result = YAMLReader.read(Array(text.utf8), path: "a.yaml")
        #expect(result.diagnostics == [])
        return YAMLFields(try #require(result.value))
    }
}
