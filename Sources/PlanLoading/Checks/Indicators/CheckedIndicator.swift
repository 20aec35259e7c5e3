internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// An indicator whose every figure has been understood, beside what was written of it.
///
/// A class whose figures are gathered once: the checks of all years and of all rules look at them
/// again and again.
final class CheckedIndicator {
    /// The position of its element in ``Plan/elements``.
    let element: Int
    let unit: String
    let aggregation: Aggregation
    let direction: Direction
    let draft: IndicatorDraft
    /// The fiscal years of its plan.
    let period: ClosedRange<FiscalYear>
    /// The baseline, if there is one.
    let baseline: PlacedFigure?
    /// The targets by fiscal year.
    let targets: [PlacedFigure]
    /// The actuals by fiscal year.
    let actuals: [PlacedFigure]
    /// What is planned for the whole term.
    let term: Value.Meaning?

    init(
        _ indicator: borrowing Indicator, _ draft: IndicatorDraft, _ reported: [ReportedFigure],
        of period: ClosedRange<FiscalYear>
    ) {
        element = indicator.element
        unit = indicator.unit
        aggregation = indicator.aggregation
        direction = indicator.direction
        term = indicator.term?.value.meaning
        self.draft = draft
        self.period = period
        baseline = indicator.baseline.flatMap { baseline in
            draft.baseline.map { PlacedFigure(baseline, at: $0.value.location) }
        }
        // Figures are wide, and looked at where they stand.
        let (figures, written) = (indicator.targets, draft.targets)
        targets = figures.indices.map { position in
            let year = figures[position].year
            let isInPlace = position < written.count && written[position].year.value == year
            let place =
                isInPlace ? position : written.indices.first { written[$0].year.value == year }
            return PlacedFigure(
                figures[position], at: place.map { written[$0].value.location } ?? draft.id.location
            )
        }
        actuals = reported.indices.map {
            PlacedFigure(reported[$0].observation, at: reported[$0].location)
        }
    }

    /// Its name with what tells it from its twin.
    var name: String { draft.fullName ?? draft.id.value }

    /// Whether it counts in hundredths.
    var isPercentage: Bool { unit == "%" || unit == "％" }

    /// The baseline and the targets in their order.
    var planned: [PlacedFigure] { [baseline].compactMap(\.self) + targets }

    /// The number that is planned for the whole term.
    var termNumber: DecimalNumber? {
        guard case .quantity(let quantity) = term else { return nil }
        return quantity.number
    }

    /// The actual of a year, if it has been reported.
    func actual(in year: FiscalYear) -> PlacedFigure? { actuals.first { $0.year == year } }

    /// The target of a year, if the plan sets one.
    func target(in year: FiscalYear) -> PlacedFigure? { targets.first { $0.year == year } }
}

/// A figure with the place where it is written.
struct PlacedFigure {
    /// The fiscal year that it belongs to.
    let year: FiscalYear
    /// The words as printed.
    let printed: String
    let meaning: Value.Meaning
    let place: SourceLocation

    init(_ figure: borrowing Observation, at place: SourceLocation) {
        year = figure.year
        printed = figure.value.printed
        meaning = figure.value.meaning
        self.place = place
    }

    /// The number, when the words give one.
    var quantity: Quantity? {
        guard case .quantity(let quantity) = meaning else { return nil }
        return quantity
    }

    /// The level that the number states; `nil` where it tells a change since the year before.
    var level: DecimalNumber? { quantity.flatMap { $0.isChange ? nil : $0.number } }
}
