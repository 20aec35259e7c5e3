import Diagnostics
import Mustache
import Synchronization
import Testing

@Suite(
    "The Mustache specification holds",
    .enabled(if: MustacheSpecification.exists, "needs ../shared/mustache-spec"))
struct SpecificationTests {
    @Test("in the case of", arguments: MustacheSpecification.cases(false))
    func example(_ example: MustacheSpecification.Case) {
        let page = StandaloneTemplate.render(
            source("", example.template),
            data: (Array(example.data.json.utf8), "data.json"),
            partials: (example.partials ?? [:]).map(source))
        #expect(String(decoding: page.value, as: UTF8.self) == example.expected)
        #expect(page.diagnostics.allSatisfy { $0.code == .unknownPartial })
    }

    @Test("of lambdas in the case of", arguments: MustacheSpecification.cases(true))
    func lambda(_ example: MustacheSpecification.Case) throws {
        var data = TemplateData()
        if case .object(let members) = example.data {
            for case (let name, .text(let text)) in members { data.text(TemplateName(name), text) }
        }
        data.lambda("lambda", try #require(Self.lambda(example.name)))
        let library = TemplateLibrary.compile([source("", example.template)], mode: .standard)
        var output = TemplateOutput()
        let problems = try #require(library.value.template("")).render(data, into: &output)
        #expect(output.string == example.expected)
        #expect(library.diagnostics + problems == [])
    }

    @Test("with all of its 194 cases")
    func count() {
        #expect(MustacheSpecification.cases(false).count == 136 + 21 + 27)
        #expect(MustacheSpecification.cases(true).count == 10)
    }

    private func source(_ name: String, _ text: String) -> TemplateSource {
        TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8))
    }

    /// The code of a case, which the specification gives in ten languages, in Swift.
    private static func lambda(_ name: String) -> TemplateLambda? {
        switch name {
        case "Interpolation": .interpolation { "world" }
        case "Interpolation - Expansion": .interpolation { "{{planet}}" }
        case "Interpolation - Alternate Delimiters": .interpolation { "|planet| => {{planet}}" }
        case "Interpolation - Multiple Calls": counter()
        case "Escaping": .interpolation { ">" }
        case "Section": .section { $0 == "{{x}}" ? "yes" : "no" }
        case "Section - Expansion": .section { "\($0){{planet}}\($0)" }
        case "Section - Alternate Delimiters": .section { "\($0){{planet}} => |planet|\($0)" }
        case "Section - Multiple Calls": .section { "__\($0)__" }
        case "Inverted Section": .section { _ in "" }
        default: nil
        }
    }

    private static func counter() -> TemplateLambda {
        let calls = Calls()
        return .interpolation { String(calls.next()) }
    }

    private final class Calls: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock { count in
                count += 1
                return count
            }
        }
    }
}
