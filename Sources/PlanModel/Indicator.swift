package import JapaneseText

/// A measure of progress (指標) with its baseline, its targets and its actuals.
package struct Indicator: Sendable {
    /// Its lasting name within the plan.
    package let id: IndicatorID
    /// The position of its element in ``Plan/elements``.
    package let element: Int
    /// The name as the document prints it.
    package let name: String
    /// What tells it from another indicator of the same name (内訳): 「上段」 and 「下段」.
    package let breakdown: String?
    /// The unit of its numbers, empty for a bare number.
    package let unit: String
    /// How its figures are counted.
    package let aggregation: Aggregation
    /// The way it is meant to go.
    package let direction: Direction
    /// What is counted, in our own words.
    package let definition: String?
    /// The value when the plan was made, if the document has a place for one.
    package let baseline: Observation?
    /// The targets, by fiscal year, no year twice.
    package let targets: [Observation]
    /// The actuals, by fiscal year, no year twice.
    package let actuals: [Observation]
    /// Oddities of the document and how they were read.
    package let notes: [String]
    /// The document that states it.
    package let source: SourceID
    /// The words of its page, if someone wrote any.
    package let text: AuthoredText?
    /// Whether the plan calls it an indicator or a volume of work.
    package let kind: IndicatorKind
    /// Whether the document marks it as a volume in numbers (定量事業量); `nil` where it says nothing.
    package let isQuantitative: Bool?
    /// The positions of further elements under which the document shows the same thing (再掲).
    package let also: [Int]
    /// What is planned for the whole term, if the document has a place for it.
    package let term: TermTarget?
    /// The themes that it is a figure of.
    package let themes: [ThemeID]
    /// Where in that part of the document it stands.
    package let place: String?
    /// How ``fullName`` is read, in kana (読み).
    package let reading: String?

    /// An indicator whose figures have been checked.
    package init(
        id: IndicatorID, element: Int, name: String, breakdown: String?, unit: String,
        aggregation: Aggregation, direction: Direction, definition: String?,
        baseline: Observation?, targets: [Observation], actuals: [Observation], notes: [String],
        source: SourceID, text: AuthoredText?, kind: IndicatorKind = .indicator,
        isQuantitative: Bool? = nil, also: [Int] = [], term: TermTarget? = nil,
        themes: [ThemeID] = [], place: String? = nil, reading: String? = nil
    ) {
        self.id = id
        self.element = element
        self.name = name
        self.breakdown = breakdown
        self.unit = unit
        self.aggregation = aggregation
        self.direction = direction
        self.definition = definition
        self.baseline = baseline
        self.targets = targets
        self.actuals = actuals
        self.notes = notes
        self.source = source
        self.text = text
        self.kind = kind
        self.isQuantitative = isQuantitative
        self.also = also
        self.term = term
        self.themes = themes
        self.place = place
        self.reading = reading
    }

    /// The name with what tells it from its twin: 「オンライン申請可能手続数（上段）」.
    package var fullName: String { Self.fullName(name, breakdown) }

    /// A name with what tells it from its twin.
    ///
    /// Words that hold brackets themselves follow a colon: 「AI 拡大：（生成AI）実証実験」.
    package static func fullName(_ name: String, _ breakdown: String?) -> String {
        guard let breakdown else { return name }
        return breakdown.unicodeScalars.contains("（")
            ? "\(name)：\(breakdown)" : "\(name)（\(breakdown)）"
    }

    /// The target of a year, if the plan sets one.
    ///
    /// The search looks at the years alone: to hand each figure to a closure is to copy it.
    package func target(in year: FiscalYear) -> Observation? {
        targets.indices.first { targets[$0].year == year }.map { targets[$0] }
    }

    /// The actual of a year, if it has been reported.
    package func actual(in year: FiscalYear) -> Observation? {
        actuals.indices.first { actuals[$0].year == year }.map { actuals[$0] }
    }
}
