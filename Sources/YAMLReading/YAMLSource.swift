package import Diagnostics

/// The file behind a document, to find where a part of a text is written in it.
///
/// A text is not always what stands in the file: quotes are taken off, escapes read, lines joined.
package struct YAMLSource {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// The file that a document was read from.
    package init(_ bytes: [UInt8]) {
        self.bytes = bytes
        let beginning = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        var starts = [beginning]
        var index = beginning
        while index < bytes.count {
            let length = YAMLLineEnd.length(at: index, in: bytes)
            index += max(1, length)
            if length > 0 { starts.append(index) }
        }
        self.starts = starts
    }

    /// The places of parts of a text, given in Unicode scalars and in order.
    ///
    /// A part that goes over the end of a line is covered as far as its first line reaches. What
    /// cannot be found stands at the place of the whole text.
    package func places(of parts: [Range<Int>], in node: YAMLNode) -> [SourceLocation] {
        let whole = node.location
        guard let text = node.text, starts.indices.contains(whole.line - 1) else {
            return parts.map { _ in whole }
        }
        var cursor = YAMLTextCursor(
            bytes, at: offset(ofColumn: whole.column, from: starts[whole.line - 1]),
            line: whole.line, column: whole.column)
        guard let places = cursor.places(of: parts, in: Array(text.utf8)) else {
            return parts.map { _ in whole }
        }
        return places.map {
            SourceLocation(
                path: whole.path, line: $0.line, column: $0.column, length: $0.end - $0.column)
        }
    }

    private func offset(ofColumn column: Int, from start: Int) -> Int {
        var index = start
        for _ in 1..<max(column, 1) where index < bytes.count {
            index += 1
            while index < bytes.count, bytes[index] & 0xC0 == 0x80 { index += 1 }
        }
        return index
    }
}

/// The ends of lines as libyaml counts them: CR, LF, CR LF, U+0085, U+2028 and U+2029.
enum YAMLLineEnd {
    /// How many bytes the line end at an index takes; none where no line ends.
    static func length(at index: Int, in bytes: [UInt8]) -> Int {
        func follows(_ distance: Int, _ byte: UInt8) -> Bool {
            index + distance < bytes.count && bytes[index + distance] == byte
        }
        switch bytes[index] {
        case UInt8(ascii: "\n"): return 1
        case UInt8(ascii: "\r"): return follows(1, UInt8(ascii: "\n")) ? 2 : 1
        case 0xC2: return follows(1, 0x85) ? 2 : 0
        case 0xE2: return follows(1, 0x80) && (follows(2, 0xA8) || follows(2, 0xA9)) ? 3 : 0
        default: return 0
        }
    }
}
