package import JapaneseText
import PlanModel

extension EvaluatedIndicator {
    /// The actual of a year minus that of the year before (前年度からの増減); `nil` unless both are
    /// numbers.
    package func change(in year: FiscalYear) -> DecimalNumber? {
        guard let current = result(in: year)?.actual?.value.number else { return nil }
        return result(in: year.previous)?.actual?.value.number.map { current - $0 }
    }
}
