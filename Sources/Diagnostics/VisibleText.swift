/// Text without characters that would move the cursor, ring the bell or turn the direction.
///
/// Values of sources appear in messages; on a terminal they must be harmless, and visible.
enum VisibleText {
    /// The text with a visible character in the place of each such character.
    static func of(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isInvisible) else { return text }
        var visible = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { visible.append(self.visible(scalar)) }
        return String(visible)
    }

    /// The picture of a control character (␊, ␛), and � for what has none.
    static func visible(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard isInvisible(scalar) else { return scalar }
        switch scalar.value {
        case 0..<0x20: return Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"
        case 0x7F: return "\u{2421}"
        default: return "\u{FFFD}"
        }
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x200B, 0x200E...0x200F, 0x2028...0x202E, 0x2060,
            0x2066...0x2069, 0xFEFF:
            true
        default: false
        }
    }
}
