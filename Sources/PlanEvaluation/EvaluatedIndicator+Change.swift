package import JapaneseText
import PlanModel

extension EvaluatedIndicator {
    /// The actual of a year minus that of the year before (前年度からの増減); `nil` unless both are
    /// numbers that tell how much there was.
    package func change(in year: FiscalYear) -> DecimalNumber? {
        guard let position = years.position(of: year), position > years.startIndex,
            years[position - 1].year == year.previous
        else { return nil }
        guard let current = years[position].actual?.value.level,
            let before = years[position - 1].actual?.value.level
        else { return nil }
        return current - before
    }
}

extension Value {
    /// The number, where it tells how much there is, and not a bound or what was added or lost.
    var level: DecimalNumber? {
        guard case .quantity(let quantity) = meaning, !quantity.isChange,
            quantity.comparator == nil || quantity.comparator == .about
        else { return nil }
        return quantity.number
    }
}
