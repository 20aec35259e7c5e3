import Foundation
import Testing

/// The cases of the Mustache specification, which lie beside the repository when it is developed.
enum MustacheSpecification {
    /// The files of the specification; those with `~` are optional.
    static let files = [
        "comments", "delimiters", "interpolation", "inverted", "partials", "sections",
        "~dynamic-names", "~inheritance", "~lambdas",
    ]

    /// One case: a template, what it is given, and what it must give.
    struct Case: Decodable, Sendable, CustomTestStringConvertible {
        let name: String
        let desc: String
        let template: String
        let data: JSONValue
        let partials: [String: String]?
        let expected: String
        var file = ""

        var testDescription: String { "\(file): \(name) (\(desc))" }

        enum CodingKeys: CodingKey {
            case name
            case desc
            case template
            case data
            case partials
            case expected
        }
    }

    static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().appending(path: "../../../shared/mustache-spec")

    /// Whether the specification is there.
    static let exists = FileManager.default.fileExists(
        atPath: folder.appending(path: "sections.json").path())

    /// All cases, or none where the specification is not there.
    static func cases(_ isLambda: Bool) -> [Case] {
        guard exists else { return [] }
        return files.filter { ($0 == "~lambdas") == isLambda }.flatMap { file in
            let path = folder.appending(path: "\(file).json")
            guard let content = try? Data(contentsOf: path),
                let suite = try? JSONDecoder().decode(Suite.self, from: content)
            else { return [Case]() }
            return suite.tests.map { test in
                var test = test
                test.file = file
                return test
            }
        }
    }

    private struct Suite: Decodable {
        let tests: [Case]
    }
}
