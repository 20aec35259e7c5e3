import JapaneseText

/// Charts of the same years and unit beside each other on one axis, so that they can be compared.
package enum SmallMultiples {
    /// How many times as high as another a chart may reach, for the lower to be read.
    private static let limit = 20

    /// The charts redrawn low on the axis of the highest; `nil` where they are fewer than two, differ
    /// in years or unit, or reach heights too different for one axis.
    package static func sharingAxis(_ charts: [TargetActualChart]) -> [TargetActualChart]? {
        guard let first = charts.first, charts.count > 1,
            let highest = charts.map(\.scale.maximum).max()
        else { return nil }
        let headings = first.slots.map(\.heading)
        let areAlike = charts.allSatisfy { chart in
            chart.unit == first.unit && chart.slots.map(\.heading) == headings
                && chart.largest.times(limit) >= highest
        }
        return areAlike ? charts.map { TargetActualChart($0, upTo: highest) } : nil
    }
}

extension TargetActualChart {
    /// Its largest number.
    var largest: DecimalNumber {
        slots.flatMap { [$0.target.value, $0.actual.value] }.compactMap(\.self).max() ?? .zero
    }
}
