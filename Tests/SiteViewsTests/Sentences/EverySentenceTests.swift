import Foundation
import JapaneseText
import Markup
import PlanEvaluation
import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

/// What is said and drawn of an indicator, for all of the seeds and for shapes that no ward has.
@Suite struct EverySentenceTests {
    @Test("Every number said of the seeds is a figure of their documents or follows from some")
    func numbersOfSeeds() throws {
        for (indicator, identity) in try Self.seeds() {
            Self.checkNumbers(indicator, of: identity)
        }
    }

    @Test("Every number said of any shape is a figure or follows from some", arguments: 0..<600)
    func numbersOfShapes(seed: Int) throws {
        let sample = SampleIndicator.synthetic(seed: UInt64(seed))
        Self.checkNumbers(sample.evaluated, of: try sample.identity())
    }

    @Test("Every sentence on the seeds is whole")
    func sentencesOfSeeds() throws {
        for (indicator, identity) in try Self.seeds() {
            Self.checkSentences(TargetActualFigure(indicator, of: identity))
        }
    }

    @Test("Every sentence on any shape is whole", arguments: 0..<600)
    func sentencesOfShapes(seed: Int) throws {
        Self.checkSentences(try SampleIndicator.synthetic(seed: UInt64(seed)).figure())
    }

    @Test("No number that is drawn of the seeds touches another or an edge")
    func drawingsOfSeeds() throws {
        for (indicator, identity) in try Self.seeds() {
            Self.checkDrawing(TargetActualFigure(indicator, of: identity))
        }
    }

    @Test("No number that is drawn of any shape touches another or an edge", arguments: 0..<600)
    func drawingsOfShapes(seed: Int) throws {
        Self.checkDrawing(try SampleIndicator.synthetic(seed: UInt64(seed)).figure())
    }

    @Test("Words and edges that touch are found")
    func collisionsAreFound() {
        let svg = """
            <g class="target" stroke="#1a1a1a" stroke-width="3"><line x1="40%" x2="60%" y1="50" y2="50"/></g>\
            <g class="tick" fill="#4d4d4d"><text y="30">1,500時間</text>
            </g><g class="value" font-size="16" font-weight="700" text-anchor="middle"><text x="25%" y="28">1,390</text>
            <text x="50%" y="55">1,400</text>
            </g>
            """
        let narrow = DrawnTexts(svg, width: 288).collisions.map { "\($0.0) \($0.1)" }
        #expect(narrow == ["1,500時間 1,390", "1,400 ―"])
        #expect(DrawnTexts(svg, width: 600).collisions.map(\.0) == ["1,400"])
    }

    private static func seeds() throws -> [(EvaluatedIndicator, PlanIdentity)] {
        try SeedPlans.all().flatMap { plan in
            EvaluatedPlan(plan).indicators.map { ($0, plan.identity) }
        }
    }
}

extension EverySentenceTests {
    private static func checkNumbers(_ indicator: EvaluatedIndicator, of identity: PlanIdentity) {
        let figure = TargetActualFigure(indicator, of: identity)
        let known = KnownNumbers(indicator).all
        for sentence in [figure.headline] + figure.paragraph {
            for number in numbers(in: sentence, of: indicator.indicator) {
                #expect(known.contains(number), "\(number): \(sentence)")
            }
        }
        let axis = figure.chart.map { [$0.scale.maximum.grouped, "0"] } ?? []
        for number in numbers(in: figure.ariaLabel, of: indicator.indicator) {
            #expect(axis.contains(number), "\(number): \(figure.ariaLabel)")
        }
    }

    /// The numbers outside of years, months, names and quotations.
    private static func numbers(in sentence: String, of indicator: Indicator) -> [String] {
        var text = sentence.replacingOccurrences(of: indicator.fullName, with: "")
        for noise in ["「[^」]*」", "(令和|平成)[0-9元]+年度", "(令和|平成)[0-9元]+年[0-9]+月"] {
            text = text.replacingOccurrences(of: noise, with: "／", options: .regularExpression)
        }
        return text.split { !($0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")) }
            .map(String.init)
    }

    private static func checkSentences(_ figure: TargetActualFigure) {
        #expect(!figure.headline.isEmpty && !figure.headline.hasSuffix("。"), "\(figure.headline)")
        for sentence in figure.paragraph + (figure.ariaLabel.isEmpty ? [] : [figure.ariaLabel]) {
            #expect(sentence.hasSuffix("。"), "\(sentence)")
        }
        let polite = ["です。", "ます。", "ました。", "ません。", "でした。"]
        for sentence in figure.paragraph {
            #expect(polite.contains(where: sentence.hasSuffix), "\(sentence)")
        }
        for sentence in [figure.headline, figure.ariaLabel] + figure.paragraph {
            #expect(mistake(in: sentence) == nil, "\(sentence)")
        }
    }

    /// A particle said twice, a mark without words, or a bracket without its other half.
    private static func mistake(in sentence: String) -> String? {
        let own = sentence.replacingOccurrences(
            of: "「[^」]+」", with: "「語」", options: .regularExpression)
        let mistakes = [
            "「」", "『』", "（）", "。。", "、、", "、。", "。、", "をを", "がが", "はは", "のの", "にに", "でで", "とと",
            "はが", "はを", "をは", "のは。", "  ", "nil", "Optional", "--", "約約", "累計累計", "延べ延べ", "計計",
        ]
        if let found = mistakes.first(where: own.contains) { return found }
        let pairs: [(Character, Character)] = [("「", "」"), ("（", "）")]
        for (open, close) in pairs {
            let opened = sentence.count { $0 == open }
            if opened != sentence.count(where: { $0 == close }) { return String(open) }
        }
        return ["は", "が", "を", "に", "の", "、", "。"].first(where: own.hasPrefix)
    }

    private static func checkDrawing(_ figure: TargetActualFigure) {
        guard let drawing = figure.drawing else { return }
        let width = drawing.scrollingWidth ?? DrawingWidth.narrowest
        let svg = drawing.markup.string
        for (one, other) in DrawnTexts(svg, width: Double(width)).collisions {
            Issue.record("\(one) meets \(other) at \(width): \(figure.headline)\n\(svg)")
        }
    }
}

/// The numbers that may be said of an indicator: its figures, as they are and as they are printed,
/// what lies between two of them, and their sums.
private struct KnownNumbers {
    private(set) var all: Set<String> = []

    init(_ evaluated: EvaluatedIndicator) {
        let indicator = evaluated.indicator
        let values =
            ([indicator.baseline].compactMap(\.self) + indicator.targets + indicator.actuals)
            .map(\.value) + [indicator.term?.value].compactMap(\.self)
        let sums = sums(of: indicator.actuals) + sums(of: indicator.targets)
        let numbers = values.compactMap(\.number)
        for number in numbers + sums { all.insert(number.magnitude.grouped) }
        for one in numbers + sums {
            for other in numbers { all.insert((one - other).magnitude.grouped) }
        }
        for value in values { insert(printed: value.printed) }
    }

    private func sums(of observations: [Observation]) -> [DecimalNumber] {
        var sum = DecimalNumber.zero
        return observations.compactMap(\.value.number).map { number in
            sum = sum + number
            return sum
        }
    }

    private mutating func insert(printed: String) {
        let narrow = PrintedWords.narrowed(printed)
        for number in narrow.split(whereSeparator: {
            !($0.isASCII && ($0.isNumber || $0 == "," || $0 == "."))
        }) { all.insert(String(number)) }
    }
}
