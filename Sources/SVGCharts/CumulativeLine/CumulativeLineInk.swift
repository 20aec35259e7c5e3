extension Ink {
    /// The line between points of what was reached.
    package static let course = Ink("course", ##" stroke="#0055ad" stroke-width="3""##)
    /// A point of what was reached.
    package static let point = Ink(
        "dot", ##" fill="#0055ad" stroke="#fff" stroke-width="2""##)
    /// A point of what was there before.
    package static let beginning = Ink(
        "ring", ##" fill="#fff" stroke="#767676" stroke-width="3""##)
    /// Numbers over points, which keep the line behind them away from their digits.
    package static let pointed = Ink(
        "pointed",
        ##" font-size="16" text-anchor="middle" stroke="#fff" stroke-width="4""##,
        always: #" paint-order="stroke""#
    )
    /// The same for the newest point.
    package static let newest = Ink("newest", #" font-weight="700""#)
}

extension KeyEntry {
    /// A point on a line, or alone where no line is.
    package static func point(_ label: String, onLine: Bool) -> KeyEntry {
        let line: [Part] = onLine ? [.line(.course, from: (0, 9), to: (24, 9))] : []
        return KeyEntry(label, line + [.disc(.point, radius: 7)])
    }

    /// A hollow point: where it began.
    package static func beginning(_ label: String) -> KeyEntry {
        KeyEntry(label, [.disc(.beginning, radius: 6)])
    }

    /// An edge without a column: what is aimed at.
    package static func edge(_ label: String) -> KeyEntry {
        KeyEntry(label, [.line(.target, from: (0, 9), to: (24, 9))])
    }
}
