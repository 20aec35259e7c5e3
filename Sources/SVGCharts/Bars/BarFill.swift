/// How a part of a bar is filled.
///
/// No two can be taken for each other without colour: two solid ones differ by more than 3 to 1 in
/// contrast, three patterns have an outline, and the last has an outline of dashes alone.
package enum BarFill: Sendable, Hashable, CaseIterable {
    /// Solid, darkest on light pages.
    case strong
    /// Solid.
    case solid
    /// Dots in an outline.
    case dotted
    /// Upright lines in an outline.
    case barred
    /// Slanted stripes in an outline.
    case hatched
    /// Nothing but an outline of dashes, for what is not known.
    case open

    /// The look of the box.
    package var ink: Ink {
        switch self {
        case .strong: Ink("strong", ##" fill="#00234b""##)
        case .solid: Ink("solid", ##" fill="#0877d7""##)
        case .dotted:
            Ink(Self.outline.name, Self.outline.attributes, always: " fill=\"url(#dots)\"")
        case .barred:
            Ink(Self.outline.name, Self.outline.attributes, always: " fill=\"url(#bars)\"")
        case .hatched: Ink(Ink.short.name, Ink.short.attributes, always: " fill=\"url(#hatch)\"")
        case .open:
            Ink(
                Self.outline.name, Self.outline.attributes,
                always: " fill=\"none\" stroke-dasharray=\"4 3\"")
        }
    }

    /// The look of a number inside; `nil` where it could not be read there.
    var inkOfNumbers: Ink? {
        switch self {
        case .strong: Ink("on-strong", ##" fill="#fff""##, always: Ink.bold16)
        case .solid: Ink("on-solid", ##" fill="#fff""##, always: Ink.bold16)
        case .open: .strongText
        case .dotted, .barred, .hatched: nil
        }
    }

    /// How many pixels the outline needs at each side.
    var inset: Int { isSolid ? 0 : 1 }

    /// Whether it is a fill of ``Patterns``.
    package var isPattern: Bool { self == .dotted || self == .barred || self == .hatched }

    private var isSolid: Bool { self == .strong || self == .solid }

    private static let outline = Ink.axis
}

extension KeyEntry {
    /// A part of a bar with some fill.
    package static func part(_ label: String, _ fill: BarFill) -> KeyEntry {
        let inset = fill.inset
        return KeyEntry(label, [.box(fill.ink, x: inset..<24 - inset, y: inset..<18 - inset)])
    }
}

extension Ink {
    static let bold16: StaticString = " font-size=\"16\" font-weight=\"700\""
    /// Numbers beside parts of a bar.
    static let strongText = Ink("", "", always: bold16)
}
