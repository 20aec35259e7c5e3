import JapaneseText
import PlanEvaluation
import SVGCharts

extension Fact {
    /// How many elements have a grade that says that the plan was reached: 「達成以上の施策 24／25施策」.
    init(reached tally: RatingTally) {
        let grades = tally.reachedGrades
        let label = grades.last?.label ?? ""
        self.init(
            term: "\(label)\(grades.count > 1 ? "以上" : "")の\(tally.level)",
            when: tally.year.japaneseWithGregorian,
            amount: (String(tally.reached), "／\(tally.total)\(tally.level)"),
            bar: ProgressBar(DecimalNumber(tally.reached), of: DecimalNumber(tally.total)))
    }

    /// How many elements have which grade, after how many have reached the plan.
    static func counts(of tally: RatingTally) -> [Fact] {
        let grades = tally.grades.map { grade in
            Fact(term: grade.label, amount: (String(grade.count), tally.level))
        }
        let unrated =
            tally.unrated == 0
            ? [] : [Fact(term: "評語が未公表", amount: (String(tally.unrated), tally.level))]
        return [Fact(reached: tally)] + grades + unrated
    }
}
