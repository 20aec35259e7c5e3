internal import Diagnostics

/// Finds the first place where bytes are not UTF-8.
enum InvalidUTF8 {
    /// The place of the first byte that UTF-8 cannot have there, or `nil` when all is UTF-8.
    static func place(in bytes: [UInt8], path: String) -> SourceLocation? {
        guard String(validating: bytes, as: UTF8.self) == nil else { return nil }
        var line = 1
        var column = 1
        var decoder = UTF8()
        var iterator = bytes.makeIterator()
        while case .scalarValue(let scalar) = decoder.decode(&iterator) {
            column += 1
            guard scalar == "\n" else { continue }
            line += 1
            column = 1
        }
        return SourceLocation(path: path, line: line, column: column)
    }
}
