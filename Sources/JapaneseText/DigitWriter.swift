/// Writes a short ASCII text from its last character to its first, as digits are computed.
struct DigitWriter: ~Copyable {
    private let output: UnsafeMutableBufferPointer<UInt8>
    private var first: Int

    /// The text of at most 32 characters that `write` makes.
    static func text(_ write: (inout DigitWriter) -> Void) -> String {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 32) { output in
            var writer = DigitWriter(output)
            write(&writer)
            return String(decoding: output[writer.first...], as: UTF8.self)
        }
    }

    private init(_ output: UnsafeMutableBufferPointer<UInt8>) {
        self.output = output
        first = output.endIndex
    }

    mutating func write(_ mark: Unicode.Scalar) {
        first -= 1
        output[first] = UInt8(ascii: mark)
    }

    /// Writes a number with at least `width` digits.
    mutating func write(_ number: UInt64, width: Int) {
        var rest = number
        for _ in 0..<width { write(digitOf: &rest) }
        while rest > 0 { write(digitOf: &rest) }
    }

    /// Writes the last digit of a number and takes it off.
    mutating func write(digitOf number: inout UInt64) {
        let (rest, digit) = number.quotientAndRemainder(dividingBy: 10)
        first -= 1
        output[first] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
        number = rest
    }
}
