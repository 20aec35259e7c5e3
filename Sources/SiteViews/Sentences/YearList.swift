import JapaneseText

/// Fiscal years named one after the other in a sentence.
enum YearList {
    /// The years in words: 「令和5年度」, 「令和5年度と令和6年度」, 「令和3年度から令和5年度まで」.
    ///
    /// Three years or more in a row become one stretch; what lies apart is parted by 「、」.
    static func words(_ years: [FiscalYear]) -> String {
        var parts: [String] = []
        var rest = years[...]
        while let first = rest.first {
            let run = rest.enumerated().prefix { first.distance(to: $1) == $0 }.count
            if run >= 3 {
                parts.append("\(first.japanese)から\(first.advanced(by: run - 1).japanese)まで")
                rest = rest.dropFirst(run)
            } else {
                parts.append(first.japanese)
                rest = rest.dropFirst()
            }
        }
        let isPair = parts.count == 2 && years.count == 2
        return parts.joined(separator: isPair ? "と" : "、")
    }
}
