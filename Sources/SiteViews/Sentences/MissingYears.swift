import JapaneseText
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
        let unpublished = unpublishedYears
        if !unpublished.isEmpty {
            sentences.append("\(YearList.words(unpublished))の実績は、この資料の時点では公表されていません。")
        }
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

    /// Years with a target, or between two reported years, for which nothing was reported.
    private var unpublishedYears: [FiscalYear] {
        var unpublished: [FiscalYear] = []
        let firstReported = facts.years.firstIndex { $0.actual != .nothing } ?? facts.years.count
        let lastReported = facts.years.lastIndex { $0.actual != .nothing } ?? 0
        for (index, figures) in facts.years.enumerated() where figures.actual == .nothing {
            let isGap = firstReported < index && index < lastReported
            if isGap || figures.target.isExpected { unpublished.append(figures.year) }
        }
        return unpublished
    }
}

extension YearFigures.Statement {
    /// Whether a target like this lets one expect an actual.
    fileprivate var isExpected: Bool {
        switch self {
        case .number, .words, .absent(.undecided): true
        case .nothing, .absent: false
        }
    }
}
