/// Reads a Markdown text line by line: fenced code, rules, the rulers of tables, and the
/// destinations that links refer to by a label.
struct MarkdownBlocks {
    /// What is no text.
    private(set) var hidden: [Range<Int>] = []
    /// The destinations by their labels in small letters; of several the first counts.
    private(set) var references: [String: String] = [:]

    private let source: [Unicode.Scalar]
    private var fence: Fence?

    /// The marks that enclose code.
    private struct Fence {
        let mark: Unicode.Scalar
        let length: Int
    }

    init(_ source: [Unicode.Scalar]) {
        self.source = source
    }

    mutating func scan() {
        var start = 0
        while start < source.count {
            let end = source[start...].firstIndex { $0 == "\n" || $0 == "\r" } ?? source.count
            if end > start { line(start..<end) }
            start = end + 1
        }
    }

    private mutating func line(_ range: Range<Int>) {
        let content = afterMarkers(range)
        let mark = Self.fence(in: source[content])
        if let open = fence {
            hidden.append(range)
            let isClosed =
                mark.map { $0.mark == open.mark && $0.length >= open.length } ?? false
                && source[content].allSatisfy { $0 == open.mark || $0 == " " }
            if isClosed { fence = nil }
        } else if let mark {
            hidden.append(range)
            fence = mark
        } else if source[range].allSatisfy({ "|-:=_*+> \t".unicodeScalars.contains($0) }) {
            hidden.append(range)
        } else {
            reference(content)
        }
    }

    /// The line without the marks of quotations and lists before it.
    private func afterMarkers(_ range: Range<Int>) -> Range<Int> {
        var start = range.lowerBound
        while start < range.upperBound {
            let scalar = source[start]
            let isBullet =
                (scalar == "-" || scalar == "*" || scalar == "+") && start + 1 < range.upperBound
                && source[start + 1] == " "
            guard scalar == " " || scalar == "\t" || scalar == ">" || isBullet else { break }
            start += 1
        }
        return start..<range.upperBound
    }

    private static func fence(in line: ArraySlice<Unicode.Scalar>) -> Fence? {
        guard let mark = line.first, mark == "`" || mark == "~" else { return nil }
        let length = line.prefix { $0 == mark }.count
        // A span of code may begin with three backticks, too, but not end on another line.
        guard length >= 3, mark == "~" || !line.dropFirst(length).contains("`") else { return nil }
        return Fence(mark: mark, length: length)
    }

    /// Takes `[label]: destination`; what begins with `[^` is the text of a note.
    private mutating func reference(_ content: Range<Int>) {
        let line = source[content]
        guard line.first == "[", line.dropFirst().first != "^",
            let close = line.firstIndex(of: "]"),
            line.dropFirst(close + 1 - content.lowerBound).first == ":"
        else { return }
        let start =
            line[(close + 2)...].firstIndex { $0 != " " && $0 != "\t" } ?? content.upperBound
        let end = line[start...].firstIndex { $0 == " " || $0 == "\t" } ?? content.upperBound
        let label = String(String.UnicodeScalarView(line[(content.lowerBound + 1)..<close]))
        let destination = String(String.UnicodeScalarView(line[start..<end]))
        hidden.append(start..<end)
        if references[label.lowercased()] == nil { references[label.lowercased()] = destination }
    }
}
