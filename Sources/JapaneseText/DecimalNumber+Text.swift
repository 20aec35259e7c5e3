extension DecimalNumber {
    /// The number in ASCII digits with a point, such as `1068`, `-3` or `12.5`.
    package var plain: String { text(grouping: false) }

    /// The number for readers, with separators from 1,000: `1,068`, `-3`, `12.5`.
    package var grouped: String { text(grouping: true) }

    /// The number for readers, rounded to exactly one decimal place: `75.2`, `1,372.5`, `110.0`.
    package var withTenths: String {
        let rounded = rounded(toPlaces: 1)
        return rounded.isWhole ? "\(rounded.grouped).0" : rounded.grouped
    }

    /// The number for the axis of a chart: `9,800`, 「2.5万」, 「670万」, 「1.2億」.
    ///
    /// From 10,000 it is counted in 万 and from 100,000,000 in 億, with one decimal place while
    /// fewer than three digits stand before it. It is rounded, so tables and sentences show
    /// ``grouped`` instead.
    package var japaneseShort: String {
        guard magnitude >= DecimalNumber(10_000) else { return grouped }
        let inMyriads = counted(inPower: 4)
        guard inMyriads.magnitude >= DecimalNumber(10_000) else { return "\(inMyriads.grouped)万" }
        return "\(counted(inPower: 8).grouped)億"
    }

    private func counted(inPower power: Int) -> DecimalNumber {
        let precise = shifted(by: -power, places: 1)
        guard precise.magnitude >= DecimalNumber(100) else { return precise }
        return shifted(by: -power, places: 0)
    }

    /// Writes the digits from the last to the first; numbers are on every page, so they are
    /// written without a string for each part.
    private func text(grouping: Bool) -> String {
        DigitWriter.text { writer in
            var rest = significand.magnitude
            for _ in 0..<scale { writer.write(digitOf: &rest) }
            if scale > 0 { writer.write(".") }
            var count = 0
            repeat {
                if grouping, count > 0, count.isMultiple(of: 3) { writer.write(",") }
                writer.write(digitOf: &rest)
                count += 1
            } while rest > 0
            if significand < 0 { writer.write("-") }
        }
    }
}
