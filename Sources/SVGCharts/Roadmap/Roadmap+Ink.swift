extension Ink {
    /// The room of the years in a row.
    static let room = Ink("room", ##" fill="#f2f2f2""##)
    /// Bars of what is planned.
    package static let due = Ink(
        "due", ##" fill="#d9e6ff" stroke="#0055ad" stroke-width="2""##)
    /// Bars of what is planned and still under discussion.
    package static let unsure = Ink(
        "unsure", ##" fill="#fff" stroke="#0055ad" stroke-width="2" stroke-dasharray="6 4""##)
    /// Words in the middle of bars, and the names of years.
    static let phase = Ink("", "", always: #" font-weight="700" text-anchor="middle""#)
    /// Words in the middle of bars of what was reported.
    static let told = Ink(
        "told", ##" fill="#fff""##, always: #" font-weight="700" text-anchor="middle""#)
}

extension Roadmap.Standing {
    /// How bars look.
    package var ink: Ink {
        switch self {
        case .reported: .actual
        case .planned: .due
        case .tentative: .unsure
        }
    }
}

extension KeyEntry {
    /// A bar of a roadmap.
    package static func bar(_ label: String, _ standing: Roadmap.Standing) -> KeyEntry {
        let isRimmed = standing != .reported
        return KeyEntry(
            label,
            [
                .box(
                    standing.ink, x: isRimmed ? 1..<23 : 0..<24, y: isRimmed ? 1..<17 : 0..<18)
            ])
    }

    /// A milestone of a roadmap.
    package static func milestone(_ label: String, isDone: Bool) -> KeyEntry {
        KeyEntry(label, [.shape(isDone ? .actual : .beginning, path: RoadmapDrawing.diamond)])
    }
}
