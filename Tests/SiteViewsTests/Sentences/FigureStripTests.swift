import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

@Suite struct FigureStripTests {
    private func cells(_ sample: SampleIndicator, _ row: String) throws -> [String]? {
        try sample.figure().strip.rows.first { $0.name == row }?.cells.map(\.text)
    }

    @Test("A strip has a column for each slot and every plotted value")
    func columns() throws {
        let strip = try OtaFigures.openData.figure().strip
        #expect(
            strip.headings.map { $0.start + $0.end } == [
                "計画策定時", "令和3年度", "令和4年度", "令和5年度", "令和6年度",
            ])
        #expect(strip.headings.map(\.note) == ["R3.3", "2021", "2022", "2023", "2024"])
        #expect(strip.rows.map(\.name) == ["目標", "実績", "達成率"])
        #expect(try cells(OtaFigures.openData, "目標") == ["―", "30", "40", "50", "60"])
        #expect(try cells(OtaFigures.openData, "実績") == ["1", "33", "149", "未公表", "未公表"])
        #expect(try cells(OtaFigures.openData, "達成率") == ["―", "110.0%", "372.5%", "―", "―"])
    }

    @Test("A dash is never alone: it has a meaning that is heard")
    func dashes() throws {
        for sample in OtaFigures.all {
            for row in try sample.figure().strip.rows {
                for cell in row.cells where cell.text == "―" { #expect(cell.meaning != nil) }
            }
        }
        let targets = try #require(try OtaFigures.health.figure().strip.rows.first)
        #expect(targets.cells.last?.meaning == "設定なし")
    }

    @Test("A target still open is one word in the strip")
    func openTargets() throws {
        #expect(try cells(OtaFigures.cashless, "目標") == ["―", "55", "60", "65", "検討"])
    }

    @Test("Where less is better there are differences and the part of the way gone, never a rate")
    func decreases() throws {
        let sample = SampleIndicator(
            unit: "分", direction: .decrease, baseline: (3, 3, "45分"),
            targets: [3: "40分", 4: "35分", 5: "30分", 6: "0分"],
            actuals: [3: "38分", 4: "36分", 5: "30分"])
        #expect(try cells(sample, "達成率") == nil)
        #expect(try cells(sample, "差") == ["―", "−2", "+1", "±0", "―"])
        #expect(try cells(sample, "改善率") == ["―", "140.0%", "90.0%", "100.0%", "―"])
    }

    @Test("A row in which nothing can be computed is left out")
    func emptyRows() throws {
        let words = SampleIndicator(targets: [3: "充実"], actuals: [3: "12件"])
        #expect(try words.figure().strip.rows.map(\.name) == ["目標", "実績"])
    }

    @Test("A table whose words would break asks for a wider region")
    func widths() throws {
        let six = SampleIndicator(baseline: (2, nil, "調査中"), targets: [7: "20"], period: 3...7)
        #expect(try six.figure().widthClass == "least-20")
        let large = SampleIndicator(targets: [3: "6,700,000"], actuals: [3: "357,156"])
        #expect(try large.figure().widthClass == "least-20")
        let long = SampleIndicator(targets: [3: "操作事例等の紹介相談"], actuals: [3: "12件"])
        #expect(try long.figure().widthClass == nil)
    }
}
