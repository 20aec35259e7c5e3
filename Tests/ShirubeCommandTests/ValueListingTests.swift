import Foundation
import TestSupport
import Testing

@Suite("shirube check --values")
struct ValueListingTests {
    /// A value as the listing for programs has it.
    private struct Value: Decodable {
        let path: String
        let line: Int
        let column: Int
        let plan: String
        let indicator: String
        let figure: String
        let year: Int?
        let printed: String
        let kind: String
        let number: Double?
        let unit: String?
        let comparator: String?
        let change: Bool
        let stage: String?
        let partial: Bool
        let direction: String?
        let reason: String?
    }

    private struct Listing: Decodable {
        let values: [Value]
        let counts: Counts
    }

    private struct Counts: Decodable {
        let total: Int
        let number: [String: Int]
        let state: [String: Int]
        let direction: [String: Int]
        let absent: [String: Int]
        let notUnderstood: Int

        enum CodingKeys: String, CodingKey {
            case total, number, state, direction, absent
            case notUnderstood = "not_understood"
        }
    }

    private static func listing(of folder: String) throws -> Listing {
        let result = try ShirubeProcess.run([
            "check", "--values", "--format", "json", "--source", folder,
        ])
        #expect(result.status == 0)
        return try JSONDecoder().decode(Listing.self, from: Data(result.output.utf8))
    }

    @Test("Every value has a line with its place, its owner and what it was taken for")
    func lines() throws {
        let folder = try TemporaryFolder()
        var site = SampleSite()
        site.files["seeds/ota/alpha/actuals/2021.csv"] =
            "指標ID,実績値\nI01,\"年1,264件減少\"\nI77,1件\n"
        try site.write(to: folder)
        let arguments = ["check", "--values", "--source", folder.path("source"), "--language"]
        let japanese = try ShirubeProcess.run(arguments + ["ja"])
        let path = "seeds/ota/alpha"
        #expect(
            japanese.output == """
                \(path)/indicators.yaml:10:14: I01 見本の指標、令和2年度の基準値『5件』: 数値 5件
                \(path)/indicators.yaml:12:11: I01 見本の指標、令和3年度の目標『10件』: 数値 10件
                \(path)/indicators.yaml:13:11: I01 見本の指標、令和4年度の目標『20件』: 数値 20件
                \(path)/actuals/2021.csv:2:5: I01 見本の指標、令和3年度の実績『年1,264件減少』: 数値 -1,264件、増減
                \(path)/actuals/2021.csv:3:5: I77、令和3年度の実績『1件』: 読み取れません（指標が indicators.yaml にありません）

                値 5件
                  数値 4件（増減 1）
                  状態 0件
                  向き 0件
                  値なし 0件
                  読み取れないもの 1件

                """)
        #expect(japanese.status == 1)
        #expect(japanese.errors.contains("[plan/unknown-indicator]"))
        let english = try ShirubeProcess.run(arguments + ["en"])
        #expect(
            english.output.contains(
                "I01 見本の指標, actual of FY2021 '年1,264件減少': number -1,264件, change\n"))
        #expect(english.output.contains("\n5 values\n  numbers 4 (change 1)\n"))
    }

    @Test("The seeds have 507 values, and all of them are understood")
    func seeds() throws {
        let listing = try Self.listing(of: SeedFiles.root.path)
        let counts = listing.counts
        #expect(counts.total == 507 && listing.values.count == 507)
        #expect(counts.notUnderstood == 0)
        #expect(counts.number == ["total": 275, "ge": 64, "approx": 2, "change": 7])
        #expect(
            counts.state == [
                "total": 210, "considering": 41, "preparing": 14, "doing": 90, "extending": 33,
                "done": 32, "partial": 8,
            ])
        #expect(counts.direction == ["total": 5, "increase": 3, "decrease": 2])
        #expect(
            counts.absent == [
                "total": 17, "missing": 5, "not_collected": 8, "surveying": 1, "undecided": 3,
            ])
        for (kind, count) in [
            ("number", counts.number), ("state", counts.state), ("direction", counts.direction),
            ("absent", counts.absent),
        ] { #expect(listing.values.count { $0.kind == kind } == count["total"]) }
    }

    @Test("墨田区 has 12 indicators with a baseline and a target each, three of them without a value")
    func sumida() throws {
        let values = try Self.listing(of: SeedFiles.root.path).values
            .filter { $0.plan == "sumida_ict_plan_2022" }
        #expect(values.count { $0.figure == "baseline" } == 12)
        #expect(values.count { $0.figure == "target" } == 12)
        #expect(
            values.compactMap(\.number) == [
                6, 24, 13, 40, 14, 60, 20, 40, 70, 7, 15, 118, 200, 58, 100, 15, 12, 99, 100, 0, 0,
            ])
        #expect(values.compactMap(\.reason) == ["surveying", "missing", "missing"])
    }

    @Test(
        "Values in unusual dress are taken for what they are",
        arguments: [
            ("年600時間", 600, nil, false), ("課題解決に向けた実証実験等を１件以上実施", 1, "ge", false),
            ("総数：約459,000件", 459_000, "approx", false), ("1,264件減少", -1264, nil, true),
            ("9割以上の省力化", 90, "ge", false), ("670万件以上", 6_700_000, "ge", false),
            ("相談コーナー設置：参加人数：60人（区民まつり、農業まつりにて計4日）", 60, nil, false),
            ("発行数全体の35%", 35, nil, false), ("計1,749会議", 1749, nil, false), ("0件", 0, nil, false),
        ] as [(String, Double, String?, Bool)])
    func numbers(printed: String, number: Double, comparator: String?, change: Bool) throws {
        let values = try Self.listing(of: SeedFiles.root.path).values
        let value = try #require(values.first { $0.printed == printed })
        #expect(value.number == number)
        #expect(value.comparator == comparator)
        #expect(value.change == change)
    }
}
