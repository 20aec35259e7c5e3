import JapaneseText
import PlanModel

/// A stretch of years in words: 「令和6年度から令和7年度まで」.
enum YearSpan {
    /// The first and the last of some years.
    static func words(_ years: [FiscalYear]) -> String {
        guard let first = years.first, let last = years.last else { return "" }
        return words(from: first.japanese, to: last.japanese)
    }

    /// From one time to another: 「計画策定時から令和6年度まで」; one alone is no stretch.
    static func words(from first: String, to last: String) -> String {
        first == last ? first : "\(first)から\(last)まで"
    }
}
