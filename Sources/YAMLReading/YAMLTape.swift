/// The nodes of one document in the order in which they are written.
///
/// A tape holds a whole file in two arrays, so that reading ten thousand measures does not
/// allocate a million small trees.
final class YAMLTape: Sendable {
    let path: String
    let records: [Record]
    /// The UTF-8 of all scalars, one after the other.
    let text: [UInt8]

    init(path: String, records: [Record], text: [UInt8]) {
        self.path = path
        self.records = records
        self.text = text
    }

    /// One node; the nodes inside it follow it on the tape.
    struct Record {
        let shape: YAMLNode.Shape
        /// Whether a scalar is written without quotes.
        let isPlain: Bool
        /// From one.
        let line: Int32
        /// From one, in Unicode scalars.
        let column: Int32
        /// How many scalars it covers on its first line.
        let length: Int32
        /// Where the text of a scalar lies.
        let textStart: Int32
        let textEnd: Int32
        /// The position after the last node inside it.
        var end: Int32
    }
}
