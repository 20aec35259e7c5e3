package import JapaneseText
import PlanModel

extension EvaluatedIndicator {
    /// The actual of a year minus that of the year before (前年度からの増減); `nil` unless both are
    /// numbers.
    package func change(in year: FiscalYear) -> DecimalNumber? {
        guard let position = years.position(of: year), position > years.startIndex,
            years[position - 1].year == year.previous
        else { return nil }
        guard let current = years[position].reached, let before = years[position - 1].reached
        else { return nil }
        return current - before
    }
}
