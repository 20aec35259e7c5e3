import JapaneseText
import PlanEvaluation
import SVGCharts

extension Fact {
    /// How many indicators reached their target: 「目標を達成した指標 7／10指標」, with a bar where any
    /// was judged.
    init(reached tally: Tally, _ measures: MeasureNoun, when: String? = nil) {
        let noun = measures.word
        self.init(
            term: "目標を達成した\(noun)", when: when,
            amount: (String(tally.reached), "／\(tally.total)\(noun)"))
        if tally.decided > 0 {
            bar = ProgressBar(DecimalNumber(tally.reached), of: DecimalNumber(tally.total))
        }
    }

    /// That there are no actuals of which any could have reached its target.
    init(withoutActualsOf measures: MeasureNoun) {
        self.init(term: "目標を達成した\(measures.word)", words: PlanStanding.withoutActuals)
    }

    /// How many indicators reached or missed their target in a year, and how many were not judged.
    static func counts(of tally: Tally, _ measures: MeasureNoun) -> [Fact] {
        let noun = measures.word
        var facts = [
            Fact(reached: tally, measures),
            Fact(term: "目標に届かなかった\(noun)", amount: (String(tally.notMet), noun)),
        ]
        if tally.undecided > 0 {
            facts.append(Fact(term: "数値で判定しない\(noun)", amount: (String(tally.undecided), noun)))
        }
        if tally.notReported > 0 {
            facts.append(Fact(term: "実績の記載がない\(noun)", amount: (String(tally.notReported), noun)))
        }
        return facts
    }
}
