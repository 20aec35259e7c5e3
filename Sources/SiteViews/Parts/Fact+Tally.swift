import PlanEvaluation

extension Fact {
    /// How many indicators reached or missed their target in a year, and how many were not judged.
    static func counts(of tally: Tally) -> [Fact] {
        var facts = [
            Fact(term: "目標を達成した指標", amount: (String(tally.reached), "／\(tally.total)指標")),
            Fact(term: "目標に届かなかった指標", amount: (String(tally.notMet), "指標")),
        ]
        if tally.undecided > 0 {
            facts.append(Fact(term: "数値で判定しない指標", amount: (String(tally.undecided), "指標")))
        }
        if tally.notReported > 0 {
            facts.append(Fact(term: "実績が未公表の指標", amount: (String(tally.notReported), "指標")))
        }
        return facts
    }
}
