import Foundation
import TestSupport
import Testing

@Suite("shirube check --ratings")
struct CheckRatingsTests {
    private let folder: TemporaryFolder

    /// A site of a plan without a scale, and of one that rates its three measures: as it should,
    /// otherwise than its figures, and not at all.
    init() throws {
        folder = try TemporaryFolder()
        var site = SampleSite(plans: ["alpha", "beta"], measures: 3)
        site.files["seeds/ota/beta/plan.yaml"]? += """
            ratings:
              title: 施策の評価
              level: 施策
              version: 前期
              source: S01
              scale:
                - {code: achieved, label: 達成, meaning: 届く, when: {reached: all}}
                - {code: not_achieved, label: 未達成, meaning: 届かない}

            """
        site.files["seeds/ota/beta/indicators.yaml"] =
            "indicators:\n"
            + (1...3).map { number in
                """
                  - id: I\(number)
                    kind: volume
                    element: M\(number)
                    name: 件数
                    unit: 件
                    aggregation: annual_flow
                    direction: increase
                    targets: {R3: 10件}

                """
            }.joined()
        site.files["seeds/ota/beta/actuals/2021.csv"] =
            "指標ID,指標名,実績値\nI1,件数,12件\nI2,件数,9件\nI3,件数,10件\n"
        site.files["seeds/ota/beta/ratings/2021.csv"] =
            "項目ID,項目名,評語\nM1,,達成\nM2,,達成\nM3,,未公表\n"
        try site.write(to: folder)
    }

    private func run(_ arguments: String...) throws -> ShirubeProcess.Result {
        try ShirubeProcess.run(
            ["check", "--ratings", "--source", folder.path("source")] + arguments)
    }

    @Test("lists each rated element with both grades, the result and the reason, in columns")
    func japanese() throws {
        let result = try run("--language", "ja")
        #expect(result.status == 0)
        #expect(
            result.output == """
                beta 見本の計画（前期の決まり）
                年度       項目  公表    計算    結果          理由
                令和3年度  M1    達成    達成    一致          件数12件は年度目標10件の120.0％で、達成
                令和3年度  M2    達成    未達成  相違          件数9件は年度目標10件の90.0％で、未達成
                令和3年度  M3    未公表  達成    比べられない  件数10件は年度目標10件の100.0％で、達成

                評語 3件: 一致 1、相違 1、比べられないもの 1

                """)
    }

    @Test("has an English frame around the words of the plan")
    func english() throws {
        let lines = try run("--language", "en").output.split(separator: "\n")
        #expect(lines.first == "beta 見本の計画 (rules of 前期)")
        #expect(lines[1] == "year    element  official  computed  result   reason")
        #expect(lines[3].hasPrefix("FY2021  M2       達成      未達成    differs  "))
        #expect(lines.last == "3 ratings: 1 same, 1 differ, 1 open")
    }

    @Test("gives programs the same as JSON")
    func json() throws {
        let result = try run("--format", "json")
        #expect(result.status == 0)
        let object = try JSONSerialization.jsonObject(with: Data(result.output.utf8))
        let document = try #require(object as? [String: Any])
        #expect(document["counts"] as? [String: Int] == ["same": 1, "differs": 1, "open": 1])
        let plans = try #require(document["plans"] as? [[String: Any]])
        #expect(plans.map { $0["plan"] as? String } == ["beta"])
        let ratings = try #require(plans.first?["ratings"] as? [[String: Any]])
        let open = try #require(ratings.last)
        #expect(open["official"] is NSNull && open["official_code"] is NSNull)
        #expect(open["computed_code"] as? String == "achieved")
        #expect(open["year"] as? Int == 2021)
        #expect(open["reason"] as? String == "件数10件は年度目標10件の100.0％で、達成")
    }

    @Test("says that a plan has no ratings yet")
    func none() throws {
        for name in ["actuals", "ratings"] { try folder.remove("source/seeds/ota/beta/\(name)") }
        let output = try run("--language", "ja").output
        #expect(output.contains("beta 見本の計画（前期の決まり）\n評語はまだ公表されていません。\n"))
    }

    @Test("tells problems beside the list, and ends as check does")
    func problems() throws {
        try folder.write(
            "項目ID,項目名,評語\nM1,,達成\nM9,,達成\n", to: "source/seeds/ota/beta/ratings/2021.csv")
        let result = try run("--format", "json")
        #expect(result.status == 1)
        #expect(result.errors.contains("seeds/ota/beta/ratings/2021.csv:3:1: error:"))
        #expect(result.output.hasPrefix("{\"plans\": []"))
    }
}
