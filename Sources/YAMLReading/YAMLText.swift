/// A text met on a walk through a document, and the keys that lead to it.
package struct YAMLText {
    /// The text as a node.
    package let node: YAMLNode
    /// The mappings around it with the key in each, from the outside in.
    let trail: [Step]

    /// A mapping on the way to a text, and the key under which the way goes on.
    struct Step {
        /// The position of the mapping on the tape.
        let mapping: Int
        /// The position of the key.
        let key: Int
    }

    /// The keys that lead to the text, from the outside in; entries of lists have none.
    package var keys: [String] {
        trail.map { YAMLNode(tape: node.tape, position: $0.key).text ?? "" }
    }

    /// What the nearest mapping around the text that has a key says under it, if that is a text.
    ///
    /// Only the first keys of a mapping are looked at: an `id` stands at its head.
    package func nearest(_ key: String) -> String? {
        for step in trail.reversed() {
            if let value = value(of: key, in: step.mapping) { return value }
        }
        return nil
    }

    private func value(of key: String, in mapping: Int) -> String? {
        let end = Int(node.tape.records[mapping].end)
        var position = mapping + 1
        for _ in 0..<Self.headOfMapping where position < end {
            let value = Int(node.tape.records[position].end)
            guard value < end else { return nil }
            if YAMLNode(tape: node.tape, position: position).text == key {
                return YAMLNode(tape: node.tape, position: value).text
            }
            position = Int(node.tape.records[value].end)
        }
        return nil
    }

    /// How many keys are looked at, so that a mapping of a million entries costs no more.
    private static let headOfMapping = 32
}
