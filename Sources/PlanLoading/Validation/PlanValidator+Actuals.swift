internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension PlanValidator {
    /// The actuals of each indicator, by fiscal year.
    mutating func actuals(
        of drafts: [IndicatorDraft], at positions: [String: Int]
    ) -> [[ReportedFigure]] {
        var reported = [[ReportedFigure]](repeating: [], count: drafts.count)
        for file in draft.actuals.sorted(by: { $0.year.value < $1.year.value }) {
            if let period, !period.contains(file.year.value) {
                problems.append(.yearOutsidePeriod(file.year, period))
            }
            for row in file.rows {
                guard let position = positions[row.indicator.value] else {
                    reportUnknown(row.indicator)
                    continue
                }
                report(row, in: file.year.value, of: drafts[position], to: &reported[position])
            }
        }
        return reported
    }

    private mutating func reportUnknown(_ named: Located<String>) {
        guard draft.indicators.isWhole, repeatedIndicators.isEmpty else { return }
        let known = draft.indicators.indicators.map(\.id.value)
        problems.append(.unknownIndicator(named, known: known))
    }

    private mutating func report(
        _ row: ActualDraft, in year: FiscalYear, of draft: IndicatorDraft,
        to figures: inout [ReportedFigure]
    ) {
        guard !repeatedIndicators.contains(draft.id.value), hasName(row, of: draft) else { return }
        if let first = figures.last, first.observation.year == year {
            problems.append(.duplicateActual(row.indicator, year: year, first: first.location))
            return
        }
        let source = register.source(
            row.source, default: draft.source ?? self.draft.indicators.source,
            at: nil, &problems)
        guard let (value, tidied) = value(row.value, of: draft), let source else { return }
        if let tidied { problems.append(.irregularValue(row.value, readAs: tidied)) }
        let observation = Observation(
            year: year, value: Value(printed: tidied ?? value.printed, meaning: value.meaning),
            source: source, remarks: row.remarks, place: row.place?.onOneLine)
        figures.append(ReportedFigure(observation: observation, location: row.value.location))
    }

    /// Whether the name beside a figure is that of the indicator: a figure in the wrong row is the
    /// likeliest mistake of all, and then nothing else of the row means anything.
    private mutating func hasName(_ row: ActualDraft, of draft: IndicatorDraft) -> Bool {
        guard let written = row.name, let name = draft.name, let fullName = draft.fullName,
            !ValueWords.isSame(written.value, fullName),
            !ValueWords.isSame(written.value, name.value)
        else { return true }
        problems.append(.nameDiffers(written, expected: fullName, at: name.location))
        return false
    }
}

/// An actual with the place where it is written.
struct ReportedFigure {
    let observation: Observation
    let location: SourceLocation
}
