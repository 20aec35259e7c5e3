internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// An indicator whose every figure has been understood, beside what was written of it.
final class CheckedIndicator {
    let indicator: Indicator
    let draft: IndicatorDraft
    /// The fiscal years of its plan.
    let period: ClosedRange<FiscalYear>
    private let reported: [ReportedFigure]

    init(at position: Int, in plan: CheckedPlan) {
        indicator = plan.plan.indicators[position]
        draft = plan.indicator(position)
        period = plan.plan.identity.period
        reported = plan.reported[position]
    }

    /// Its name with what tells it from its twin.
    var name: String { indicator.fullName }

    /// Whether it counts in hundredths.
    var isPercentage: Bool { indicator.unit == "%" || indicator.unit == "％" }

    /// The baseline and the targets in their order, each with its place.
    var planned: [PlacedFigure] { [baseline].compactMap(\.self) + targets }

    /// The baseline, with its place.
    var baseline: PlacedFigure? {
        guard let figure = indicator.baseline, let written = draft.baseline else { return nil }
        return PlacedFigure(figure: figure, place: written.value.location)
    }

    /// The targets by fiscal year, each with its place.
    var targets: [PlacedFigure] {
        indicator.targets.map { target in
            let written = draft.targets.first { $0.year.value == target.year }
            return PlacedFigure(
                figure: target, place: written?.value.location ?? draft.id.location)
        }
    }

    /// The actuals by fiscal year, each with its place.
    var actuals: [PlacedFigure] {
        reported.map { PlacedFigure(figure: $0.observation, place: $0.location) }
    }
}

/// A figure with the place where it is written.
struct PlacedFigure {
    let figure: Observation
    let place: SourceLocation

    /// The fiscal year that it belongs to.
    var year: FiscalYear { figure.year }

    /// The words as printed.
    var printed: String { figure.value.printed }

    /// The number, when the words give one.
    var quantity: Quantity? {
        guard case .quantity(let quantity) = figure.value.meaning else { return nil }
        return quantity
    }

    /// The level that the number states; `nil` where it tells a change since the year before.
    var level: DecimalNumber? { quantity.flatMap { $0.isChange ? nil : $0.number } }
}
