import JapaneseText
import PlanModel

/// The targets that are words or a dash, which the drawing cannot show.
struct WordedTargets {
    private let facts: IndicatorFacts

    /// The worded targets among the facts.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
    }

    /// Appends 「令和6年度の目標は「検討」とされています。」 and its like, one sentence for the same words.
    func append(to sentences: inout [String]) {
        let isTold = !facts.isReported && PlannedHeadline(facts).tellsEveryTarget
        var years: [FiscalYear] = []
        var printed = ""
        for (index, figures) in facts.years.enumerated() {
            guard let words = words(figures.target, index), words.isEmpty || !isTold else {
                continue
            }
            if !years.isEmpty, words != printed {
                sentences.append(sentence(years, printed))
                years.removeAll()
            }
            printed = words
            years.append(figures.year)
        }
        if !years.isEmpty { sentences.append(sentence(years, printed)) }
        if facts.years.allSatisfy({ $0.target == .nothing }) {
            let subject = facts.statesTerm ? "年度ごとの目標" : "目標"
            sentences.append("\(subject)は、資料に記載がありません。")
        }
    }

    /// The words of a target, empty for a dash; `nil` for a number or none at all.
    private func words(_ target: YearFigures.Statement, _ index: Int) -> String? {
        switch target {
        case .nothing, .number: nil
        case .words, .absent: target.isTold ? facts.printedTarget(index) : ""
        }
    }

    private func sentence(_ years: [FiscalYear], _ printed: String) -> String {
        let subject = "\(YearList.words(years))の目標は"
        return printed.isEmpty
            ? "\(subject)設定されていません。" : "\(subject)\(PrintedWords.quoted(printed))とされています。"
    }
}
