import JapaneseText
import PlanEvaluation
import PlanModel

/// What the sentences about an indicator are made from.
struct IndicatorFacts {
    /// The way it is meant to go.
    let direction: Direction
    /// Whether each of its numbers is what happened within its year.
    let isOfYears: Bool
    /// How its numbers are said.
    let wording: FigureWording
    /// The last fiscal year of its plan.
    let lastYear: FiscalYear
    /// Its years in short, in order.
    let years: [YearFigures]
    /// Its baseline and actuals, where they are numbers, in order.
    let points: [FigurePoint]
    /// Its baseline in short.
    let baseline: YearFigures.Statement
    /// The words of the document for its baseline; empty without one.
    let printedBaseline: String
    /// The month or year of its baseline: 「令和3年3月」; empty without one.
    let baselineDate: String
    /// What is planned for the whole term, if anything.
    let term: Value?
    /// The last year up to which the actuals add up to a part of the term's volume, and their sum.
    let sum: (through: FiscalYear, number: DecimalNumber)?
    /// What lies between its newest actual and its last target, where both are numbers.
    let residual: Residual?
    private let results: [YearResult]

    /// Gathers the facts.
    init(_ evaluated: EvaluatedIndicator, period: ClosedRange<FiscalYear>) {
        direction = evaluated.indicator.direction
        isOfYears = evaluated.indicator.aggregation == .annualFlow
        wording = FigureWording(evaluated.indicator)
        lastYear = period.upperBound
        residual = evaluated.residual
        results = evaluated.years
        years = results.map(YearFigures.init)
        let baseline = evaluated.indicator.baseline
        self.baseline = YearFigures.Statement(baseline?.value.meaning)
        printedBaseline = baseline?.value.printed ?? ""
        baselineDate = baseline.map { $0.month?.japanese ?? $0.year.japanese } ?? ""
        term = evaluated.indicator.term?.value
        var points: [FigurePoint] = []
        points.reserveCapacity(years.count + 1)
        if let baseline, case .number(let quantity) = self.baseline {
            points.append(FigurePoint(quantity: quantity, year: baseline.year, isBaseline: true))
        }
        for year in years {
            guard case .number(let quantity) = year.actual else { continue }
            points.append(FigurePoint(quantity: quantity, year: year.year, isBaseline: false))
        }
        self.points = points
        sum = term == nil ? nil : Self.sum(of: evaluated.indicator, period)
    }

    /// The actuals of the term together, where each is the number of its own year and none of the
    /// years so far is missing.
    private static func sum(
        of indicator: Indicator, _ period: ClosedRange<FiscalYear>
    ) -> (through: FiscalYear, number: DecimalNumber)? {
        guard indicator.aggregation == .annualFlow, indicator.term?.value.number != nil,
            let last = indicator.actuals.last?.year, period.contains(last)
        else { return nil }
        var sum = DecimalNumber.zero
        for year in period where year <= last {
            guard case .quantity(let quantity) = indicator.actual(in: year)?.value.meaning,
                quantity.comparator == nil, !quantity.isChange
            else { return nil }
            sum = sum + quantity.number
        }
        return (last, sum)
    }

    /// Whether any figure has been reported.
    var isReported: Bool { years.contains { $0.actual.isTold } }

    /// Whether the numbers tell what was added or lost, and not how much there is.
    var isOfChanges: Bool { points.contains { $0.quantity.isChange } }

    /// The words of the document for the target of a year, by its position.
    func printedTarget(_ index: Int) -> String { results[index].target?.value.printed ?? "" }

    /// The words of the document for the actual of a year, by its position.
    func printedActual(_ index: Int) -> String { results[index].actual?.value.printed ?? "" }

    /// Whether the document states the target of the term, and not a dash.
    var statesTerm: Bool { term.map { YearFigures.Statement($0.meaning).isTold } ?? false }

    /// Whether the document states a target of a year or of the term.
    var tellsTarget: Bool { statesTerm || years.contains { $0.target.isTold } }

    /// Whether any number of it is a bound: 「30件以上」.
    var hasBounds: Bool {
        ([baseline] + years.flatMap { [$0.target, $0.actual] }).contains { statement in
            guard case .number(let quantity) = statement else { return false }
            return quantity.isBound
        }
    }

    /// A value in a sentence, with its number as the document counts it or in quotation marks.
    func words(of value: Value) -> String {
        guard case .quantity(let quantity) = value.meaning else {
            return PrintedWords.quoted(value.printed)
        }
        return wording.planned(quantity, printed: value.printed)
    }
}
