import CSV
import JapaneseText

/// Writes the cells of a table once and gets two files, CSV and JSON, that cannot disagree.
struct RecordWriter {
    /// The CSV so far, with its header.
    private var table: CSVWriter
    /// The JSON so far; complete after ``finish()``.
    private(set) var json: [UInt8]

    /// `{"municipality_code":`, `,"id":` …, by the position of the column.
    private let keys: [[UInt8]]
    private var isFirstRecord = true

    /// About how many bytes a cell takes, so that the buffers need not grow.
    private static let cellSize = 16

    /// Begins both files for `count` records.
    init(columns: [OpenDataColumn], count: Int) {
        keys = columns.enumerated().map { position, column in
            Array("\(position == 0 ? "{" : ",")\"\(column.name)\":".utf8)
        }
        let rowSize = columns.count * Self.cellSize
        let keySize = keys.reduce(0) { $0 + $1.count + 2 }
        table = CSVWriter(reservingCapacity: (count + 1) * rowSize)
        for column in columns { table.field(column.header) }
        table.endRecord()
        let head =
            "{\"metadata\":{\"resultset\":{\"count\":\(count),\"offset\":0,\"limit\":\(count)}},"
        json = Array(head.utf8)
        json.reserveCapacity((count + 1) * (rowSize + keySize))
        json.append(contentsOf: "\"results\":[\n".utf8)
    }

    /// The CSV so far.
    var csv: [UInt8] { table.bytes }

    /// Turns to the column at a position; exactly one cell is written next.
    mutating func beginCell(_ position: Int) {
        if position == 0, !isFirstRecord {
            json.append(UInt8(ascii: ","))
            json.append(UInt8(ascii: "\n"))
        }
        json.append(contentsOf: keys[position])
    }

    /// Ends the record.
    mutating func endRecord() {
        table.endRecord()
        json.append(UInt8(ascii: "}"))
        isFirstRecord = false
    }

    /// Ends the JSON.
    mutating func finish() {
        json.append(contentsOf: "\n]}\n".utf8)
    }

    /// Writes that there is no value.
    mutating func empty() {
        table.plainField(UnsafeBufferPointer(start: nil, count: 0))
        json.append(contentsOf: "null".utf8)
    }

    /// Writes words; line breaks and spaces at the edges, which tables must not hold, are left out.
    mutating func text(_ text: String?) {
        guard var text, !text.isEmpty else { return empty() }
        let isPlain = text.withUTF8 { utf8 in
            guard CellText.isPlain(utf8) else { return false }
            table.plainField(utf8)
            quoted(utf8)
            return true
        }
        if !isPlain { plainly(CellText.cleaned(text)) }
    }

    /// Writes a name made of a name, a number and a word: `…_I04_2022_actual`.
    mutating func identifier(_ name: String, _ number: Int, _ word: String) {
        var name = name
        name += "_"
        name += String(number)
        name += "_"
        name += word
        text(name)
    }

    private mutating func plainly(_ text: String) {
        guard !text.isEmpty else { return empty() }
        table.field(text)
        json.append(UInt8(ascii: "\""))
        JSONText.escape(text, into: &json)
        json.append(UInt8(ascii: "\""))
    }

    /// Writes a number as a number.
    mutating func number(_ number: DecimalNumber) {
        bare(number.plain)
    }

    /// Writes a whole number as a number.
    mutating func number(_ number: Int) {
        bare(String(number))
    }

    /// Writes a day, `2024-01-31`.
    mutating func date(_ date: CalendarDate?) {
        guard let date else { return empty() }
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 10) { digits in
            digits.initialize(repeating: UInt8(ascii: "-"))
            Self.write(date.year, to: 0..<4, of: digits)
            Self.write(date.month, to: 5..<7, of: digits)
            Self.write(date.day, to: 8..<10, of: digits)
            table.plainField(UnsafeBufferPointer(digits))
            quoted(UnsafeBufferPointer(digits))
        }
    }

    private static func write(
        _ number: Int, to places: Range<Int>, of digits: UnsafeMutableBufferPointer<UInt8>
    ) {
        var rest = number
        for place in places.reversed() {
            digits[place] = UInt8(ascii: "0") + UInt8(rest % 10)
            rest /= 10
        }
    }

    private mutating func bare(_ digits: String) {
        var digits = digits
        digits.withUTF8 { utf8 in
            table.plainField(utf8)
            json.append(contentsOf: utf8)
        }
    }

    private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        json.append(UInt8(ascii: "\""))
        json.append(contentsOf: utf8)
        json.append(UInt8(ascii: "\""))
    }
}
