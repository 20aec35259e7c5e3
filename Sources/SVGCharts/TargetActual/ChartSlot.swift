package import JapaneseText

/// One place on the time axis of a chart: a year, or the moment a plan was made.
package struct ChartSlot: Sendable, Hashable {
    /// What stands under it.
    package let heading: SlotHeading
    /// Whether it shows the value from before the plan (計画策定時).
    package let isBaseline: Bool
    /// What was aimed at.
    package let target: SlotTarget
    /// What was reached.
    package let actual: SlotActual
    /// Whether years that no slot shows lie between it and the slot before it.
    package let followsGap: Bool

    /// A place with its target and its actual.
    package init(
        heading: SlotHeading, isBaseline: Bool = false, target: SlotTarget, actual: SlotActual,
        followsGap: Bool = false
    ) {
        self.heading = heading
        self.isBaseline = isBaseline
        self.followsGap = followsGap
        self.target = target
        self.actual = actual
    }
}

/// The words under a slot: two parts between which a narrow column may break, and a note below.
///
/// 「令和3」「年度」 with 「2021」; 「計画」「策定時」 with 「R3.3」.
package struct SlotHeading: Sendable, Hashable {
    /// The words before the place where the line may break.
    package let start: String
    /// The words after it.
    package let end: String
    /// The second line.
    package let note: String

    /// Words that may break in the middle, with a note.
    package init(start: String, end: String, note: String) {
        self.start = start
        self.end = end
        self.note = note
    }
}

/// What a slot aims at.
package enum SlotTarget: Sendable, Hashable {
    /// Nothing that can be drawn.
    case none
    /// A number, drawn as a tinted column with an edge.
    case value(DecimalNumber)
    /// A word of two to five characters that stands at the foot of the slot: 「検討」.
    case word(String)

    /// The number, if it is one.
    package var value: DecimalNumber? {
        guard case .value(let number) = self else { return nil }
        return number
    }
}

/// What a slot has reached.
package enum SlotActual: Sendable, Hashable {
    /// No number; the word says why, and nothing is drawn: 「未公表」.
    case missing(String)
    /// A number, drawn as a bar.
    case value(DecimalNumber)

    /// The number, if it is one.
    package var value: DecimalNumber? {
        guard case .value(let number) = self else { return nil }
        return number
    }
}
