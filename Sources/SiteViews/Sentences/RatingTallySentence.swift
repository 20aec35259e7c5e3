import JapaneseText
package import PlanEvaluation

/// How many elements got which grade in a year, in sentences.
package struct RatingTallySentence: Sendable {
    private let tally: RatingTally
    private var level: String { tally.level }

    /// The sentences about the ratings of a year.
    package init(_ tally: RatingTally) {
        self.tally = tally
    }

    /// How many say that the plan was reached: 「令和4年度は25施策のうち24施策が「達成＋」または「達成」です。」.
    package var text: String {
        let unrated = tally.unrated == 0 ? "" : "\(tally.unrated)\(level)の評語は未公表です。"
        return "\(tally.year.japanese)は\(main(is: "です", none: "ありません"))。\(unrated)"
    }

    /// The same as the message of a chart, without a full stop:
    /// 「令和4年度は25施策のうち24施策が「達成＋」または「達成」」.
    package var headline: String {
        let unrated = tally.unrated == 0 ? "" : "、\(tally.unrated)\(level)は未公表"
        return "\(tally.year.japanese)は\(main(is: "", none: "ない"))\(unrated)"
    }

    /// The grades that say that the plan was reached: 「「達成＋」または「達成」」.
    var reachedGrades: String {
        tally.reachedGrades.map { "「\($0.label)」" }.joined(separator: "または")
    }

    private func main(is ending: String, none: String) -> String {
        let all = "\(tally.total)\(level)"
        if tally.reached == tally.total {
            return "\(all)\(tally.total > 1 ? "すべて" : "")が\(reachedGrades)\(ending)"
        }
        if tally.reached == 0 { return "\(all)のうち\(reachedGrades)の\(level)は\(none)" }
        return "\(all)のうち\(tally.reached)\(level)が\(reachedGrades)\(ending)"
    }

    /// How the counts differ from those of the year before: 「前年度（達成＋5、達成19、未達成1）と比べ、…」.
    package func comparison(with earlier: RatingTally) -> String {
        let counts = zip(tally.grades, earlier.counts).map { "\($0.label)\($1)" }
            .joined(separator: "、")
        let subject = "前年度（\(counts)）と比べ、"
        guard earlier.counts != tally.counts else { return "\(subject)どの評語の数も同じです。" }
        let changes = zip(tally.grades, earlier.counts).map { grade, before in
            "\(grade.label)は\(Self.change(from: before, to: grade.count, level))"
        }
        return subject + changes.dropLast().map { $0 + "、" }.joined() + Self.ended(changes.last)
    }

    /// 「2施策減り」, 「同じで」: the form before a comma.
    private static func change(from before: Int, to now: Int, _ level: String) -> String {
        guard before != now else { return "同じで" }
        return "\(abs(now - before))\(level)\(now > before ? "増え" : "減り")"
    }

    /// The last change, in the form before a full stop.
    private static func ended(_ change: String?) -> String {
        guard let change else { return "" }
        if change.hasSuffix("同じで") { return "\(change)す。" }
        return "\(change)ました。"
    }
}
