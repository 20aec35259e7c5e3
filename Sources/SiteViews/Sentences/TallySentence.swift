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

extension TallySentence {
    /// The same in short for a heading, without a full stop: 「令和4年度は10指標のうち7指標が目標を達成、3指標が目標に届かず」.
    package var headline: String {
        guard tally.total > 0 else { return "\(year.japanese)の指標はない" }
        guard tally.notReported < tally.total else {
            return "\(year.japanese)の実績はまだ公表されていない"
        }
        let parts: [(count: Int, words: String)] = [
            (tally.reached, "が目標を達成"), (tally.notMet, "が目標に届かず"),
            (tally.undecided, "は数値での判定なし"), (tally.notReported, "は未公表"),
        ]
        let told = parts.filter { $0.count > 0 }.map { "\($0.count)指標\($0.words)" }
        return "\(year.japanese)は\(tally.total)指標のうち\(told.joined(separator: "、"))"
    }

    /// How the number of those that reached their target differs from the year before; `nil`
    /// where one of the years has nothing to count.
    ///
    /// 「目標に達した指標は、前年度（令和3年度）の8指標から1指標減りました。」
    package func comparison(with before: Tally) -> String? {
        guard tally.decided > 0, before.decided > 0 else { return nil }
        let subject = "目標に達した指標は、前年度（\(year.previous.japanese)）の\(before.reached)指標"
        let change = tally.reached - before.reached
        guard change != 0 else { return "\(subject)と同じ数です。" }
        return "\(subject)から\(abs(change))指標\(change > 0 ? "増え" : "減り")ました。"
    }
}
