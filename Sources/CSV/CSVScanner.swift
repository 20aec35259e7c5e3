internal import Diagnostics

/// Cuts UTF-8 into cells after RFC 4180 and keeps the place of each.
///
/// CRLF, LF and CR end a row; inside quotes they belong to the cell.
struct CSVScanner {
    /// All cells, row by row.
    private(set) var cells: [CSVTable.Cell] = []
    /// The number of the first cell of each row.
    private(set) var rows: [Int] = []
    /// The text of all cells.
    private(set) var text: [UInt8] = []
    private(set) var diagnostics: [Diagnostic] = []

    private let path: String
    private let source: UnsafeBufferPointer<UInt8>
    private var position = 0
    private var line = 1
    private var column = 1
    private var hasNUL = false

    init(_ source: UnsafeBufferPointer<UInt8>, path: String) {
        self.source = source
        self.path = path
        text.reserveCapacity(source.count)
        cells.reserveCapacity(source.count / 12)
    }

    /// Reads every row to the end of the file.
    mutating func scan() {
        while position < source.count { row() }
    }

    private mutating func row() {
        rows.append(cells.count)
        cell()
        while position < source.count, source[position] == Self.comma {
            advance()
            cell()
        }
        lineEnd()
    }

    private mutating func cell() {
        let start = text.count
        let startColumn = column
        cells.append(
            CSVTable.Cell(
                line: Int32(line), column: Int32(column), length: 1, start: Int32(start),
                end: Int32(start)))
        takeRun()
        let isQuoted =
            column == startColumn && position < source.count && source[position] == Self.quote
        let opening = place
        let endOfFirstLine = isQuoted ? quotedText() : nil
        if endOfFirstLine != nil, !isAtEndOfCell { return stop(forQuoteAt: opening) }
        plainText(isQuoted: isQuoted)
        let end = endOfFirstLine ?? column
        cells[cells.count - 1].end = Int32(text.count)
        cells[cells.count - 1].length = Int32(max(1, end - startColumn))
    }

    /// Reads to the next comma or line end; after a quoted text nothing should be left to read.
    private mutating func plainText(isQuoted: Bool) {
        var isReported = false
        while position < source.count {
            let byte = source[position]
            if byte == Self.comma || byte == Self.lineFeed || byte == Self.carriageReturn { return }
            if isQuoted, !isReported {
                diagnostics.append(.textAfterQuote(at: place))
                isReported = true
            } else if byte == Self.quote, !isQuoted, !isReported {
                diagnostics.append(.strayQuote(at: place))
                isReported = true
            }
            take(byte)
        }
    }

    /// Reads from the opening quote through the closing one; returns the column where its first
    /// line ends when it has several.
    private mutating func quotedText() -> Int? {
        let opening = place
        var endOfFirstLine: Int?
        advance()
        while position < source.count {
            let byte = source[position]
            if byte == Self.quote {
                advance()
                guard position < source.count, source[position] == Self.quote else {
                    return endOfFirstLine
                }
            }
            if isLineEnd {
                endOfFirstLine = endOfFirstLine ?? column
                appendLineEnd()
            } else {
                take(byte)
            }
        }
        diagnostics.append(.unclosedQuote(at: opening, end: place))
        return endOfFirstLine
    }

    private var isAtEndOfCell: Bool {
        position == source.count || source[position] == Self.comma || isLineEnd
    }

    /// Reads no further: a quote that was never closed took the rows after it for its text, up to
    /// the next quote.
    private mutating func stop(forQuoteAt opening: SourceLocation) {
        diagnostics.append(.unclosedQuote(at: opening, end: place))
        position = source.count
    }

    private var isLineEnd: Bool {
        source[position] == Self.lineFeed || source[position] == Self.carriageReturn
    }

    /// Reads a line break inside quotes as one line feed.
    private mutating func appendLineEnd() {
        text.append(Self.lineFeed)
        lineEnd()
    }

    private mutating func lineEnd() {
        guard position < source.count else { return }
        let isReturn = source[position] == Self.carriageReturn
        position += 1
        if isReturn, position < source.count, source[position] == Self.lineFeed { position += 1 }
        line += 1
        column = 1
    }

    private mutating func take(_ byte: UInt8) {
        if byte == 0, !hasNUL {
            hasNUL = true
            diagnostics.append(.nul(at: place))
        }
        text.append(byte)
        position += 1
        // The bytes that continue a character do not count as columns.
        if byte & 0xC0 != 0x80 { column += 1 }
    }

    /// Takes everything up to the next byte that may need a closer look; most cells are one run.
    private mutating func takeRun() {
        var end = position
        var scalars = 0
        while end < source.count, !Self.isSpecial(source[end]) {
            if source[end] & 0xC0 != 0x80 { scalars += 1 }
            end += 1
        }
        text.append(contentsOf: UnsafeBufferPointer(rebasing: source[position..<end]))
        position = end
        column += scalars
    }

    private static func isSpecial(_ byte: UInt8) -> Bool {
        byte == comma || byte == quote || byte == lineFeed || byte == carriageReturn || byte == 0
    }

    private mutating func advance() {
        position += 1
        column += 1
    }

    private var place: SourceLocation {
        SourceLocation(path: path, line: line, column: column)
    }

    private static let comma = UInt8(ascii: ",")
    private static let quote = UInt8(ascii: "\"")
    private static let lineFeed = UInt8(ascii: "\n")
    private static let carriageReturn = UInt8(ascii: "\r")
}
