/// Builds markup from literal tags and escaped text.
///
/// ```swift
/// var writer = MarkupWriter()
/// writer.literal("<td>")
/// writer.text(indicator.name)
/// writer.literal("</td>")
/// ```
package struct MarkupWriter: Sendable {
    package private(set) var bytes: [UInt8] = []

    /// A writer with nothing written.
    package init(reservingCapacity capacity: Int = 0) {
        bytes.reserveCapacity(capacity)
    }

    /// What has been written so far.
    package var markup: Markup { Markup(trusted: bytes) }

    /// Forgets what was written and keeps the memory.
    package mutating func removeAll() {
        bytes.removeAll(keepingCapacity: true)
    }

    /// Writes markup that stands in the source of Shirube.
    package mutating func literal(_ text: StaticString) {
        bytes.append(
            contentsOf: UnsafeBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
    }

    /// Writes text so that it means itself, in content and in quoted attributes alike.
    package mutating func text(_ text: String) {
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "&"): literal("&amp;")
            case UInt8(ascii: "<"): literal("&lt;")
            case UInt8(ascii: ">"): literal("&gt;")
            case UInt8(ascii: "\""): literal("&quot;")
            default: bytes.append(byte)
            }
        }
    }

    /// Writes a whole number in ASCII digits, without separators.
    package mutating func number(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        digits(value.magnitude)
    }

    /// Writes a number of hundredths as SVG and CSS read it, without needless zeros: 2048 is `20.48`,
    /// 4600 is `46`.
    package mutating func hundredths(_ value: Int) {
        if value < 0 { bytes.append(UInt8(ascii: "-")) }
        let (whole, rest) = value.magnitude.quotientAndRemainder(dividingBy: 100)
        digits(whole)
        guard rest > 0 else { return }
        bytes.append(UInt8(ascii: "."))
        bytes.append(UInt8(ascii: "0") + UInt8(rest / 10))
        if rest % 10 > 0 { bytes.append(UInt8(ascii: "0") + UInt8(rest % 10)) }
    }

    private mutating func digits(_ value: UInt) {
        var power: UInt = 1
        while value / power >= 10 { power *= 10 }
        while power > 0 {
            bytes.append(UInt8(ascii: "0") + UInt8(value / power % 10))
            power /= 10
        }
    }

    /// Writes markup made elsewhere.
    package mutating func markup(_ markup: Markup) {
        bytes.append(contentsOf: markup.bytes)
    }
}
