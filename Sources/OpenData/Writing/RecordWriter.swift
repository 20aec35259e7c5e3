import CSV
import JapaneseText

/// Writes the cells of a table once and gets two files, CSV and JSON, that cannot disagree.
struct RecordWriter: ~Copyable {
    /// The CSV, complete after ``finish()``.
    private(set) var csv: [UInt8]
    /// The JSON, complete after ``finish()``.
    private(set) var json: [UInt8]

    /// The records since the last ``flush()``.
    private var csvLines = ByteBuffer(capacity: Self.linesSize * 2)
    private var jsonLines = ByteBuffer(capacity: Self.linesSize * 2)
    private var shared: SharedCells

    /// `{"municipality_code":`, `,"id":` … one after the other, and where each begins.
    private let keys: [UInt8]
    private let keyStarts: [Int]
    /// How many records there will be, and how many have begun.
    private let count: Int
    private var begun = 0
    private var hasReserved = false

    /// How many bytes are gathered before they are moved to the files.
    private static let linesSize = 1 << 14

    /// Begins both files for `count` records.
    init(columns: [OpenDataColumn], groups: Int, count: Int) {
        var header = CSVWriter()
        for column in columns { header.field(column.header) }
        header.endRecord()
        csv = header.bytes
        json = Array(
            "{\"metadata\":{\"resultset\":{\"count\":\(count),\"offset\":0,\"limit\":\(count)}},\"results\":[\n"
                .utf8)
        var keys: [UInt8] = []
        keyStarts =
            [0]
            + columns.enumerated().map { position, column in
                keys.append(contentsOf: "\(position == 0 ? "{" : ",")\"\(column.name)\":".utf8)
                return keys.count
            }
        self.keys = keys
        self.count = count
        shared = SharedCells(groups: groups)
    }

    /// Turns to the column at a position; exactly one cell is written next.
    mutating func beginCell(_ position: Int) {
        if position > 0 { csvLines.append(UInt8(ascii: ",")) }
        let (start, end) = (keyStarts[position], keyStarts[position + 1])
        keys.withUnsafeBufferPointer { keys in
            jsonLines.append(UnsafeBufferPointer(rebasing: keys[start..<end]))
        }
    }

    /// Begins a record.
    mutating func beginRecord() {
        if begun > 0 { jsonLines.append(",\n") }
        begun += 1
    }

    /// Ends the record.
    mutating func endRecord() {
        csvLines.append("\r\n")
        jsonLines.append(UInt8(ascii: "}"))
        if jsonLines.count > Self.linesSize { flush() }
    }

    /// Ends both files.
    mutating func finish() {
        jsonLines.append("\n]}\n")
        flush()
    }

    private mutating func flush() {
        if !hasReserved { reserve() }
        csv.append(contentsOf: csvLines.bytes)
        json.append(contentsOf: jsonLines.bytes)
        csvLines.removeAll()
        jsonLines.removeAll()
    }

    /// Makes room for all records by the size of those so far, with a tenth to spare.
    private mutating func reserve() {
        hasReserved = true
        csv.reserveCapacity(csv.count + csvLines.count * count / begun * 11 / 10)
        json.reserveCapacity(json.count + jsonLines.count * count / begun * 11 / 10)
    }

    /// Writes the cells of a group as they were written before under the same key, or else by
    /// `write`, and keeps them.
    @inline(__always)
    mutating func sharedCells(
        _ key: Int, of group: Int, write: (inout RecordWriter) -> Void
    ) {
        if shared.copy(key, of: group, toCSV: &csvLines, json: &jsonLines) { return }
        let (csvStart, jsonStart) = (csvLines.count, jsonLines.count)
        write(&self)
        shared.keep(
            key, of: group, csv: csvLines, from: csvStart, json: jsonLines, from: jsonStart)
    }

    /// Writes that there is no value.
    mutating func empty() {
        jsonLines.append("null")
    }

    /// Writes words; line breaks and spaces at the edges, which tables must not hold, are left out.
    mutating func text(_ text: String?) {
        guard var text, !text.isEmpty else { return empty() }
        let isPlain = text.withUTF8 { utf8 in
            guard CellText.isPlain(utf8) else { return false }
            csvLines.append(utf8)
            quoted(utf8)
            return true
        }
        if !isPlain { escaped(CellText.cleaned(text)) }
    }

    private mutating func escaped(_ text: String) {
        guard !text.isEmpty else { return empty() }
        var field: [UInt8] = []
        CSVField.append(text, to: &field)
        field.withUnsafeBufferPointer { csvLines.append($0) }
        field.removeAll()
        JSONText.append(text, to: &field)
        field.withUnsafeBufferPointer { jsonLines.append($0) }
    }

    /// Writes a name made of a name, a number and a word: `…_I04_2022_actual`.
    mutating func identifier(_ name: String, _ number: Int, _ word: String) {
        let start = csvLines.count
        csvLines.append(name)
        csvLines.append(UInt8(ascii: "_"))
        csvLines.append(number)
        csvLines.append(UInt8(ascii: "_"))
        csvLines.append(word)
        quoted(UnsafeBufferPointer(rebasing: csvLines.bytes[start...]))
    }

    /// Writes a number as a number.
    mutating func number(_ number: DecimalNumber) {
        guard number.isWhole else {
            csvLines.append(number.plain)
            return jsonLines.append(number.plain)
        }
        self.number(Int(number.significand))
    }

    /// Writes a whole number as a number.
    mutating func number(_ number: Int) {
        csvLines.append(number)
        jsonLines.append(number)
    }

    /// Writes a day, `2024-01-31`.
    mutating func date(_ date: CalendarDate?) {
        guard let date else { return empty() }
        let start = csvLines.count
        csvLines.append(date.year, digits: 4)
        csvLines.append(UInt8(ascii: "-"))
        csvLines.append(date.month, digits: 2)
        csvLines.append(UInt8(ascii: "-"))
        csvLines.append(date.day, digits: 2)
        quoted(UnsafeBufferPointer(rebasing: csvLines.bytes[start...]))
    }

    private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        jsonLines.append(UInt8(ascii: "\""))
        jsonLines.append(utf8)
        jsonLines.append(UInt8(ascii: "\""))
    }
}
