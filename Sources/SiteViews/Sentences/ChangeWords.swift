import JapaneseText
import PlanEvaluation
import PlanModel

extension YearComparison.Obstacle {
    /// The reason in the few letters that a cell has.
    var words: String {
        switch self {
        case .noActual: "実績なし"
        case .noEarlierActual: "前の実績なし"
        case .numberAndWords: "数値と言葉"
        case .bound: "範囲の値"
        case .ofChanges: "増減の値"
        }
    }

    /// What the words mean, in a sentence.
    var explanation: String {
        switch self {
        case .noActual: "その年度の値がないことを示します"
        case .noEarlierActual: "前の年度の値がないことを示します"
        case .numberAndWords: "一方が数値で他方が言葉のため、引き算ができないことを示します"
        case .bound: "「○以上」のような範囲のため、引き算ができないことを示します"
        case .ofChanges: "値がもともと増減を示すため、引き算をしないことを示します"
        }
    }
}

/// How the change of an indicator reads, and what the words of a table of changes mean.
enum ChangeWords {
    /// What stands where both actuals are words that are the same.
    static let same = "同じ"
    /// What stands where both actuals are words that differ.
    static let different = "変化あり"

    /// What the words of a table mean that holds some changes; `nil` where all are numbers.
    static func note(on changes: some Sequence<YearComparison.Change>) -> String? {
        var obstacles: Set<YearComparison.Obstacle> = []
        var areWords = false
        for change in changes {
            switch change {
            case .amount: break
            case .words: areWords = true
            case .unknown(let obstacle): obstacles.insert(obstacle)
            }
        }
        let words =
            areWords ? ["「\(same)」「\(different)」は、言葉で示された実績が前の年度と同じか違うかを示します。"] : []
        let reasons = YearComparison.Obstacle.allCases.filter(obstacles.contains).map {
            "「\($0.words)」は、\($0.explanation)。"
        }
        let all = words + reasons
        return all.isEmpty ? nil : all.joined()
    }
}

extension ValueCell {
    /// What an actual differs by from the one before, or why that cannot be said.
    init(_ change: YearComparison.Change, of indicator: Indicator) {
        switch change {
        case .amount(let number):
            self.init(words: number.signed(indicator.unitOfDifferences), style: "n")
        case .words(let areSame):
            self.init(words: areSame ? ChangeWords.same : ChangeWords.different, style: "n")
        case .unknown(let obstacle):
            self.init(words: obstacle.words, style: "n muted")
        }
    }
}
