internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// An indicator whose every figure has been understood, beside what was written of it.
///
/// Its figures are put beside their places once: ten checks ask for them.
final class CheckedIndicator {
    let indicator: Indicator
    let draft: IndicatorDraft
    /// The fiscal years of its plan.
    let period: ClosedRange<FiscalYear>
    /// The baseline, with its place.
    let baseline: PlacedFigure?
    /// The targets by fiscal year, each with its place.
    let targets: [PlacedFigure]
    /// The actuals by fiscal year, each with its place.
    let actuals: [PlacedFigure]

    init(at position: Int, in plan: CheckedPlan) {
        let indicator = plan.plan.indicators[position]
        let draft = plan.indicator(position)
        self.indicator = indicator
        self.draft = draft
        period = plan.plan.identity.period
        baseline = indicator.baseline.flatMap { figure in
            draft.baseline.map { PlacedFigure(figure: figure, place: $0.value.location) }
        }
        targets = indicator.targets.map { target in
            let written = draft.targets.first { $0.year.value == target.year }
            return PlacedFigure(
                figure: target, place: written?.value.location ?? draft.id.location)
        }
        actuals = plan.reported[position].map {
            PlacedFigure(figure: $0.observation, place: $0.location)
        }
    }

    /// Its name with what tells it from its twin.
    var name: String { indicator.fullName }

    /// Whether it counts in hundredths.
    var isPercentage: Bool { indicator.unit == "%" || indicator.unit == "％" }

    /// The baseline and the targets in their order, each with its place.
    var planned: [PlacedFigure] { (baseline.map { [$0] } ?? []) + targets }

    /// Every figure, each with its place.
    var figures: [PlacedFigure] { planned + actuals }
}

/// A figure with the place where it is written.
///
/// A class, because ten checks hand it on, and copying a figure costs more than judging it.
final class PlacedFigure {
    let figure: Observation
    let place: SourceLocation

    init(figure: Observation, place: SourceLocation) {
        self.figure = figure
        self.place = place
    }

    /// The fiscal year that it belongs to.
    var year: FiscalYear { figure.year }

    /// The words as printed.
    var printed: String { figure.value.printed }

    /// Whether the words begin with something else than an ASCII digit or sign, as most do not.
    var beginsWithWord: Bool { figure.value.printed.utf8.first.map { $0 >= 0x80 } ?? false }

    /// The number, when the words give one.
    var quantity: Quantity? {
        guard case .quantity(let quantity) = figure.value.meaning else { return nil }
        return quantity
    }

    /// The level that the number states; `nil` where it tells a change since the year before.
    var level: DecimalNumber? { quantity.flatMap { $0.isChange ? nil : $0.number } }
}
