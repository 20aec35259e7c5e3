import Diagnostics

/// A stretch of one of the templates of a library, by its bytes.
///
/// Lines and columns are counted only when a problem is told.
struct TemplatePlace: Hashable, Sendable {
    /// Which of the library's templates.
    let template: Int32
    let offset: Int32
    let length: Int32

    init(template: Int, bytes: Range<Int>) {
        self.template = Int32(template)
        offset = Int32(bytes.lowerBound)
        length = Int32(bytes.count)
    }

    var bytes: Range<Int> { Int(offset)..<Int(offset + length) }
}

extension TemplateSource {
    /// Where some of the bytes stand, as an editor shows it; at most to the end of the line.
    func location(of range: Range<Int>) -> SourceLocation {
        let line = line(at: range.lowerBound)
        let lineStart = lineStarts[line]
        let covered = bytes[range.clamped(to: bytes.indices)].prefix { $0 != .newline }
        return SourceLocation(
            path: path, line: line + 1,
            column: 1 + Self.scalars(in: bytes[lineStart..<max(lineStart, range.lowerBound)]),
            length: Self.scalars(in: covered))
    }

    /// The number of the line, from nought, that a byte is in.
    private func line(at offset: Int) -> Int {
        var lines = 0..<lineStarts.count
        while lines.count > 1 {
            let middle = lines.lowerBound + lines.count / 2
            lines =
                lineStarts[middle] <= offset ? middle..<lines.upperBound : lines.lowerBound..<middle
        }
        return lines.lowerBound
    }

    /// Counts the bytes that begin a scalar.
    private static func scalars(in bytes: ArraySlice<UInt8>) -> Int {
        bytes.count { $0 & 0xC0 != 0x80 }
    }
}
