internal import Diagnostics
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
            sources: sources.parts,
            isWhole: areThere && levels.isWhole && marks.isWhole && sources.isWhole,
            notes: fields.texts("notes").map(\.value),
            dash: fields.optionalChoice("dash_means", of: DashMeaning.self)?.absence ?? .notSet,
            location: fields.location)
    }

    private mutating func level(_ node: YAMLNode) -> LevelDraft? {
        var fields = YAMLFields(node)
        let name = fields.text("name")
        let count = fields.optionalInteger("count")
        report(fields.finish())
        return name.map { LevelDraft(name: $0, count: count) }
    }

    private mutating func mark(_ node: YAMLNode) -> Located<Mark>? {
        var fields = YAMLFields(node)
        let symbol = fields.text("symbol")
        let label = fields.text("label")
        let meaning = fields.text("meaning")
        report(fields.finish())
        guard let symbol, let label, let meaning else { return nil }
        return symbol.map { Mark(symbol: $0, label: label.value, meaning: meaning.value) }
    }

    private mutating func perspective(_ node: YAMLNode) -> Perspective? {
        var fields = YAMLFields(node)
        let number = fields.text("number")
        let title = fields.text("title")
        let summary = fields.optionalText("summary")
        report(fields.finish())
        guard let number, let title else { return nil }
        return Perspective(number: number.value, title: title.value, summary: summary?.value)
    }

    private mutating func step(_ node: YAMLNode) -> ManagementStep? {
        var fields = YAMLFields(node)
        let title = fields.text("title")
        let years = fields.fiscalYears("years")
        report(fields.finish())
        return title.map { ManagementStep(title: $0.value, years: years.sorted()) }
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
            id: id, title: title.value, part: part?.value, publisher: publisher.value,
            published: published?.value, address: address)
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
