/// How wide text becomes, without asking a browser.
///
/// The classes are chosen so that Noto Sans and the fonts of the stylesheet are never wider than
/// the estimate.
enum TextWidth {
    /// The width in hundredths of the font size.
    static func hundredths(of text: String) -> Int {
        text.unicodeScalars.reduce(0) { $0 + hundredths(of: $1) }
    }

    private static func hundredths(of scalar: Unicode.Scalar) -> Int {
        switch scalar {
        case "\u{FF61}"..."\u{FF9F}": 50
        case "\u{2000}"...: 100
        case "0"..."9": 64
        case " ", ".", ",", ":", ";", "!", "'", "|", "i", "j", "l", "I": 36
        case "(", ")", "[", "]", "{", "}", "/", "-", "f", "t", "r", "\"", "*", "?": 46
        case "m", "w", "M", "W", "%", "@", "©", "®", "°", "±", "×", "÷", "§", "¶": 100
        case "A"..."Z": 74
        default: 64
        }
    }
}
