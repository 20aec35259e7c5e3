private import Glibc

/// A colour of the sRGB space, eight bits a channel.
package struct ThemeColour: Sendable, Hashable {
    /// Red, 0 to 255.
    package let red: UInt8
    /// Green, 0 to 255.
    package let green: UInt8
    /// Blue, 0 to 255.
    package let blue: UInt8

    /// A colour of three channels.
    package init(red: UInt8, green: UInt8, blue: UInt8) {
        self.red = red
        self.green = green
        self.blue = blue
    }

    /// The colour of `#0017c1`, or `nil` when the text is not a number sign and six hexadecimal digits.
    package init?(hexadecimal text: String) {
        let digits = text.utf8.dropFirst()
        guard text.utf8.first == UInt8(ascii: "#"), digits.count == 6,
            digits.allSatisfy({ Character(Unicode.Scalar($0)).isHexDigit }),
            let value = UInt32(text.dropFirst(), radix: 16)
        else { return nil }
        self.init(
            red: UInt8(value >> 16), green: UInt8(value >> 8 & 0xFF), blue: UInt8(value & 0xFF))
    }

    /// The colour as a style sheet writes it: `#0017c1`.
    package var hexadecimal: String {
        "#" + [red, green, blue].map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
    }

    /// The colour of paper.
    package static let white = ThemeColour(red: 255, green: 255, blue: 255)

    /// The contrast with another colour after WCAG 2.2 in hundredths, from 100 to 2100, rounded
    /// down; text needs 450 (success criterion 1.4.3).
    package func contrast(with other: ThemeColour) -> Int {
        let (one, two) = (luminance, other.luminance)
        return (max(one, two) + Self.flare) * 100 / (min(one, two) + Self.flare)
    }

    /// The colour with some hundredths of another one mixed in, channel by channel.
    package func mixed(with other: ThemeColour, hundredths: Int) -> ThemeColour {
        func channel(_ own: UInt8, _ others: UInt8) -> UInt8 {
            UInt8((Int(own) * (100 - hundredths) + Int(others) * hundredths + 50) / 100)
        }
        return ThemeColour(
            red: channel(red, other.red), green: channel(green, other.green),
            blue: channel(blue, other.blue))
    }

    /// The relative luminance, in the billionth parts of that of white.
    private var luminance: Int {
        (2126 * Self.linear[Int(red)] + 7152 * Self.linear[Int(green)]
            + 722 * Self.linear[Int(blue)]) / 10_000
    }

    /// The light that surrounds a screen, as WCAG assumes it: five hundredths of white.
    private static let flare = 50_000_000

    /// How bright each value of a channel is, in billionth parts: whole numbers, so that what is
    /// computed from a colour is the same on every machine.
    private static let linear: [Int] = (0...255).map { value in
        let share = Double(value) / 255
        let linear = share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
        return Int((linear * 1_000_000_000).rounded())
    }
}
