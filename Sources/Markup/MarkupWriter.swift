/// Builds markup from literal tags and escaped text.
///
/// ```swift
/// var writer = MarkupWriter()
/// writer.literal("<td>")
/// writer.text(indicator.name)
/// writer.literal("</td>")
/// ```
package struct MarkupWriter: Sendable {
    /// The UTF-8 written so far.
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
        digits(of: value.magnitude, isNegative: value < 0, places: 0)
    }

    /// Writes a number of hundredths as SVG and CSS read it, without needless zeros: 2048 is `20.48`,
    /// 4600 is `46`.
    package mutating func hundredths(_ value: Int) {
        let magnitude = value.magnitude
        if magnitude % 100 == 0 {
            digits(of: magnitude / 100, isNegative: value < 0, places: 0)
        } else if magnitude % 10 == 0 {
            digits(of: magnitude / 10, isNegative: value < 0, places: 1)
        } else {
            digits(of: magnitude, isNegative: value < 0, places: 2)
        }
    }

    /// Writes the digits of a number from the last to the first, with a point before the last
    /// `places`; the longest number has 20 digits, a sign and a point.
    private mutating func digits(of number: UInt, isNegative: Bool, places: Int) {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 24) { output in
            var first = output.endIndex
            var rest = number
            var left = places
            repeat {
                let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
                first -= 1
                output[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
                rest = quotient
                left -= 1
                if left == 0 {
                    first -= 1
                    output[first] = UInt8(ascii: ".")
                }
            } while rest > 0 || left >= 0
            if isNegative {
                first -= 1
                output[first] = UInt8(ascii: "-")
            }
            bytes.append(contentsOf: UnsafeBufferPointer(rebasing: output[first...]))
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
