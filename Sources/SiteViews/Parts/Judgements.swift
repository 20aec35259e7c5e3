import Mustache
import PlanEvaluation

extension TemplateData {
    /// Says a judgement for a chip: its words, and which of three looks it has.
    mutating func judgement(_ judgement: Judgement) {
        self.judgement(judgement, words: judgement.words)
    }

    /// Says the judgement of a year for a chip, or why there is none.
    mutating func judgement(of result: YearResult) {
        judgement(result.judgement, words: result.judgementWords)
    }

    private mutating func judgement(_ judgement: Judgement, words: String) {
        text(.judgement, words)
        flag(.reached, judgement.isReached)
        flag(.missed, judgement == .notMet)
        flag(.open, !judgement.isDecided)
    }

    /// Says how many indicators reached their target.
    mutating func tally(_ tally: Tally) {
        number(.reachedCount, tally.reached)
        number(.missedCount, tally.notMet)
        number(.openCount, tally.undecided)
        number(.unreportedCount, tally.notReported)
        number(.totalCount, tally.total)
    }
}
