extension Ink {
    /// The line on which the marks of a row stand.
    static let scale = Ink("scale", ##" stroke="#949494" stroke-width="2""##)
    /// The number of what is now.
    static let amount = Ink("", "", always: #" font-size="16" font-weight="700""#)
}

extension KeyEntry {
    /// An upright edge: what is aimed at.
    package static func upright(_ label: String) -> KeyEntry {
        KeyEntry(label, [.line(.target, from: (12, 0), to: (12, 18))])
    }
}
