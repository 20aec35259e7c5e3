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
        var text = text
        text.withUTF8 { utf8 in
            if utf8.contains(where: Self.asksForQuotes) {
                quoted(utf8)
            } else {
                plainField(utf8)
            }
        }
    }

    /// Writes the next field from UTF-8 that is known to hold no comma, quote or line break.
    package mutating func plainField(_ utf8: UnsafeBufferPointer<UInt8>) {
        separate()
        bytes.append(contentsOf: utf8)
    }

    /// Ends the record.
    package mutating func endRecord() {
        bytes.append(UInt8(ascii: "\r"))
        bytes.append(UInt8(ascii: "\n"))
        isAtStart = true
    }

    private mutating func separate() {
        if !isAtStart { bytes.append(UInt8(ascii: ",")) }
        isAtStart = false
    }

    private mutating func quoted(_ utf8: UnsafeBufferPointer<UInt8>) {
        let quote = UInt8(ascii: "\"")
        separate()
        bytes.append(quote)
        for byte in utf8 {
            if byte == quote { bytes.append(quote) }
            bytes.append(byte)
        }
        bytes.append(quote)
    }

    private static func asksForQuotes(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: ","), UInt8(ascii: "\""), UInt8(ascii: "\r"), UInt8(ascii: "\n"): true
        default: false
        }
    }
}
