extension DecimalNumber {
    /// The number in ASCII digits with a point, such as `1068`, `-3` or `12.5`.
    package var plain: String {
        guard scale > 0 else { return String(significand) }
        let power = Self.powers[Int(scale)]
        let (whole, fraction) = abs(significand).quotientAndRemainder(dividingBy: power)
        let digits = String(fraction)
        let zeros = String(repeating: "0", count: Int(scale) - digits.utf8.count)
        return "\(significand < 0 ? "-" : "")\(whole).\(zeros)\(digits)"
    }

    /// The number for readers, with separators from 1,000: `1,068`, `-3`, `12.5`.
    package var grouped: String {
        let plain = plain
        guard abs(significand) >= 1000 else { return plain }
        let digits = plain.utf8
        let point = digits.firstIndex(of: UInt8(ascii: ".")) ?? digits.endIndex
        var left = digits.distance(from: digits.startIndex, to: point)
        var grouped = ""
        grouped.reserveCapacity(digits.count + left / 3)
        for (index, digit) in zip(digits.indices, digits) {
            grouped.unicodeScalars.append(Unicode.Scalar(digit))
            guard index < point else { continue }
            left -= 1
            if left > 0, left.isMultiple(of: 3), digit != UInt8(ascii: "-") { grouped.append(",") }
        }
        return grouped
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
}
