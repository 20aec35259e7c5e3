/// Where the lines of a text begin; made only when a problem needs a place.
struct LineIndex {
    private let text: UnsafeBufferPointer<UInt8>
    private let starts: [Int]

    init(_ text: UnsafeBufferPointer<UInt8>) {
        self.text = text
        var starts = [0]
        for (index, byte) in text.enumerated() {
            let isLoneReturn =
                byte == UInt8(ascii: "\r")
                && (index + 1 == text.count || text[index + 1] != UInt8(ascii: "\n"))
            if byte == UInt8(ascii: "\n") || isLoneReturn { starts.append(index + 1) }
        }
        self.starts = starts
    }

    /// Where a line begins, counted from one; the end of the text if there is no such line.
    func start(ofLine line: Int) -> Int {
        line <= starts.count ? starts[max(line, 1) - 1] : text.count
    }

    /// The line and column, in scalars from one, of bytes, and their length up to the line's end.
    func place(of bytes: Range<Int>) -> (line: Int, column: Int, length: Int) {
        let line = starts.partitioningIndex { $0 > bytes.lowerBound }
        let end = text[bytes].firstIndex { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") }
        return (
            line, 1 + scalars(in: starts[line - 1]..<bytes.lowerBound),
            scalars(in: bytes.lowerBound..<(end ?? bytes.upperBound))
        )
    }

    /// Where the words are first written, at or not far after an offset.
    ///
    /// A node begins at most a paragraph before its words, and many problems must not cost a look
    /// at the whole text each.
    func range(of words: UnsafeBufferPointer<UInt8>, from start: Int) -> Range<Int>? {
        guard let first = words.first else { return nil }
        let end = min(text.count, start + 16 * 1024)
        var start = start
        while start + words.count <= end,
            let candidate = text[start..<end].firstIndex(of: first),
            candidate + words.count <= end
        {
            let range = candidate..<candidate + words.count
            if text[range].elementsEqual(words) { return range }
            start = candidate + 1
        }
        return nil
    }

    private func scalars(in bytes: Range<Int>) -> Int {
        text[bytes].count { $0 & 0xC0 != 0x80 }
    }
}

extension [Int] {
    /// The first index whose element is past a boundary, in an array that is sorted by it.
    fileprivate func partitioningIndex(_ isPast: (Int) -> Bool) -> Int {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if isPast(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
