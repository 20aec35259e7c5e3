import Diagnostics
import JapaneseText
import PlanEvaluation
import PlanLoading
import PlanModel
import Testing

/// A plan of one rated measure, as an official writes it, of three years from 令和3年度.
struct RatedSample {
    /// The scale, best first.
    var scale = Self.threeGrades
    /// Further lines of the rule.
    var rule = ""
    /// The volumes of the measure.
    var volumes: [Volume] = []
    /// The grades that the ward gave, by the year of 令和.
    var official: [Int: String] = [:]

    /// A volume as a document prints it.
    struct Volume {
        var name = "件数"
        var kind = "volume"
        var unit: String?
        var aggregation = "annual_flow"
        var direction = "increase"
        var term: String?
        var baseline: String?
        /// Whether the document shows it again under the initiative below the measure.
        var isShownAgain = false
        /// Printed words by the year of 令和.
        var targets: [Int: String] = [:]
        /// Printed words by the year of 令和.
        var actuals: [Int: String] = [:]

        /// A volume of words.
        static func words(
            _ name: String = "窓口", term: String? = nil, targets: [Int: String] = [:],
            actuals: [Int: String] = [:]
        ) -> Volume {
            Volume(
                name: name, aggregation: "point_in_time", direction: "state", term: term,
                targets: targets, actuals: actuals)
        }

        /// A volume that is counted in 件.
        static func count(
            _ name: String = "件数", term: String? = nil, targets: [Int: String] = [:],
            actuals: [Int: String] = [:]
        ) -> Volume {
            Volume(name: name, unit: "件", term: term, targets: targets, actuals: actuals)
        }
    }

    /// 達成＋ for any volume above its plan, 達成 for most of them at it.
    static let threeGrades = """
        - {code: exceeded, label: 達成＋, meaning: 上回る, when: {exceeded: any, reached: most}}
        - {code: achieved, label: 達成, meaning: 届く, when: {reached: most}}
        - {code: not_achieved, label: 未達成, meaning: 届かない}
        """

    /// The plan, judged.
    func evaluated() throws -> EvaluatedPlan {
        let loaded = PlanLoader().load(sources)
        let problems = loaded.diagnostics.filter { $0.severity == .error }
        #expect(problems == [])
        return EvaluatedPlan(try #require(loaded.value))
    }

    /// The rating of the measure in a year of 令和.
    func rating(in year: Int) throws -> ElementRating {
        let ratings = try #require(try evaluated().ratings)
        return try #require(ratings.rating(of: 1, in: FiscalYear(startingIn: 2018 + year)))
    }

    /// The label of the computed grade, or 「なし」.
    func grade(in year: Int) throws -> String {
        let plan = try evaluated().plan
        let grade = try rating(in: year).computed.grade
        return try grade.map { try #require(plan.ratingScheme).grades[$0].label } ?? "なし"
    }

    /// The reason of the computed grade.
    func reason(in year: Int) throws -> String {
        let plan = try evaluated().plan
        let rating = try rating(in: year).computed
        return RatingReason(rating, in: plan, by: try #require(plan.ratingScheme)).text
    }

    /// How the volumes stand in a year.
    func standings(in year: Int) throws -> [VolumeResult.Standing] {
        try rating(in: year).computed.volumes.map(\.standing)
    }

    private var sources: PlanSources {
        var files = ["plan.yaml": plan, "structure.yaml": structure, "indicators.yaml": indicators]
        for year in Set(volumes.flatMap(\.actuals.keys)) {
            files["actuals/\(2018 + year).csv"] = actuals(in: year)
        }
        for (year, grade) in official {
            files["ratings/\(2018 + year).csv"] = "項目ID,項目名,評語\nM1,窓口,\(grade)\n"
        }
        return PlanSources(
            folder: "w/p", ward: SourceFile(path: "w/ward.yaml", bytes: Array(Self.ward.utf8)),
            files: files.map { SourceFile(path: "w/p/\($0.key)", bytes: Array($0.value.utf8)) })
    }

    private var plan: String {
        """
        id: p
        kind: plan
        title: 計画
        period: {from: R3, to: R5}
        purpose: 目的。
        levels: [{name: 方針}, {name: 施策}, {name: 取組}]
        sources: [{id: S01, title: 計画, publisher: 大田区}]
        ratings:
          title: 施策の評価
          level: 施策
          source: S01
          \(rule)
          scale:
        \(scale.split(separator: "\n").map { "    \($0)" }.joined(separator: "\n"))

        """
    }

    private var structure: String {
        """
        elements:
          - {id: G1, number: 方針１, title: 便利}
          - {id: M1, parent: G1, number: 施策１, title: 窓口}
          - {id: I1, parent: M1, number: 取組１, title: 受付}

        """
    }

    private var indicators: String {
        volumes.isEmpty
            ? "indicators: []\n"
            : "indicators:\n" + volumes.enumerated().map { $1.yaml(id: "V\($0)") }.joined()
    }

    private func actuals(in year: Int) -> String {
        let rows = volumes.enumerated().compactMap { position, volume in
            volume.actuals[year].map { "V\(position),\(volume.name),\"\($0)\"\n" }
        }
        return "指標ID,指標名,実績値\n" + rows.joined()
    }

    private static let ward = """
        code: "131113"
        name: 東京都大田区
        short_name: 大田区
        reading: おおたく

        """
}

extension RatedSample.Volume {
    fileprivate func yaml(id: String) -> String {
        var lines = [
            "  - id: \(id)", "    kind: \(kind)", "    element: M1", "    name: \(name)",
            "    aggregation: \(aggregation)", "    direction: \(direction)",
        ]
        if isShownAgain { lines.append("    also: [I1]") }
        if let unit { lines.append("    unit: \"\(unit)\"") }
        if let term { lines.append("    term: \"\(term)\"") }
        if let baseline { lines.append("    baseline: {year: R2, value: \"\(baseline)\"}") }
        if !targets.isEmpty {
            lines.append("    targets:")
            for (year, value) in targets.sorted(by: { $0.key < $1.key }) {
                lines.append("      R\(year): \"\(value)\"")
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }
}
