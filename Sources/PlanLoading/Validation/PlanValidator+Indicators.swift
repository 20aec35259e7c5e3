internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension PlanValidator {
    /// The indicators with all their figures.
    mutating func indicators(
        _ pages: inout PageRegister, _ readings: ReadingRegister
    ) -> [Indicator] {
        let drafts = draft.indicators.indicators
        let positions = positions(of: drafts)
        reported = actuals(of: drafts, at: positions)
        let actuals = reported.map { $0.map(\.observation) }
        return zip(drafts, actuals).compactMap { indicator($0, actuals: $1, &pages, readings) }
    }

    /// The positions of the indicators by their names, which no element may have either.
    private mutating func positions(of drafts: [IndicatorDraft]) -> [String: Int] {
        var positions: [String: Int] = [:]
        var places: [String: SourceLocation] = [:]
        for node in tree.nodes {
            places[Identifier.folded(node.draft.id.value)] = node.draft.id.location
        }
        for (position, draft) in drafts.enumerated() {
            if !Identifier.isPartName(draft.id.value) { problems.append(.partIdentifier(draft.id)) }
            let name = Identifier.folded(draft.id.value)
            if let first = places[name] {
                problems.append(.duplicateID(draft.id, first: first))
                repeatedIndicators.insert(draft.id.value)
            } else {
                places[name] = draft.id.location
                positions[draft.id.value] = position
            }
        }
        return positions
    }

    private mutating func indicator(
        _ draft: IndicatorDraft, actuals: [Observation], _ pages: inout PageRegister,
        _ readings: ReadingRegister
    ) -> Indicator? {
        let text = pages.take(draft.id.value)
        let element = draft.element.flatMap { self.element($0) }
        let source = register.source(
            draft.source, default: self.draft.indicators.source, at: draft.id.location, &problems)
        let baseline = draft.baseline.flatMap { self.baseline($0, of: draft, source) }
        let targets = targets(of: draft, source)
        let term = term(of: draft, source)
        let also = repetitions(of: draft, in: element)
        let themes = themes(of: draft)
        guard let element, let source, let name = draft.name,
            let aggregation = draft.aggregation, let direction = draft.direction
        else { return nil }
        return Indicator(
            id: IndicatorID(draft.id.value), element: element, name: name.value,
            breakdown: draft.breakdown?.value, unit: draft.unit?.value ?? "",
            aggregation: aggregation, direction: direction, definition: draft.definition,
            baseline: baseline, targets: targets, actuals: actuals, notes: draft.notes,
            source: source, text: text, kind: draft.kind, isQuantitative: draft.isQuantitative,
            also: also, term: term, themes: themes, place: draft.place?.value,
            reading: readings[draft.id.value])
    }

    private mutating func element(_ named: Located<String>) -> Int? {
        if let position = tree.positions[named.value] { return position }
        reportUnknownElement(named)
        return nil
    }

    /// An element that has no place in the tree has a problem of its own.
    mutating func reportUnknownElement(_ named: Located<String>) {
        let known = draft.structure.elements.map(\.id.value)
        guard draft.structure.isWhole, !tree.hasRepeatedNames, !known.contains(named.value) else {
            return
        }
        problems.append(.unknownElement(named, known: known))
    }

    /// The further elements under which the document shows an indicator.
    private mutating func repetitions(of draft: IndicatorDraft, in element: Int?) -> [Int] {
        draft.also.compactMap { named in
            guard let position = self.element(named) else { return nil }
            if position == element { problems.append(.repeatedAtHome(named)) }
            return position == element ? nil : position
        }
    }

    private mutating func themes(of draft: IndicatorDraft) -> [ThemeID] {
        draft.themes.compactMap { named in
            guard let known = themes, !known.contains(named.value) else {
                return ThemeID(named.value)
            }
            problems.append(.unknownTheme(named, known: known))
            return nil
        }
    }

    private mutating func term(of draft: IndicatorDraft, _ source: SourceID?) -> TermTarget? {
        guard let term = draft.term else { return nil }
        let value = value(term.value, of: draft)?.value
        let own = term.source.flatMap { register.check($0, &problems) }
        guard let value, let source = own ?? source else { return nil }
        return TermTarget(value: value, source: source, place: term.place, remarks: term.remarks)
    }

    private mutating func baseline(
        _ figure: FigureDraft, of draft: IndicatorDraft, _ source: SourceID?
    ) -> Observation? {
        if let period, figure.year.value > period.upperBound {
            problems.append(.yearOutsidePeriod(figure.year, period))
        }
        return observation(figure, of: draft, source)
    }

    private mutating func targets(of draft: IndicatorDraft, _ source: SourceID?) -> [Observation] {
        var targets: [Observation] = []
        for (index, figure) in draft.targets.enumerated() {
            let earlier = draft.targets[..<index].first { $0.year.value == figure.year.value }
            if let earlier {
                problems.append(.duplicateTarget(figure.year, first: earlier.year.location))
            }
            if let period, !period.contains(figure.year.value) {
                problems.append(.yearOutsidePeriod(figure.year, period))
            }
            if let target = observation(figure, of: draft, source) { targets.append(target) }
        }
        return targets.sorted { $0.year < $1.year }
    }

    private mutating func observation(
        _ figure: FigureDraft, of draft: IndicatorDraft, _ source: SourceID?
    ) -> Observation? {
        let value = value(figure.value, of: draft)?.value
        let own = figure.source.flatMap { register.check($0, &problems) }
        guard let value, let source = own ?? source else { return nil }
        return Observation(
            year: figure.year.value, month: figure.month, value: value, source: source,
            published: figure.published, revision: figure.revision, remarks: figure.remarks,
            place: figure.place, revisions: figure.revisions.map(\.revision))
    }

    /// The value that words mean for an indicator, with the words in a tidier form if they are odd.
    mutating func value(
        _ written: Located<String>, of draft: IndicatorDraft
    ) -> (value: Value, tidied: String?)? {
        do throws(ValueProblem) {
            let reading = try grammar.read(
                written.value, unit: draft.unit?.value ?? "", isWorded: draft.direction == .state)
            let printed = String(ValueWords.trimmed(Substring(written.value)))
            return (Value(printed: printed, meaning: reading.meaning), reading.tidied)
        } catch {
            problems.append(.value(written, error, unit: draft.unit))
            return nil
        }
    }
}
