import JapaneseText
import PlanEvaluation
import PlanModel

/// The years whose actual is not known, each with its reason.
struct MissingYears {
    private let facts: IndicatorFacts

    /// The missing years that the facts show.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// Appends 「令和5年度と令和6年度の実績は、この資料の時点では公表されていません。」 and its like.
    func append(to sentences: inout [String]) {
        append("実績は、資料に記載がありません。", of: years(.notStated), to: &sentences)
        append(
            "実績は資料に記載がなく、計画した内容は前の年度までに完了しています。", of: years(.finished),
            to: &sentences)
        append("実績は、この資料の時点では公表されていません。", of: years(.unpublished), to: &sentences)
        for (index, figures) in facts.years.enumerated() {
            guard case .absent(let reason) = figures.actual else { continue }
            let subject = "\(figures.year.japanese)の実績は"
            switch reason {
            case .surveying: sentences.append("\(subject)調査中です。")
            case .notSet: sentences.append("\(subject)、資料に記載がありません。")
            case .notCollected: sentences.append("\(subject)把握されていません。")
            case .undecided, .notApplicable, .discontinued:
                sentences.append(
                    "\(subject)\(PrintedWords.quoted(facts.printedActual(index)))とされています。")
            }
        }
    }

    private func append(
        _ words: String, of years: [FiscalYear], to sentences: inout [String]
    ) {
        if !years.isEmpty { sentences.append("\(YearList.words(years))の\(words)") }
    }

    /// The years without an actual for a reason; a year between two reported ones has a place in
    /// the document, though nothing was planned for it.
    private func years(_ reason: MissingActual) -> [FiscalYear] {
        let first = facts.years.firstIndex { $0.missing == nil } ?? facts.years.count
        let last = facts.years.lastIndex { $0.missing == nil } ?? 0
        var years: [FiscalYear] = []
        for (index, figures) in facts.years.enumerated() {
            let isGap = first < index && index < last && figures.missing == .notPlanned
            if (isGap ? .notStated : figures.missing) == reason { years.append(figures.year) }
        }
        return years
    }
}
