import JapaneseText
import Markup

/// How numbers stand in a drawing: grouped, and counted in 万 or 億 from 10,000.
enum AxisLabel {
    /// Writes a number without its unit.
    static func write(_ value: DecimalNumber, to writer: inout MarkupWriter) {
        guard value.isWhole, (0..<1000).contains(value.significand) else {
            writer.text(value.japaneseShort)
            return
        }
        writer.number(Int(value.significand))
    }

    /// How wide a number of the axis is with what follows it, in hundredths of a pixel.
    static func width(_ value: DecimalNumber, followedBy unit: String) -> Int {
        (TextWidth.hundredths(of: value.japaneseShort) + TextWidth.hundredths(of: unit)) * 14
    }

    /// How wide a number over a column is, in hundredths of a pixel.
    static func width(ofLabel text: String) -> Int { TextWidth.hundredths(of: text) * 16 }

    /// How wide words of the usual size are, in whole pixels.
    static func pixels(of text: String) -> Int { (TextWidth.hundredths(of: text) * 14 + 99) / 100 }
}
