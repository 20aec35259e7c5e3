package import JapaneseText
package import PlanEvaluation

/// How many indicators of a year reached their target, in a sentence.
package struct TallySentence: Sendable {
    private let tally: Tally
    private let year: FiscalYear

    /// The sentence about a tally of a year.
    package init(_ tally: Tally, in year: FiscalYear) {
        self.tally = tally
        self.year = year
    }

    /// The sentence: 「令和4年度（2022年度）は、10指標のうち7指標が目標に達し、3指標が届きませんでした。」.
    package var text: String {
        guard tally.total > 0 else { return "指標はありません。" }
        guard tally.notReported < tally.total else {
            return "\(year.japaneseWithGregorian)の実績は、まだ公表されていません。"
        }
        return main + rest
    }

    private var main: String {
        let all = tally.total
        let subject = "\(year.japaneseWithGregorian)は、"
        guard tally.decided > 0 else { return "\(subject)目標と数値で比べられる指標がありません。" }
        if tally.reached == all { return "\(subject)\(Self.all(all))が目標に達しました。" }
        if tally.notMet == all { return "\(subject)\(Self.all(all))が目標に届きませんでした。" }
        let parts = "\(subject)\(all)指標のうち"
        if tally.notMet == 0 { return "\(parts)\(tally.reached)指標が目標に達しました。" }
        if tally.reached == 0 { return "\(parts)\(tally.notMet)指標が目標に届きませんでした。" }
        return "\(parts)\(tally.reached)指標が目標に達し、\(tally.notMet)指標が届きませんでした。"
    }

    private var rest: String {
        var rest = ""
        if tally.undecided > 0, tally.decided > 0 {
            rest += "\(tally.undecided)指標は、目標と数値で比べられません。"
        }
        if tally.notReported > 0 {
            rest += "\(tally.notReported)指標の実績は、まだ公表されていません。"
        }
        return rest
    }

    private static func all(_ count: Int) -> String {
        count == 1 ? "1指標" : "\(count)指標すべて"
    }
}
