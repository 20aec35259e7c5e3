internal import Diagnostics

/// Finds out in which encoding a spreadsheet saved a file.
enum CSVEncoding {
    /// The file in UTF-8 without byte order mark, or `nil` and why it cannot be read.
    static func utf8(of bytes: [UInt8], path: String) -> Diagnosed<[UInt8]?> {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Diagnosed(nil, [.encoding(.utf16, at: SourceLocation(path: path), byte: nil)])
        }
        let mark = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        let content = mark == 0 ? bytes : Array(bytes.dropFirst(mark))
        guard let fault = firstFault(content) else { return Diagnosed(content) }
        let place = location(of: fault, in: content, path: path)
        return Diagnosed(nil, [.encoding(.unknown, at: place, byte: content[fault])])
    }

    /// The first byte that UTF-8 cannot have there, or `nil` when all is UTF-8.
    private static func firstFault(_ bytes: [UInt8]) -> Int? {
        var decoder = UTF8()
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var iterator = bytes.makeIterator()
        var position = 0
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            position += UTF8.width(scalar)
        }
        return min(position, bytes.count - 1)
    }

    private static func location(
        of position: Int, in bytes: [UInt8], path: String
    ) -> SourceLocation {
        let before = String(decoding: bytes[..<position], as: UTF8.self)
        let lines = before.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
        let column = (lines.last?.unicodeScalars.count ?? 0) + 1
        return SourceLocation(path: path, line: max(1, lines.count), column: column)
    }
}
