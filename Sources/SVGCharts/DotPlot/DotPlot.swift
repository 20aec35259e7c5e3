package import JapaneseText

/// Values of several owners on one scale, a row each: what was there before, what is now, and
/// what is aimed at.
package struct DotPlot: Sendable, Hashable {
    /// The unit of all its numbers, empty for bare numbers.
    package let unit: String
    /// The word before the number of an aim: 「目標」.
    package let aim: String
    /// Its rows, in order.
    package let rows: [Row]
    /// The scale from left to right.
    package let scale: AxisScale

    /// A row with the values that it has, at least one.
    package struct Row: Sendable, Hashable {
        /// Whose values they are.
        package let name: Band.Name
        /// What was there before.
        package let base: DecimalNumber?
        /// What is now.
        package let latest: DecimalNumber?
        /// What is aimed at.
        package let target: DecimalNumber?

        /// A row with its values.
        package init(
            name: Band.Name, base: DecimalNumber?, latest: DecimalNumber?, target: DecimalNumber?
        ) {
            self.name = name
            self.base = base
            self.latest = latest
            self.target = target
        }

        /// The values that it has.
        package var numbers: [DecimalNumber] { [base, latest, target].compactMap(\.self) }
    }

    /// A plot whose scale suits its numbers.
    ///
    /// `nil` with fewer than two rows, with a row that has no number, or with a number below
    /// nought: the scale begins at nought, and such values are told in the table alone.
    package init?(unit: String, aim: String, rows: [Row]) {
        let numbers = rows.flatMap(\.numbers)
        guard rows.count > 1, rows.allSatisfy({ !$0.numbers.isEmpty }),
            let largest = numbers.max(), numbers.allSatisfy({ $0 >= .zero })
        else { return nil }
        self.unit = unit
        self.aim = aim
        self.rows = rows
        let isPercentage = unit == "%" || unit == "％"
        scale =
            isPercentage && largest <= DecimalNumber(100)
            ? .percentage : AxisScale(reaching: largest, whole: numbers.allSatisfy(\.isWhole))
    }

    /// Whether a mark for what was there before is drawn.
    package var showsBase: Bool { rows.contains { $0.base != nil } }

    /// Whether a mark for what is now is drawn.
    package var showsLatest: Bool { rows.contains { $0.latest != nil } }

    /// Whether a mark for what is aimed at is drawn.
    package var showsTargets: Bool { rows.contains { $0.target != nil } }

    /// Where a value stands across, in hundredths of a percent: from 2 % to 96 %.
    func x(_ value: DecimalNumber) -> Int {
        200 + Int((9400 * value.double / scale.maximum.double).rounded())
    }
}
