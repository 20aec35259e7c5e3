import Foundation
import TestSupport
import Testing

@Suite("shirube template")
struct TemplateCommandTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
    }

    private func render(_ arguments: String...) throws -> ShirubeProcess.Result {
        try ShirubeProcess.run(["template", folder.path("page.mustache")] + arguments)
    }

    @Test("A template is filled with JSON and partials")
    func renders() throws {
        try folder.write("{{#plans}}{{> row}}{{/plans}}", to: "page.mustache")
        try folder.write("<li>{{title}}</li>\n", to: "parts/row.mustache")
        try folder.write(#"{"plans": [{"title": "目標 & 実績"}]}"#, to: "data.json")
        let result = try render(
            "--data", folder.path("data.json"), "--partials", folder.path("parts"))
        #expect(result.status == 0)
        #expect(result.output == "<li>目標 &amp; 実績</li>\n")
        #expect(result.errors == "")
    }

    @Test("A section without an end is shown, and nothing is written to the output")
    func openSection() throws {
        try folder.write("a\n{{#plans}}\n", to: "page.mustache")
        let result = try render("--language", "ja")
        #expect(result.status == 1)
        #expect(result.output == "")
        #expect(result.errors.contains("page.mustache:2:10: エラー:"))
        #expect(result.errors.contains("2 | {{#plans}}"))
    }

    @Test("A file that is not there is named")
    func missing() throws {
        let result = try render()
        #expect(result.status == 1)
        #expect(result.errors.contains("page.mustache: cannot read this file"))
    }

    @Test(
        "All cases of the specification that JSON can express hold",
        .enabled(if: Specification.isThere, "needs ../shared/mustache-spec"))
    func specification() throws {
        let cases = try Specification.cases()
        #expect(cases.count == 184)
        for example in cases {
            let folder = try TemporaryFolder()
            try folder.write(example.template, to: "page.mustache")
            try folder.write(example.data, to: "data.json")
            try folder.write("", to: "parts/.keep")
            for (name, text) in example.partials {
                try folder.write(text, to: "parts/\(name).mustache")
            }
            let result = try ShirubeProcess.run([
                "template", folder.path("page.mustache"), "--data", folder.path("data.json"),
                "--partials", folder.path("parts"),
            ])
            #expect(result.output == example.expected, "\(example.name)\n\(result.errors)")
        }
    }
}

/// The cases of the Mustache specification whose data are JSON.
private enum Specification {
    struct Case {
        let name: String
        let template: String
        let data: String
        let partials: [String: String]
        let expected: String
    }

    private static let folder = URL(filePath: #filePath)
        .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
        .appending(path: "../shared/mustache-spec").standardizedFileURL

    static var isThere: Bool { FileManager.default.fileExists(atPath: folder.path) }

    static func cases() throws -> [Case] {
        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path)
            .filter { $0.hasSuffix(".json") && $0 != "~lambdas.json" }.sorted()
        return try names.flatMap { name in
            let data = try Data(contentsOf: folder.appending(path: name))
            let file = try JSONSerialization.jsonObject(with: data) as? [String: Any]
            return try (file?["tests"] as? [[String: Any]] ?? []).map { test in
                let data = try JSONSerialization.data(
                    withJSONObject: test["data"] ?? [:], options: .fragmentsAllowed)
                return Case(
                    name: "\(name): \(test["name"] as? String ?? "")",
                    template: test["template"] as? String ?? "",
                    data: String(decoding: data, as: UTF8.self),
                    partials: test["partials"] as? [String: String] ?? [:],
                    expected: test["expected"] as? String ?? "")
            }
        }
    }
}
