/// The colours that follow from that of a ward, for light and for dark screens.
///
/// The stylesheet sets lines and judgements in the key colour, on paper and on a tint of it; text
/// in it must be read on both (WCAG 2.2, success criterion 1.4.3).
package struct WardColours: Sendable, Hashable {
    /// The colour of the ward itself.
    package let key: ThemeColour
    /// What it colours behind text: a hint of it on white.
    package let tint: ThemeColour
    /// The colour on dark screens: lightened until it can be read there.
    package let darkKey: ThemeColour
    /// A hint of it on the dark canvas.
    package let darkTint: ThemeColour

    /// The colours that follow from one.
    package init(_ colour: ThemeColour) {
        key = colour
        tint = ThemeColour.white.mixed(with: colour, hundredths: 8)
        let darkTint = Self.darkCanvas.mixed(with: colour, hundredths: 20)
        self.darkTint = darkTint
        let grounds = [Self.darkCanvas, Self.darkSurface, darkTint]
        darkKey =
            (0...100).lazy.map { colour.mixed(with: .white, hundredths: $0) }
            .first { lighter in
                grounds.allSatisfy { lighter.contrast(with: $0) >= Self.readable }
            } ?? .white
    }

    /// The least contrast for text, in hundredths.
    package static let readable = 450

    /// The dark canvas of the stylesheet, and the surface of heads on it.
    private static let darkCanvas = ThemeColour(red: 0x1A, green: 0x1A, blue: 0x1A)
    private static let darkSurface = ThemeColour(red: 0x2B, green: 0x2B, blue: 0x2B)
}
