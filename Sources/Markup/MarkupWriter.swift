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
        var text = text
        text.withUTF8 { self.text(utf8: $0) }
    }

    /// Writes text that is at hand as UTF-8, with the same care.
    ///
    /// Copies what lies between two special characters in one piece.
    package mutating func text(utf8 text: UnsafeBufferPointer<UInt8>) {
        var start = 0
        for index in text.indices {
            // All special characters are at most `>`, and Japanese is far beyond it.
            guard text[index] <= UInt8(ascii: ">"), let entity = Self.entity(for: text[index])
            else { continue }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start..<index]))
            literal(entity)
            start = index + 1
        }
        bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[start...]))
    }

    /// Begins a new line, unless one has just begun.
    package mutating func startLine() {
        guard let last = bytes.last, last != UInt8(ascii: "\n") else { return }
        bytes.append(UInt8(ascii: "\n"))
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

    private static func entity(for byte: UInt8) -> StaticString? {
        switch byte {
        case UInt8(ascii: "&"): "&amp;"
        case UInt8(ascii: "<"): "&lt;"
        case UInt8(ascii: ">"): "&gt;"
        case UInt8(ascii: "\""): "&quot;"
        default: nil
        }
    }
}
