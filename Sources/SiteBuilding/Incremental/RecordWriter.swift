/// Writes texts and numbers one after another, each with its length before it: `3:年,` `1:7,`.
///
/// Nothing needs escaping, and what was written can be read back without guessing.
struct RecordWriter {
    /// What was written.
    private(set) var bytes: [UInt8] = []

    /// Writes a text.
    mutating func write(_ text: String) {
        bytes.append(contentsOf: String(text.utf8.count).utf8)
        bytes.append(UInt8(ascii: ":"))
        bytes.append(contentsOf: text.utf8)
        bytes.append(UInt8(ascii: ","))
    }

    /// Writes a whole number.
    mutating func write(_ number: Int) { write(String(number)) }

    /// Writes a text, or that there is none.
    mutating func write(_ text: String?) { write(text.map { [$0] } ?? []) { $0.write($1) } }

    /// Writes how many elements there are, and then each of them.
    mutating func write<Element>(
        _ elements: some Collection<Element>, each write: (inout RecordWriter, Element) -> Void
    ) {
        self.write(elements.count)
        for element in elements { write(&self, element) }
    }
}
