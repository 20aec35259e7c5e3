internal import PlanModel

/// Keeping the terms of a plan that is not made again.
extension RecordWriter {
    /// Writes a term.
    mutating func write(_ term: GlossaryTerm) {
        write(term.term)
        write(term.reading)
        write(term.meaning)
        write(term.place)
    }
}

extension RecordReader {
    /// Reads a term.
    mutating func glossaryTerm() throws(Damage) -> GlossaryTerm {
        GlossaryTerm(
            term: try text(), reading: try text(), meaning: try text(),
            place: try optionalText())
    }
}
