import PlanEvaluation

extension Tally {
    /// What became of an indicator, as lists and tables count it; every page says it in the same
    /// words.
    enum Part: CaseIterable {
        case reached, notMet, undecided, notReported

        /// The word for readers.
        var word: String {
            switch self {
            case .reached: "達成"
            case .notMet: "届かず"
            case .undecided: "判定なし"
            case .notReported: "実績なし"
            }
        }
    }

    /// How many indicators that became of.
    func count(of part: Part) -> Int {
        switch part {
        case .reached: reached
        case .notMet: notMet
        case .undecided: undecided
        case .notReported: notReported
        }
    }
}
