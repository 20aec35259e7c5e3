import JapaneseText
import PlanEvaluation

/// How the ratings of a year lie in the parts of a plan, in sentences.
struct RatingPartsSentence {
    private let whole: RatingTally
    private let parts: [(name: String, tally: RatingTally)]
    private let noun: String

    /// The sentences about the whole and its parts, none or several; a part is called `partNoun`.
    init(
        _ whole: RatingTally, _ parts: [(name: String, tally: RatingTally)], partNoun: String
    ) {
        self.whole = whole
        self.parts = parts
        noun = partNoun
    }

    /// The message, without a full stop:
    /// 「令和4年度は4基本方針のうち3基本方針で、すべての施策が「達成＋」または「達成」」.
    var headline: String {
        let reached = parts.count { $0.tally.reached == $0.tally.total }
        guard reached > 0 else { return RatingTallySentence(whole).headline }
        let subject = reached == parts.count ? "すべて" : "のうち\(reached)\(noun)"
        let grades = RatingTallySentence(whole).reachedGrades
        return
            "\(whole.year.japanese)は\(parts.count)\(noun)\(subject)で、すべての\(whole.level)が\(grades)"
    }

    /// The parts that have other grades as well: 「「基本方針Ⅱ …」では、4施策のうち未達成が1施策です。」.
    var paragraph: [String] {
        parts.compactMap { part in
            let tally = part.tally
            let level = tally.level
            let others = tally.grades.dropFirst(tally.reachedGrades.count).filter { $0.count > 0 }
            var words = others.map { "\($0.label)が\($0.count)\(level)" }
            if tally.unrated > 0 { words.append("未公表が\(tally.unrated)\(level)") }
            guard !words.isEmpty else { return nil }
            return
                "\(PrintedWords.inQuotes(part.name))では、\(tally.total)\(level)のうち\(words.joined(separator: "、"))です。"
        }
    }
}
