import PlanEvaluation

extension Fact {
    /// How many indicators reached or missed their target in a year, and how many were not judged.
    static func counts(of tally: Tally, _ measures: MeasureNoun) -> [Fact] {
        let noun = measures.word
        var facts = [
            Fact(term: "目標を達成した\(noun)", amount: (String(tally.reached), "／\(tally.total)\(noun)")),
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
