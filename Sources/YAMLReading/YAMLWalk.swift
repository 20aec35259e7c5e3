extension YAMLNode {
    /// Visits the texts in and under this node that some condition holds for, keys left out, in
    /// the order of the file.
    ///
    /// The condition is asked of the UTF-8 of every text, and nothing is allocated where it does
    /// not hold: a whole file passes in a few milliseconds.
    package func visitTexts(
        where condition: (UnsafeBufferPointer<UInt8>) -> Bool, _ visit: (YAMLText) -> Void
    ) {
        withoutActuallyEscaping(condition) { condition in
            withoutActuallyEscaping(visit) { visit in
                tape.records.withUnsafeBufferPointer { records in
                    tape.text.withUnsafeBufferPointer { text in
                        var walk = YAMLWalk(
                            tape: tape, records: records, text: text, condition: condition,
                            visit: visit)
                        walk.walk(position)
                    }
                }
            }
        }
    }
}

/// A walk over a tape; it lives only inside ``YAMLNode/visitTexts(where:_:)``.
private struct YAMLWalk {
    let tape: YAMLTape
    let records: UnsafeBufferPointer<YAMLTape.Record>
    let text: UnsafeBufferPointer<UInt8>
    let condition: (UnsafeBufferPointer<UInt8>) -> Bool
    let visit: (YAMLText) -> Void
    private var trail: [YAMLText.Step] = []

    init(
        tape: YAMLTape, records: UnsafeBufferPointer<YAMLTape.Record>,
        text: UnsafeBufferPointer<UInt8>,
        condition: @escaping (UnsafeBufferPointer<UInt8>) -> Bool,
        visit: @escaping (YAMLText) -> Void
    ) {
        self.tape = tape
        self.records = records
        self.text = text
        self.condition = condition
        self.visit = visit
    }

    /// The nesting is no deeper than ``YAMLRecorder/deepestNesting``.
    mutating func walk(_ position: Int) {
        let record = records[position]
        switch record.shape {
        case .scalar:
            let range = Int(record.textStart)..<Int(record.textEnd)
            if condition(UnsafeBufferPointer(rebasing: text[range])) {
                visit(YAMLText(node: YAMLNode(tape: tape, position: position), trail: trail))
            }
        case .sequence: walkItems(of: position, end: Int(record.end))
        case .mapping: walkEntries(of: position, end: Int(record.end))
        }
    }

    private mutating func walkItems(of sequence: Int, end: Int) {
        var next = sequence + 1
        while next < end {
            walk(next)
            next = Int(records[next].end)
        }
    }

    private mutating func walkEntries(of mapping: Int, end: Int) {
        var key = mapping + 1
        while key < end {
            let value = Int(records[key].end)
            guard value < end else { return }
            trail.append(YAMLText.Step(mapping: mapping, key: key))
            walk(value)
            trail.removeLast()
            key = Int(records[value].end)
        }
    }
}
