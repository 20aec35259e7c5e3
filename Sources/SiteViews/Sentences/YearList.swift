import JapaneseText

/// Fiscal years named one after the other in a sentence.
enum YearList {
    /// 「令和5年度」, 「令和5年度と令和6年度」, 「令和3年度から令和5年度まで」, or with 「、」 where
    /// years lie apart.
    static func words(_ years: [FiscalYear]) -> String {
        guard years.count > 2, let first = years.first, let last = years.last else {
            return years.map(\.japanese).joined(separator: "と")
        }
        if first.distance(to: last) == years.count - 1 {
            return "\(first.japanese)から\(last.japanese)まで"
        }
        return years.map(\.japanese).joined(separator: "、")
    }
}
