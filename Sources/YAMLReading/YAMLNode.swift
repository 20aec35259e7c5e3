package import Diagnostics

/// A value in a YAML document, with the place where it is written.
///
/// Every scalar is text, whatever it looks like: what `24` or `R3` means is decided by whoever
/// knows which value it is.
package struct YAMLNode: Sendable {
    let tape: YAMLTape
    let position: Int

    /// The shapes that a value can have.
    package enum Shape: Sendable, Hashable {
        /// A piece of text.
        case scalar
        /// A list.
        case sequence
        /// Keys with values.
        case mapping
    }

    /// A key of a mapping with its value.
    package struct Entry: Sendable {
        /// The key as written.
        package let key: String
        /// The place of the key.
        package let keyNode: YAMLNode
        /// The value.
        package let value: YAMLNode
    }

    private var record: YAMLTape.Record { tape.records[position] }

    /// The shape of the value.
    package var shape: Shape { record.shape }

    /// Where the value begins; a scalar is covered as far as its first line reaches.
    package var location: SourceLocation {
        let record = record
        return SourceLocation(
            path: tape.path, line: Int(record.line), column: Int(record.column),
            length: Int(record.length))
    }

    /// The text of a scalar, or `nil`.
    package var text: String? {
        let record = record
        guard record.shape == .scalar else { return nil }
        return String(
            decoding: tape.text[Int(record.textStart)..<Int(record.textEnd)], as: UTF8.self)
    }

    /// Whether nothing is written: no text, or a plain `~` or `null`.
    package var isEmpty: Bool {
        let record = record
        guard record.shape == .scalar, record.isPlain, record.textEnd - record.textStart <= 4 else {
            return false
        }
        return text.map { $0.isEmpty || $0 == "~" || $0 == "null" } ?? false
    }

    /// The values of a list in order, or `nil`.
    package var items: [YAMLNode]? {
        guard record.shape == .sequence else { return nil }
        var items: [YAMLNode] = []
        var next = position + 1
        while next < Int(record.end) { items.append(take(&next)) }
        return items
    }

    /// The entries of a mapping in order, or `nil`.
    package var entries: [Entry]? {
        guard record.shape == .mapping else { return nil }
        var entries: [Entry] = []
        var next = position + 1
        while next < Int(record.end) {
            let key = take(&next)
            entries.append(Entry(key: key.text ?? "", keyNode: key, value: take(&next)))
        }
        return entries
    }

    /// The node at a position of the tape, which is moved to the one after it.
    private func take(_ next: inout Int) -> YAMLNode {
        let node = YAMLNode(tape: tape, position: next)
        next = Int(tape.records[next].end)
        return node
    }
}
