internal import Markup

// Destinations as they stand in attributes.
extension HTMLWriter {
    /// Writes a URL; bytes that a URL may not hold are percent-encoded, after RFC 3986.
    mutating func writeURL(utf8 url: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in url.indices where !Self.staysAsWritten(url[index]) {
            output.text(utf8: UnsafeBufferPointer(rebasing: url[start..<index]))
            writeEscape(url[index])
            start = index + 1
        }
        output.text(utf8: UnsafeBufferPointer(rebasing: url[start...]))
    }

    private mutating func writeEscape(_ byte: UInt8) {
        switch byte {
        case UInt8(ascii: "&"): output.literal("&amp;")
        case UInt8(ascii: "'"): output.literal("&#x27;")
        default:
            let digits: StaticString = "0123456789ABCDEF"
            let high = digits.utf8Start + Int(byte >> 4)
            let low = digits.utf8Start + Int(byte & 15)
            output.literal("%")
            output.text(utf8: UnsafeBufferPointer(start: high, count: 1))
            output.text(utf8: UnsafeBufferPointer(start: low, count: 1))
        }
    }

    private static func staysAsWritten(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"):
            true
        case UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "."), UInt8(ascii: "+"),
            UInt8(ascii: "!"), UInt8(ascii: "*"), UInt8(ascii: "("), UInt8(ascii: ")"),
            UInt8(ascii: ","), UInt8(ascii: "%"), UInt8(ascii: "#"), UInt8(ascii: "@"),
            UInt8(ascii: "?"), UInt8(ascii: "="), UInt8(ascii: ";"), UInt8(ascii: ":"),
            UInt8(ascii: "/"), UInt8(ascii: "$"), UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
