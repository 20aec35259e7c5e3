/// Goes along a scalar in the file and along its text at once.
struct YAMLTextCursor {
    private let bytes: [UInt8]
    private var index: Int
    private var line: Int
    private var column: Int
    private let style: Style

    /// How a scalar is written, told by its first character; no plain one may begin like another.
    private enum Style {
        case plain
        case singleQuoted
        case doubleQuoted
        case block
    }

    /// Stands where a scalar begins.
    init(_ bytes: [UInt8], at index: Int, line: Int, column: Int) {
        self.bytes = bytes
        self.index = index
        self.line = line
        self.column = column
        style =
            switch index < bytes.count ? bytes[index] : 0 {
            case UInt8(ascii: "'"): .singleQuoted
            case UInt8(ascii: "\""): .doubleQuoted
            case UInt8(ascii: "|"), UInt8(ascii: ">"): .block
            default: .plain
            }
        switch style {
        case .plain: break
        case .singleQuoted, .doubleQuoted: advance()
        case .block:
            while self.index < bytes.count, lineEnd == 0 { advance() }
            advance()
        }
    }

    /// The places of parts of the text in the order in which they begin, or `nil` when the file
    /// says something else.
    mutating func places(of parts: [Range<Int>], in text: [UInt8]) -> [Covered]? {
        var places: [Covered?] = Array(repeating: nil, count: parts.count)
        var open: [Int] = []
        var next = 0
        var offset = 0
        var byte = 0
        while next < parts.count || !open.isEmpty {
            guard let place = step(over: &byte, of: text) else { return nil }
            while next < parts.count, parts[next].lowerBound == offset {
                open.append(next)
                next += 1
            }
            for part in open { places[part] = places[part]?.extended(by: place) ?? place }
            offset += 1
            open.removeAll { parts[$0].upperBound <= offset }
        }
        return places.compactMap(\.self)
    }

    /// Columns of one line.
    struct Covered {
        let line: Int
        let column: Int
        /// The column after the last one.
        let end: Int

        /// The same with what follows on the line.
        func extended(by next: Covered) -> Covered {
            next.line == line ? Covered(line: line, column: column, end: next.end) : self
        }
    }

    /// Goes over one character of the text and over what stands for it in the file.
    private mutating func step(over byte: inout Int, of text: [UInt8]) -> Covered? {
        guard byte < text.count else { return nil }
        let length = Self.lengthOfScalar(text[byte])
        defer { byte += length }
        let wanted = text[byte..<min(byte + length, text.count)]
        let isSpace = text[byte] == UInt8(ascii: " ") || text[byte] == UInt8(ascii: "\n")
        while index < bytes.count {
            if let escape = takeEscape() { return escape }
            if bytes[index...].starts(with: wanted) { return take(scalars: 1) }
            if isSpace {
                // A line end that was read as a space, or one that was read as nothing.
                return Covered(line: line, column: column, end: column + 1)
            }
            guard isBlank || lineEnd > 0 else { return nil }
            advance()
        }
        return nil
    }

    /// Takes `''` of single quotes and `\n`, `\u3042` and the like of double ones.
    private mutating func takeEscape() -> Covered? {
        switch (style, bytes[index]) {
        case (.singleQuoted, UInt8(ascii: "'")): return take(scalars: 2)
        case (.doubleQuoted, UInt8(ascii: "\\")):
            let letter = index + 1 < bytes.count ? bytes[index + 1] : 0
            guard letter != UInt8(ascii: "\n"), letter != UInt8(ascii: "\r") else {
                // The line goes on after its end, without what indents the next one.
                repeat { advance() } while index < bytes.count && (isBlank || lineEnd > 0)
                return index < bytes.count ? takeEscape() : nil
            }
            return take(scalars: 2 + Self.digits(after: letter))
        default: return nil
        }
    }

    private mutating func take(scalars count: Int) -> Covered {
        let start = (line: line, column: column)
        for _ in 0..<count { advance() }
        let isOneLine = line == start.line
        return Covered(
            line: start.line, column: start.column, end: isOneLine ? column : start.column + 1)
    }

    private var lineEnd: Int { index < bytes.count ? YAMLLineEnd.length(at: index, in: bytes) : 0 }
    private var isBlank: Bool {
        bytes[index] == UInt8(ascii: " ") || bytes[index] == UInt8(ascii: "\t")
    }

    /// Goes over one character of the file.
    private mutating func advance() {
        guard index < bytes.count else { return }
        let end = lineEnd
        if end > 0 {
            index += end
            line += 1
            column = 1
        } else {
            index += Self.lengthOfScalar(bytes[index])
            column += 1
        }
    }

    private static func lengthOfScalar(_ lead: UInt8) -> Int {
        switch lead {
        case 0..<0xC0: 1
        case 0xC0..<0xE0: 2
        case 0xE0..<0xF0: 3
        default: 4
        }
    }

    /// How many hexadecimal digits follow the letter of an escape.
    private static func digits(after letter: UInt8) -> Int {
        switch letter {
        case UInt8(ascii: "x"): 2
        case UInt8(ascii: "u"): 4
        case UInt8(ascii: "U"): 8
        default: 0
        }
    }
}
