import JapaneseText
import PlanEvaluation

/// What became of a plan from one year to another, in sentences of which every number is counted.
struct YearChangeSentences {
    private let changes: YearChanges
    /// How many indicators reached their target in the two years.
    private let tallies: (earlier: Tally, later: Tally)
    /// What the plan calls its indicators.
    private let noun: String
    /// What it calls what it rates.
    private let level: String

    /// The sentences on the changes of a plan.
    init(_ changes: YearChanges, of evaluated: EvaluatedPlan, noun: String) {
        self.changes = changes
        tallies = (
            evaluated.tally(in: changes.earlier), evaluated.tally(in: changes.later)
        )
        self.noun = noun
        level = evaluated.ratings?.level ?? ""
    }

    /// How the grades changed: 「評語が上がった施策は3件、下がった施策は5件、同じ施策は17件です。」; `nil`
    /// without any.
    var grades: String? {
        guard !changes.grades.isEmpty else { return nil }
        func count(_ course: GradeChange.Course) -> Int {
            changes.grades.count { $0.course == course }
        }
        var text =
            "評語が上がった\(level)は\(count(.raised))件、下がった\(level)は\(count(.lowered))件、同じ\(level)は\(count(.same))件です。"
        let open = count(.begun) + count(.ceased) + count(.silent)
        if open > 0 { text += "\(open)件は、どちらかの年度の評語が未公表のため比べられません。" }
        return text
    }

    /// What is said of the indicators, in paragraphs on their targets, on their actuals and on
    /// what is reported at all; none without indicators.
    var indicators: [String] {
        guard !changes.comparisons.isEmpty else { return [] }
        return [[reached, judged], [moved, worded], [reported]].compactMap { sentences in
            let told = sentences.compactMap(\.self)
            return told.isEmpty ? nil : told.joined()
        }
    }

    /// 「目標を達成した指標は、令和3年度が10指標のうち8指標、令和4年度が10指標のうち7指標です。」; out of those that
    /// can be judged where others cannot.
    private var reached: String {
        let (before, after) = tallies
        guard before.decided + after.decided > 0 else {
            return "どちらの年度にも、目標と数値で比べられる\(noun)はありません。"
        }
        func part(_ year: FiscalYear, _ tally: Tally) -> String {
            if tally.decided == 0 { return "\(year.japanese)が0\(noun)（数値で判定できる\(noun)なし）" }
            let all = tally.decided == tally.total ? "" : "数値で判定できる"
            return "\(year.japanese)が\(all)\(tally.decided)\(noun)のうち\(tally.reached)\(noun)"
        }
        return
            "目標を達成した\(noun)は、\(part(changes.earlier, before))、\(part(changes.later, after))です。"
    }

    private var judged: String? {
        let (reached, missed) = (count(.newlyReached), count(.newlyMissed))
        let others = count(.stillReached) + count(.stillMissed)
        guard reached + missed > 0 else {
            return others > 0 ? "判定が変わった\(noun)はありません。" : nil
        }
        var parts: [String] = []
        if reached > 0 { parts.append("新しく目標に達した\(noun)が\(reached)件") }
        if missed > 0 { parts.append("新しく目標に届かなくなった\(noun)が\(missed)件") }
        return "\(parts.joined(separator: "、"))あります。"
    }

    /// 「実績を数値で比べられる10指標のうち、望ましい方向に動いた指標は7件、逆の方向に動いた指標は3件です。」.
    private var moved: String? {
        let movement = changes.movement
        guard movement.all > 0 else { return nil }
        let aim = movement.aside > 0 ? "増やす、または減らすことを目指し、" : ""
        let subject = "\(aim)実績を数値で比べられる\(movement.all)\(noun)のうち、"
        let counts = [
            (movement.better, "望ましい方向に動いた"), (movement.worse, "逆の方向に動いた"),
            (movement.same, "前と同じ値の"),
        ].filter { $0.0 > 0 }
        let parts = counts.map { "\($0.1)\(noun)は\($0.0)件" }
        return "\(subject)\(parts.joined(separator: "、"))です。"
    }

    private var worded: String? {
        let words = changes.words
        guard words.all > 0 else { return nil }
        let subject = "実績がどちらの年度も言葉で示された\(words.all)\(noun)"
        return words.changed == 0
            ? "\(subject)の言葉は変わっていません。" : "\(subject)のうち、\(words.changed)件の言葉が変わりました。"
    }

    private var reported: String? {
        let (begun, ceased) = (count(.begun), changes.positions(.ceased))
        let finished = ceased.count { changes.comparisons[$0].later.missing == .finished }
        var parts: [String] = []
        if begun > 0 { parts.append("前の年度になかった実績が記載された\(noun)が\(begun)件") }
        if !ceased.isEmpty {
            let aside = finished > 0 ? "（うち前の年度までに完了したもの\(finished)件）" : ""
            parts.append("実績の記載がなくなった\(noun)が\(ceased.count)件\(aside)")
        }
        return parts.isEmpty ? nil : "\(parts.joined(separator: "、"))あります。"
    }

    private func count(_ course: YearComparison.Course) -> Int {
        changes.positions(course).count
    }
}
