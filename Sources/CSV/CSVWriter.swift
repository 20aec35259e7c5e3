/// Writes records of comma-separated values as RFC 4180 has them: CRLF, quotes where they must be.
///
/// The bytes begin with the byte order mark of UTF-8, without which spreadsheets on a ward's PC
/// read them as CP932.
///
/// ```swift
/// var writer = CSVWriter()
/// writer.field("件数")
/// writer.field("1,300時間")
/// writer.endRecord()
/// ```
package struct CSVWriter: Sendable {
    /// What has been written so far.
    package private(set) var bytes: [UInt8]

    private var isAtStart = true

    /// A writer with nothing but the byte order mark.
    package init(reservingCapacity capacity: Int = 0) {
        bytes = [0xEF, 0xBB, 0xBF]
        bytes.reserveCapacity(capacity)
    }

    /// Writes the next field of the record.
    package mutating func field(_ text: String) {
        if !isAtStart { bytes.append(UInt8(ascii: ",")) }
        isAtStart = false
        CSVField.append(text, to: &bytes)
    }

    /// Ends the record.
    package mutating func endRecord() {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
        isAtStart = true
    }
}
