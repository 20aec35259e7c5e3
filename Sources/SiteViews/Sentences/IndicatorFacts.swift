import JapaneseText
import PlanEvaluation
import PlanModel

/// What the sentences about an indicator are made from.
struct IndicatorFacts {
    /// The way it is meant to go.
    let direction: Direction
    /// How its numbers are said.
    let wording: FigureWording
    /// The last fiscal year of its plan.
    let lastYear: FiscalYear
    /// Its years in short, in order.
    let years: [YearFigures]
    /// Its baseline and actuals, where they are numbers, in order.
    let points: [FigurePoint]
    /// The month or year of its baseline: 「令和3年3月」; empty without one.
    let baselineDate: String
    /// What lies between its newest actual and its last target, where both are numbers.
    let residual: Residual?
    private let results: [YearResult]

    /// Gathers the facts.
    init(_ evaluated: EvaluatedIndicator, period: ClosedRange<FiscalYear>) {
        direction = evaluated.indicator.direction
        wording = FigureWording(evaluated.indicator)
        lastYear = period.upperBound
        residual = evaluated.residual
        results = evaluated.years
        years = results.map(YearFigures.init)
        var points: [FigurePoint] = []
        points.reserveCapacity(years.count + 1)
        if let baseline = evaluated.indicator.baseline {
            baselineDate = baseline.month?.japanese ?? baseline.year.japanese
            if let number = baseline.value.number {
                points.append(FigurePoint(number: number, year: baseline.year, isBaseline: true))
            }
        } else {
            baselineDate = ""
        }
        for year in years {
            guard let number = year.actual.number else { continue }
            points.append(FigurePoint(number: number, year: year.year, isBaseline: false))
        }
        self.points = points
    }

    /// The words of the document for the target of a year, by its position.
    func printedTarget(_ index: Int) -> String { results[index].target?.value.printed ?? "" }

    /// The words of the document for the actual of a year, by its position.
    func printedActual(_ index: Int) -> String { results[index].actual?.value.printed ?? "" }
}
