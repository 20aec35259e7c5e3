import Foundation
import FoundationXML
import JapaneseText
import Markup
import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

/// Drawing, table and sentences of an indicator come from one source and cannot disagree.
@Suite struct FigureConsistencyTests {
    @Test(
        "Every value that is drawn stands in the table below, in the same column",
        arguments: 0..<200)
    func drawnValuesAreInTheTable(seed: Int) throws {
        let figure = try SampleIndicator.synthetic(seed: UInt64(seed)).figure()
        guard let chart = figure.chart else { return }
        #expect(chart.slots.map(\.heading) == figure.strip.headings)
        let targets = try #require(figure.strip.rows.first { $0.name == "目標" })
        let actuals = try #require(figure.strip.rows.first { $0.name == "実績" })
        for (index, slot) in chart.slots.enumerated() {
            if let target = slot.target.value {
                #expect(targets.cells[index].text.contains(target.grouped))
            }
            if let actual = slot.actual.value {
                #expect(actuals.cells[index].text.contains(actual.grouped))
            }
        }
    }

    @Test("Every drawing is well-formed and as wide as its class says", arguments: 0..<200)
    func drawingsAreWellFormed(seed: Int) throws {
        let figure = try SampleIndicator.synthetic(seed: UInt64(seed)).figure()
        guard figure.chart != nil else {
            #expect(figure.figure(note: "").drawing == nil && figure.ariaLabel.isEmpty)
            return
        }
        #expect(XMLParser(data: Data(figure.svg.utf8)).parse())
        let steps = [20, 24, 28, 32, 40, 48, 56, 64, 72, 80].map { "least-\($0)" }
        if let width = figure.widthClass { #expect(steps.contains(width)) }
    }

    @Test("The same figures give the same bytes", arguments: OtaFigures.all.indices)
    func figuresAreDeterministic(index: Int) throws {
        let one = try OtaFigures.all[index].figure()
        let other = try OtaFigures.all[index].figure()
        #expect(one.svg == other.svg)
        #expect(one.paragraph == other.paragraph)
        #expect(one.strip == other.strip)
    }

    @Test("A note explains the rows that are there, and no others")
    func notesExplainRows() throws {
        #expect(try OtaFigures.openData.figure().strip.explanations == "達成率は実績÷目標×100（小数第2位を四捨五入）。")
        let reported = SampleIndicator(
            direction: .decrease, baseline: (3, 3, "9件"), targets: [3: "5件"], actuals: [3: "7件"])
        #expect(
            try reported.figure().strip.explanations
                == "差は実績から目標を引いた値。改善率は、計画策定時の値から目標まで減らす幅のうち、実績で減った割合（小数第2位を四捨五入）。")
        #expect(try SampleIndicator(targets: [6: "9件"]).figure().strip.explanations.isEmpty)
    }
}

extension TargetActualFigure {
    /// The drawing as text, empty without one.
    fileprivate var svg: String { figure(note: "").drawing?.markup.string ?? "" }
}
