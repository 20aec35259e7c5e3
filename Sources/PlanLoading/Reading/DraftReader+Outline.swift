internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import YAMLReading

extension DraftReader {
    mutating func outline(_ fields: inout YAMLFields) -> OutlineDraft {
        let known = fields.diagnostics.count
        let levels = (fields.requiredSequence("levels") ?? []).wholly { level($0) }
        let marks = fields.sequence("marks").wholly { mark($0) }
        let sources = (fields.requiredSequence("sources") ?? []).wholly { source($0) }
        let areThere = fields.diagnostics.count == known
        return OutlineDraft(
            levels: levels.parts, marks: marks.parts,
            perspectives: fields.sequence("perspectives").compactMap { perspective($0) },
            management: fields.sequence("management").compactMap { step($0) },
            bodies: fields.sequence("bodies").compactMap { body($0) },
            terms: fields.sequence("terms").compactMap { term($0) }, sources: sources.parts,
            ratings: fields.node("ratings").map { ratingScheme($0) },
            isWhole: areThere && levels.isWhole && marks.isWhole && sources.isWhole,
            notes: fields.texts("notes").map(\.value),
            targetsStatus: fields.optionalText("targets_status")?.value,
            dash: fields.optionalChoice("dash_means", of: DashMeaning.self)?.absence ?? .notSet,
            states: fields.mapping("state_words").compactMap { stateWord($0) },
            location: fields.location)
    }

    private mutating func level(_ node: YAMLNode) -> LevelDraft? {
        var fields = YAMLFields(node)
        let name = fields.text("name")
        let count = fields.optionalInteger("count")
        report(fields.finish())
        return name.map { LevelDraft(name: $0, count: count) }
    }

    private mutating func mark(_ node: YAMLNode) -> MarkDraft? {
        var fields = YAMLFields(node)
        let symbol = fields.text("symbol")
        let label = fields.text("label")
        let meaning = fields.text("meaning")
        let count = fields.optionalInteger("count")
        report(fields.finish())
        guard let symbol, let label, let meaning else { return nil }
        let mark = Mark(symbol: symbol.value, label: label.value, meaning: meaning.value)
        return MarkDraft(mark: mark, count: count)
    }

    private mutating func perspective(_ node: YAMLNode) -> PerspectiveDraft? {
        var fields = YAMLFields(node)
        let number = fields.text("number")
        let title = fields.text("title")
        let summary = fields.optionalText("summary")
        let guideline = fields.optionalText("guideline")
        report(fields.finish())
        guard let number, let title else { return nil }
        let perspective = Perspective(
            number: number.value, title: title.value, summary: summary?.value,
            guideline: guideline.map { ElementID($0.value) })
        return PerspectiveDraft(perspective: perspective, title: title, guideline: guideline)
    }

    private mutating func step(_ node: YAMLNode) -> ManagementDraft? {
        var fields = YAMLFields(node)
        let title = fields.text("title")
        let years = fields.fiscalYears("years")
        report(fields.finish())
        return title.map { ManagementDraft(title: $0.value, years: years) }
    }

    private mutating func body(_ node: YAMLNode) -> BodyDraft? {
        var fields = YAMLFields(node)
        let name = fields.text("name")
        let role = fields.text("role")
        report(fields.finish())
        guard let name, let role else { return nil }
        return BodyDraft(name: name, role: role.value)
    }

    private mutating func term(_ node: YAMLNode) -> TermEntryDraft? {
        var fields = YAMLFields(node)
        let term = fields.text("term")
        let reading = fields.text("reading")
        let meaning = fields.text("meaning")
        let place = fields.optionalText("place")?.value
        if let reading, !Kana.isReading(reading.value) {
            fields.diagnostics.append(.readingNotKana(reading))
        }
        report(fields.finish())
        guard let term, let reading, let meaning else { return nil }
        let entry = GlossaryTerm(
            term: term.value, reading: reading.value, meaning: meaning.value, place: place)
        return TermEntryDraft(term: term, entry: entry)
    }

    /// `確保: doing`: a word of the plan and how far it says that something has come.
    private mutating func stateWord(
        _ entry: YAMLNode.Entry
    ) -> (word: String, stage: Progress.Stage)? {
        let written = Located(entry.value.text ?? "", at: entry.value.location)
        if let stage = Progress.Stage(rawValue: written.value) { return (entry.key, stage) }
        report([.unknownStage(written)])
        return nil
    }

    private mutating func source(_ node: YAMLNode) -> SourceDraft? {
        var fields = YAMLFields(node)
        let id = fields.text("id")
        let title = fields.text("title")
        let part = fields.optionalText("part")
        let publisher = fields.text("publisher")
        let published = fields.optionalDate("published")
        let address = fields.optionalText("address")
        report(fields.finish())
        guard let id, let title, let publisher else { return nil }
        return SourceDraft(
            id: id, title: title, part: part, publisher: publisher.value,
            published: published, address: address)
    }
}

/// What a plan says that a lone dash (―) means.
enum DashMeaning: String, CaseIterable {
    case notSet = "not_set"
    case notCollected = "not_collected"

    var absence: Absence {
        switch self {
        case .notSet: .notSet
        case .notCollected: .notCollected
        }
    }
}
