import JapaneseText
import Testing

@testable import SVGCharts

@Suite struct AxisScaleTests {
    @Test(
        "An axis has two or three round steps and reaches the largest value",
        arguments: [
            (149, 50, 150), (33, 20, 40), (60, 20, 60), (65, 25, 75), (3484, 2000, 4000),
            (1810, 1000, 2000), (1000, 500, 1000), (1, 1, 1), (2, 1, 2), (4, 2, 4), (7, 5, 10),
            (6_700_000, 2_500_000, 7_500_000), (160_000, 100_000, 200_000),
        ])
    func countsHaveRoundSteps(largest: Int, step: Int, top: Int) {
        let scale = AxisScale(reaching: DecimalNumber(largest), whole: true)
        #expect(scale.step == DecimalNumber(step))
        #expect(scale.maximum == DecimalNumber(top))
    }

    @Test("Things that are counted have no half on their axis")
    func countsAreWhole() {
        let scale = AxisScale(reaching: DecimalNumber(7), whole: true)
        #expect(scale.step == DecimalNumber(5))
        let measured = AxisScale(reaching: DecimalNumber(7), whole: false)
        #expect(measured.step.plain == "2.5")
    }

    @Test("Fractions have steps of their own size")
    func fractionsHaveSmallSteps() {
        let scale = AxisScale(reaching: DecimalNumber(significand: 4, scale: 1), whole: false)
        #expect(scale.step.plain == "0.2")
        #expect(scale.maximum.plain == "0.4")
    }

    @Test("An axis of nothing but noughts reaches 1")
    func noughtsReachOne() {
        #expect(AxisScale(reaching: .zero, whole: true).maximum == DecimalNumber(1))
    }

    @Test("No value is too large or too fine for an axis")
    func extremesHaveAxes() {
        let large = AxisScale(reaching: DecimalNumber(significand: .max), whole: true)
        #expect(large.steps <= 3)
        let fine = AxisScale(reaching: DecimalNumber(significand: 1, scale: 9), whole: false)
        #expect(fine.maximum >= DecimalNumber(significand: 1, scale: 9))
    }
}
