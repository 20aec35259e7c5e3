internal import Diagnostics

/// The lines of a page, to find where a part of its text stands.
struct PageLines {
    /// Where the lines begin, in Unicode scalars.
    private let starts: [Int]

    /// The lines of a text; CR, LF and CR LF end them.
    init(_ text: String) {
        var starts = [0]
        var last: Unicode.Scalar?
        for (offset, scalar) in text.unicodeScalars.enumerated() {
            // The LF of a CR LF moves the beginning that the CR made.
            if scalar == "\n", last == "\r" { starts.removeLast() }
            if scalar == "\n" || scalar == "\r" { starts.append(offset + 1) }
            last = scalar
        }
        self.starts = starts
    }

    /// The place of a part, given in Unicode scalars, as far as its first line reaches.
    func location(of part: Range<Int>, path: String) -> SourceLocation {
        let line = lineOf(part.lowerBound)
        let start = starts[line]
        let end = line + 1 < starts.count ? starts[line + 1] - 1 : part.upperBound
        return SourceLocation(
            path: path, line: line + 1, column: part.lowerBound - start + 1,
            length: max(1, min(part.upperBound, end) - part.lowerBound))
    }

    /// The last line that begins at or before an offset, from zero.
    private func lineOf(_ offset: Int) -> Int {
        var low = 0
        var high = starts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if starts[middle] <= offset { low = middle } else { high = middle }
        }
        return low
    }
}
