/// How wide text is drawn, estimated without a browser.
///
/// The classes are set so that no line of the seed documents is drawn wider than its estimate in
/// the fonts of the site's style sheet; on average the estimate is 1.4 % too wide.
package enum TextWidth {
    /// The width in hundredths of an em, the size of the font.
    package static func hundredths(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) }
    }

    private static func hundredths(of scalar: Unicode.Scalar) -> Int {
        let value = scalar.value
        switch value {
        case 0..<0x80: return Int(ascii[Int(value)])
        case 0x3041...0x3096, 0x30A1...0x30FF, 0x4E00...0x9FFF: return wide
        case 0xFF61...0xFF9F: return 50
        default: break
        }
        if WidthRanges.contain(value, in: WidthRanges.zero) { return 0 }
        guard value < 0x2000 else { return wide }
        let isWide =
            "©®°±×÷§¶".unicodeScalars.contains(scalar)
            || WidthRanges.contain(value, in: WidthRanges.wide)
            || WidthRanges.contain(value, in: WidthRanges.ambiguous)
        return isWide ? wide : 64
    }

    private static let wide = 100

    /// The widths of ASCII, controls as nothing.
    private static let ascii: [UInt8] = (0..<0x80).map { (value: UInt8) in
        switch Unicode.Scalar(value) {
        case "\0"..<" ", "\u{7F}": 0
        case " ", ".", ",", ":", ";", "!", "'", "|", "i", "j", "l", "I": 36
        case "(", ")", "[", "]", "{", "}", "/", "-", "f", "t", "r", "\"", "*", "?": 46
        case "m", "w", "M", "W", "%", "@": 100
        case "A"..."Z": 74
        default: 64
        }
    }
}
