package import JapaneseText
package import PlanEvaluation

/// How many indicators of a year reached their target, in a sentence.
package struct TallySentence: Sendable {
    private let tally: Tally
    private let year: FiscalYear
    private let noun: String

    /// The sentence about a tally of a year, in which the plan's indicators are called by `noun`.
    package init(_ tally: Tally, in year: FiscalYear, of noun: String = "指標") {
        self.tally = tally
        self.year = year
        self.noun = noun
    }

    /// The sentence: 「令和4年度（2022年度）は、10指標のうち7指標が目標に達し、3指標が届きませんでした。」.
    package var text: String {
        guard tally.total > 0 else { return "\(noun)はありません。" }
        guard tally.notReported < tally.total else {
            return "\(year.japaneseWithGregorian)の実績は、資料に記載がありません。"
        }
        return main + rest
    }

    private var main: String {
        let all = tally.total
        let subject = "\(year.japaneseWithGregorian)は、"
        guard tally.decided > 0 else { return "\(subject)目標と数値で比べられる\(noun)がありません。" }
        if tally.reached == all { return "\(subject)\(count(all))が目標に達しました。" }
        if tally.notMet == all { return "\(subject)\(count(all))が目標に届きませんでした。" }
        let parts = "\(subject)\(all)\(noun)のうち"
        if tally.notMet == 0 { return "\(parts)\(tally.reached)\(noun)が目標に達しました。" }
        if tally.reached == 0 { return "\(parts)\(tally.notMet)\(noun)が目標に届きませんでした。" }
        return "\(parts)\(tally.reached)\(noun)が目標に達し、\(tally.notMet)\(noun)が届きませんでした。"
    }

    private var rest: String {
        var rest = ""
        if tally.undecided > 0, tally.decided > 0 {
            rest += "\(tally.undecided)\(noun)は、目標と数値で比べられません。"
        }
        if tally.notReported > 0 {
            rest += "\(tally.notReported)\(noun)の実績は、資料に記載がありません。"
        }
        return rest
    }

    private func count(_ all: Int) -> String {
        all == 1 ? "1\(noun)" : "\(all)\(noun)すべて"
    }
}
