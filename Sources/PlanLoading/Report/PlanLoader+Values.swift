private import Diagnostics
private import JapaneseText
private import PlanModel

extension PlanLoader {
    /// Every value that is written in the files of a plan, in the order of the files, and what was
    /// understood of it; right or wrong, whatever else is wrong with the plan.
    ///
    /// A row of actuals that says 未公表 reports no value and is none.
    package func values(_ sources: PlanSources) -> [PrintedValue] {
        var reader = DraftReader(nil)
        let draft = reader.plan(sources)
        let inventory = ValueInventory(draft, folder: sources.folder)
        return inventory.planned + inventory.reported
    }
}

/// Takes stock of the values of a draft.
private struct ValueInventory {
    private let draft: PlanDraft
    private let plan: String
    private let grammar: ValueGrammar
    private let indicators: [String: IndicatorDraft]

    init(_ draft: PlanDraft, folder: String) {
        self.draft = draft
        plan = draft.identity?.id?.value ?? folder
        grammar = draft.outline.grammar
        indicators = Dictionary(
            draft.indicators.indicators.map { ($0.id.value, $0) },
            uniquingKeysWith: { first, _ in first })
    }

    /// The values of `indicators.yaml`.
    var planned: [PrintedValue] {
        draft.indicators.indicators.flatMap { indicator in
            let term = indicator.term.map { value($0.value, .term, of: indicator) }
            let baseline = indicator.baseline.map { values($0, { .baseline($0) }, of: indicator) }
            let targets = indicator.targets.flatMap { values($0, { .target($0) }, of: indicator) }
            return ([term].compactMap(\.self) + (baseline ?? []) + targets)
                .sorted {
                    ($0.location.line, $0.location.column) < ($1.location.line, $1.location.column)
                }
        }
    }

    /// The values of the tables of actuals.
    var reported: [PrintedValue] {
        draft.actuals.flatMap { file in
            file.rows.map { row in
                let figure = PrintedValue.Figure.actual(file.year.value)
                guard let indicator = indicators[row.indicator.value] else {
                    return unknown(row, figure)
                }
                return value(row.value, figure, of: indicator)
            }
        }
    }

    /// A figure and the values that it had before.
    private func values(
        _ figure: FigureDraft, _ kind: (FiscalYear) -> PrintedValue.Figure,
        of indicator: IndicatorDraft
    ) -> [PrintedValue] {
        let year = figure.year.value
        let before = figure.revisions.map { value($0.value, .revised(year), of: indicator) }
        return [value(figure.value, kind(year), of: indicator)] + before
    }

    private func value(
        _ written: Located<String>, _ figure: PrintedValue.Figure, of indicator: IndicatorDraft
    ) -> PrintedValue {
        let unit = indicator.unit?.value ?? ""
        return PrintedValue(
            location: written.location, plan: plan, indicator: indicator.id.value,
            name: indicator.fullName, figure: figure, printed: written.value, unit: unit,
            reading: reading(
                written.value, unit: unit, isWorded: indicator.direction == .state))
    }

    private func reading(
        _ written: String, unit: String, isWorded: Bool
    ) -> PrintedValue.Reading {
        do throws(ValueProblem) {
            return .value(try grammar.read(written, unit: unit, isWorded: isWorded).meaning)
        } catch {
            return .notUnderstood(error.reason)
        }
    }

    /// A row of actuals whose indicator does not exist has no unit to be read in.
    private func unknown(_ row: ActualDraft, _ figure: PrintedValue.Figure) -> PrintedValue {
        let reason = LocalizedText(
            ja: "指標が indicators.yaml にありません", en: "its indicator is not in indicators.yaml")
        return PrintedValue(
            location: row.value.location, plan: plan, indicator: row.indicator.value, name: nil,
            figure: figure, printed: row.value.value, unit: "", reading: .notUnderstood(reason))
    }
}
