private import JapaneseText

/// The lines of a source file, as they are shown beside a problem.
struct SourceLines {
    private let bytes: [UInt8]
    private let starts: [Int]

    /// Lines end with LF or CR LF; a byte-order mark is not shown.
    ///
    /// What is not UTF-8 is read as CP932 and, failing that, with � for every stray byte.
    init(_ file: [UInt8]) {
        let bytes = Self.withoutMark(Self.utf8(of: file))
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == Self.lineFeed {
            starts.append(index + 1)
        }
        self.bytes = bytes
        self.starts = starts
    }

    /// The scalars of a line, counted from one; `nil` when the file has no such line or the line
    /// is so long that it is no text to be looked at.
    func scalars(ofLine line: Int) -> [Unicode.Scalar]? {
        guard starts.indices.contains(line - 1) else { return nil }
        let start = starts[line - 1]
        var end = line < starts.count ? starts[line] - 1 : bytes.count
        if end > start, bytes[end - 1] == Self.carriageReturn { end -= 1 }
        guard end - start <= Self.longestLine else { return nil }
        return Array(String(decoding: bytes[start..<end], as: UTF8.self).unicodeScalars)
    }

    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
    /// In bytes; a thousand problems in one endless line shall not take a minute.
    private static let longestLine = 65_536

    private static func utf8(of file: [UInt8]) -> [UInt8] {
        guard UTF8Check.firstInvalidOffset(in: file) != nil else { return file }
        return (try? CP932.decodeToUTF8(file)) ?? file
    }

    private static func withoutMark(_ bytes: [UInt8]) -> [UInt8] {
        guard let mark = ByteOrderMark(startOf: bytes), mark == .utf8 else { return bytes }
        return Array(bytes.dropFirst(mark.bytes.count))
    }
}
