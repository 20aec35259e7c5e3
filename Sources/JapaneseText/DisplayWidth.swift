/// How many columns of a terminal text stands on (UAX #11 East Asian Width).
package enum DisplayWidth {
    /// The columns of a text: two for a wide character, none for a mark on the one before.
    ///
    /// Characters that Japanese fonts draw wide and others narrow (①, ○, Я) count one, as terminals
    /// in UTF-8 draw them, or two when `ambiguousAreWide` is set. Controls, tabs among them, count
    /// nothing.
    package static func columns(
        of text: String, ambiguousAreWide: Bool = false
    ) -> Int {
        text.unicodeScalars.reduce(0) { $0 + columns(of: $1, ambiguousAreWide: ambiguousAreWide) }
    }

    /// The columns of a scalar: 0, 1 or 2.
    package static func columns(of scalar: Unicode.Scalar, ambiguousAreWide: Bool = false) -> Int {
        let value = scalar.value
        switch value {
        case 0x20..<0x7F: return 1
        case 0..<0xA0: return 0
        case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF: return 2
        default: break
        }
        if WidthRanges.contain(value, in: WidthRanges.zero) { return 0 }
        if WidthRanges.contain(value, in: WidthRanges.wide) { return 2 }
        guard ambiguousAreWide else { return 1 }
        return WidthRanges.contain(value, in: WidthRanges.ambiguous) ? 2 : 1
    }
}
