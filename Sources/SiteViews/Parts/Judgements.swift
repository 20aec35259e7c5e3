import Mustache
import PlanEvaluation

extension TemplateData {
    /// Says a judgement for a chip: its words, and which of three looks it has.
    mutating func judgement(_ judgement: Judgement) {
        text(.judgement, judgement.words)
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
