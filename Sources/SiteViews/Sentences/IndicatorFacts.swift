import JapaneseText
import PlanEvaluation
import PlanModel

/// What the sentences about an indicator are made from.
struct IndicatorFacts {
    /// The indicator with its judgements.
    let evaluated: EvaluatedIndicator
    /// The fiscal years of its plan.
    let period: ClosedRange<FiscalYear>
    /// How its numbers are said.
    let wording: FigureWording
    /// Its baseline and actuals, where they are numbers, in order.
    let points: [FigurePoint]
    /// The newest year whose actual is a number.
    let latest: YearResult?

    /// Gathers the facts.
    init(_ evaluated: EvaluatedIndicator, period: ClosedRange<FiscalYear>) {
        self.evaluated = evaluated
        self.period = period
        wording = FigureWording(evaluated.indicator)
        var points: [FigurePoint] = []
        if let baseline = FigurePoint(evaluated.indicator.baseline, isBaseline: true) {
            points.append(baseline)
        }
        for result in evaluated.years {
            if let point = FigurePoint(result.actual) { points.append(point) }
        }
        self.points = points
        latest = evaluated.years.last { $0.actual?.value.number != nil }
    }

    /// The indicator.
    var indicator: Indicator { evaluated.indicator }

    /// The years, in order, whose target a reader can be told, as a number or in words.
    var targetYears: [YearResult] {
        evaluated.years.filter { result in
            guard let target = result.target else { return false }
            if case .absent(let reason) = target.value.meaning { return reason == .undecided }
            return true
        }
    }
}
