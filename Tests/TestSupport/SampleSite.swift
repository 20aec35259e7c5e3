private import PlanLoading

/// The sources of a small site, file by file, made to be changed by a test.
package struct SampleSite: Sendable {
    /// The text of every file by its path below the source folder.
    package var files: [String: String]

    /// Plans with an indicator each, and templates that place the title of a page.
    ///
    /// - Parameters:
    ///   - plans: The ids of the plans, which all belong to 大田区.
    ///   - measures: How many measures each plan has below its one goal.
    package init(plans: [String] = ["alpha"], measures: Int = 1) {
        files = Self.templates
        files["seeds/site.yaml"] = """
            title: 計画の進捗
            language: ja
            description: 見本のサイトです。
            publisher:
              name: 見本区
            licence:
              id: CC-BY-4.0
              name: クリエイティブ・コモンズ 表示 4.0 国際
              url: https://creativecommons.org/licenses/by/4.0/deed.ja
            theme_colour: "#0017c1"

            """
        files["seeds/ota/ward.yaml"] = """
            code: "131113"
            name: 東京都大田区
            short_name: 大田区
            reading: おおたく

            """
        for plan in plans { add(plan: plan, measures: measures) }
    }

    /// The site of the plan that no ward has, with the templates of the repository.
    package static func ofSeventhPlan() throws -> SampleSite {
        var site = SampleSite(plans: [])
        site.files["seeds/ota/ward.yaml"] = nil
        site.files.merge(SeventhPlan.files) { $1 }
        site.files = site.files.filter { !$0.key.hasPrefix("templates/") }
        for file in try SeedFiles.files(below: "templates") {
            site.files[file.path] = String(decoding: file.bytes, as: UTF8.self)
        }
        return site
    }

    /// Adds the files of a plan.
    package mutating func add(plan: String, measures: Int = 1) {
        let folder = "seeds/ota/\(plan)"
        files["\(folder)/plan.yaml"] = """
            id: \(plan)
            kind: plan
            title: 見本の計画
            period:
              from: R3
              to: R4
            purpose: 見本です。
            levels:
              - name: 目標
              - name: 施策
            sources:
              - id: S01
                title: 見本の計画
                publisher: 大田区

            """
        let elements = (1...max(1, measures)).map { number in
            "  - id: M\(number)\n    parent: G1\n    number: 施策\(number)\n    title: 見本の施策\n"
        }
        files["\(folder)/structure.yaml"] = """
            elements:
              - id: G1
                number: 目標1
                title: 見本の目標

            """ + elements.joined()
        files["\(folder)/indicators.yaml"] = """
            indicators:
              - id: I01
                element: G1
                name: 見本の指標
                unit: 件
                aggregation: annual_flow
                direction: increase
                baseline:
                  year: R2
                  value: 5件
                targets:
                  R3: 10件
                  R4: 20件

            """
        files["\(folder)/actuals/2021.csv"] = "指標ID,指標名,実績値,備考,出典ID\nI01,見本の指標,12件,,S01\n"
    }

    /// Writes the files to a folder.
    package func write(to folder: TemporaryFolder, below name: String = "source") throws {
        for (path, text) in files { try folder.write(text, to: "\(name)/\(path)") }
    }

    /// A template of every kind of page, as short as can be.
    private static let templates: [String: String] = {
        let kinds = (try? SeedFiles.names(below: "templates")) ?? []
        var files = ["templates/assets/shirube.css": "body { color: black }\n"]
        for kind in kinds where kind.hasSuffix(".mustache") && !kind.contains("/") {
            files["templates/\(kind)"] =
                "<!doctype html><title>{{pageTitle}}</title><h1>{{heading}}</h1>\n"
        }
        return files
    }()
}
