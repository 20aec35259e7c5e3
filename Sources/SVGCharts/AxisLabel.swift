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

    /// Whether a number and its unit together would leave the gutter of a column 288 px wide.
    static func isWiderThanGutter(_ value: DecimalNumber, unit: String) -> Bool {
        let em = TextWidth.hundredths(of: value.japaneseShort) + TextWidth.hundredths(of: unit)
        return em * 14 > 40 * 100
    }
}
