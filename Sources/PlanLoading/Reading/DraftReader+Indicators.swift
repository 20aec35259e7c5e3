internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import YAMLReading

extension DraftReader {
    /// A plan without figures needs no such file.
    mutating func indicators(_ file: SourceFile?, areNeeded: Bool) -> IndicatorsDraft {
        guard let root = root(file) else {
            let isWhole = file == nil && !areNeeded
            return IndicatorsDraft(source: nil, indicators: [], isWhole: isWhole)
        }
        var fields = YAMLFields(root)
        let source = fields.optionalText("source")
        let indicators = (fields.requiredSequence("indicators") ?? []).wholly { indicator($0) }
        let draft = IndicatorsDraft(
            source: source, indicators: indicators.parts,
            isWhole: indicators.isWhole && fields.diagnostics.isEmpty)
        report(fields.finish())
        return draft
    }

    private mutating func indicator(_ node: YAMLNode) -> IndicatorDraft? {
        var fields = YAMLFields(node)
        let id = fields.text("id")
        let element = fields.text("element")
        let name = fields.text("name")
        let breakdown = fields.optionalText("breakdown")
        let unit = fields.optionalText("unit")
        let aggregation = fields.choice("aggregation", of: Aggregation.self)
        let direction = fields.choice("direction", of: Direction.self)
        let definition = fields.optionalText("definition")?.value
        let baseline = fields.node("baseline").flatMap { self.baseline($0) }
        let targets = fields.mapping("targets").compactMap { target($0) }
        let notes = fields.texts("notes").map(\.value)
        let source = fields.optionalText("source")
        let kind = fields.optionalChoice("kind", of: IndicatorKind.self) ?? .indicator
        let quantitative = fields.optionalChoice("quantitative", of: YesOrNo.self)
        let also = fields.texts("also")
        let term = fields.node("term").flatMap { self.term($0) }
        let themes = fields.texts("themes")
        let place = fields.optionalText("place")
        report(fields.finish())
        return id.map { id in
            IndicatorDraft(
                id: id, element: element, name: name, breakdown: breakdown, unit: unit,
                aggregation: aggregation, direction: direction, definition: definition,
                baseline: baseline, targets: targets, notes: notes, source: source,
                kind: kind, isQuantitative: quantitative.map { $0 == .yes }, also: also,
                term: term, themes: themes, place: place)
        }
    }

    /// `term: 計30シナリオ以上`, or a mapping of the value and what is said about it.
    private mutating func term(_ node: YAMLNode) -> TermDraft? {
        guard node.shape == .mapping else {
            return node.text.map {
                TermDraft(
                    value: Located($0, at: node.location), remarks: nil, source: nil, place: nil)
            }
        }
        var fields = YAMLFields(node)
        let value = fields.text("value")
        let remarks = fields.optionalText("remarks")?.value
        let source = fields.optionalText("source")
        let place = fields.optionalText("place")?.value
        report(fields.finish())
        return value.map { TermDraft(value: $0, remarks: remarks, source: source, place: place) }
    }

    /// A value with the year or the month in which it was taken.
    private mutating func baseline(_ node: YAMLNode) -> FigureDraft? {
        var fields = YAMLFields(node)
        let year = fields.optionalFiscalYear("year")
        let month = fields.optionalMonth("month")
        let hasOneTime = (year == nil) != (month == nil)
        if !hasOneTime, fields.diagnostics.isEmpty {
            fields.diagnostics.append(.baselineTime(at: fields.location))
        }
        let time = year ?? month?.map(\.fiscalYear)
        return figure(&fields, year: time, month: month?.value)
    }

    /// `R3: 35手続`, or `R3:` with a mapping of the value and what is said about it.
    private mutating func target(_ entry: YAMLNode.Entry) -> FigureDraft? {
        let year = year(of: entry)
        guard entry.value.shape == .mapping else {
            return plainTarget(entry, year: year)
        }
        var fields = YAMLFields(entry.value)
        return figure(&fields, year: year, month: nil)
    }

    private mutating func plainTarget(
        _ entry: YAMLNode.Entry, year: Located<FiscalYear>?
    ) -> FigureDraft? {
        guard let text = entry.value.text, !entry.value.isEmpty else {
            report([.targetWithoutValue(entry.key, at: entry.keyNode.location)])
            return nil
        }
        guard let year else { return nil }
        return FigureDraft(
            year: year, month: nil, value: Located(text, at: entry.value.location), remarks: nil,
            source: nil, published: nil, revision: 0, place: nil, revisions: [])
    }

    /// The fiscal year that the key of an entry names.
    mutating func year(of entry: YAMLNode.Entry) -> Located<FiscalYear>? {
        do throws(CalendarProblem) {
            return Located(try years.year(reading: entry.key), at: entry.keyNode.location)
        } catch {
            report([.date(Located(entry.key, at: entry.keyNode.location), error)])
            return nil
        }
    }

    private mutating func figure(
        _ fields: inout YAMLFields, year: Located<FiscalYear>?, month: YearMonth?
    ) -> FigureDraft? {
        let value = fields.text("value")
        let remarks = fields.optionalText("remarks")?.value
        let source = fields.optionalText("source")
        let published = fields.optionalDate("published")?.value
        let revision = fields.optionalInteger("revision")
        if let revision, revision.value < 0 {
            fields.diagnostics.append(.negativeRevision(revision))
        }
        let place = fields.optionalText("place")?.value
        let revisions = fields.sequence("revisions").compactMap { self.revision($0) }
        report(fields.finish())
        guard let year, let value else { return nil }
        return FigureDraft(
            year: year, month: month, value: value, remarks: remarks, source: source,
            published: published, revision: max(0, revision?.value ?? revisions.count),
            place: place, revisions: revisions)
    }

    /// A value that no longer holds: `{value: 40件, date: 2023-04-01, reason: …}`.
    private mutating func revision(_ node: YAMLNode) -> RevisionDraft? {
        var fields = YAMLFields(node)
        let value = fields.text("value")
        let date = fields.date("date")
        let reason = fields.text("reason")
        report(fields.finish())
        guard let value, let date, let reason else { return nil }
        return RevisionDraft(value: value, date: date.value, reason: reason.value)
    }
}
