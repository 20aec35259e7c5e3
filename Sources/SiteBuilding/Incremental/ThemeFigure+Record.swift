internal import JapaneseText
internal import PlanModel
internal import SiteViews

/// Keeping what the pages of themes say of a plan that is not made again.
extension RecordWriter {
    /// Writes a figure of a theme.
    mutating func write(_ figure: ThemeFigure) {
        write(figure.themes) { $0.write($1.description) }
        write(figure.indicator.description)
        write(figure.name)
        write(figure.element)
        write(figure.unit)
        write(figure.aggregation?.rawValue)
        for value in [figure.baseline, figure.actual, figure.target] {
            write(value.words)
            write(value.when)
            write(value.number.map { [$0] } ?? []) { writer, number in
                writer.write(Int(number.significand))
                writer.write(Int(number.scale))
            }
        }
        write(figure.citation)
    }
}

extension RecordReader {
    /// Reads a figure of a theme.
    mutating func themeFigure() throws(Damage) -> ThemeFigure {
        ThemeFigure(
            themes: try list { reader throws(Damage) in ThemeID(try reader.text()) },
            indicator: IndicatorID(try text()), name: try text(), element: try text(),
            unit: try text(), aggregation: try aggregation(), baseline: try stated(),
            actual: try stated(), target: try stated(), citation: try text())
    }

    private mutating func aggregation() throws(Damage) -> Aggregation? {
        guard let name = try optionalText() else { return nil }
        guard let aggregation = Aggregation(rawValue: name) else { throw Damage() }
        return aggregation
    }

    private mutating func stated() throws(Damage) -> ThemeFigure.Stated {
        ThemeFigure.Stated(
            words: try text(), when: try optionalText(),
            number: try list { reader throws(Damage) in try reader.decimalNumber() }.first)
    }

    private mutating func decimalNumber() throws(Damage) -> DecimalNumber {
        let (significand, scale) = (try number(), try number())
        guard (0...9).contains(scale) else { throw Damage() }
        return DecimalNumber(significand: Int64(significand), scale: UInt8(scale))
    }
}
