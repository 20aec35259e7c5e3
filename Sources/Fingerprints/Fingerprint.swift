/// The SHA-256 digest of some bytes (FIPS 180-4): two contents with one digest are the same.
package struct Fingerprint: Sendable, Hashable {
    /// The 32 bytes of the digest as four big-endian numbers.
    private let words: (UInt64, UInt64, UInt64, UInt64)

    /// The digest of bytes in memory.
    package init(of bytes: UnsafeRawBufferPointer) {
        var digest: (UInt64, UInt64, UInt64, UInt64) = (0, 0, 0, 0)
        withUnsafeMutableBytes(of: &digest) { SHA256.digest(of: bytes, into: $0) }
        words = (
            UInt64(bigEndian: digest.0), UInt64(bigEndian: digest.1),
            UInt64(bigEndian: digest.2), UInt64(bigEndian: digest.3)
        )
    }

    /// The digest of an array of bytes.
    package init(of bytes: [UInt8]) {
        self = bytes.withUnsafeBytes { Fingerprint(of: $0) }
    }

    /// The digest that 64 hexadecimal digits spell, as a manifest lists it; `nil` for anything else.
    package init?(hex: some StringProtocol) {
        let digits = Array(hex.utf8)
        guard digits.count == 64 else { return nil }
        var words: [UInt64] = []
        for start in stride(from: 0, to: 64, by: 16) {
            guard let word = Self.word(digits[start..<start + 16]) else { return nil }
            words.append(word)
        }
        self.words = (words[0], words[1], words[2], words[3])
    }

    /// The digest as 64 small hexadecimal digits.
    package var hex: String {
        String(unsafeUninitializedCapacity: 64) { output in
            var position = 0
            for word in [words.0, words.1, words.2, words.3] {
                for shift in stride(from: 60, through: 0, by: -4) {
                    output[position] = Self.digits[Int((word >> UInt64(shift)) & 15)]
                    position += 1
                }
            }
            return position
        }
    }

    /// Whether all bytes are the same.
    package static func == (left: Fingerprint, right: Fingerprint) -> Bool {
        left.words == right.words
    }

    /// Mixes in the bytes that identify it.
    package func hash(into hasher: inout Hasher) {
        hasher.combine(words.0)
    }

    private static let digits = Array("0123456789abcdef".utf8)

    private static func word(_ digits: ArraySlice<UInt8>) -> UInt64? {
        var word: UInt64 = 0
        for digit in digits {
            switch digit {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): word = word << 4 | UInt64(digit - 0x30)
            case UInt8(ascii: "a")...UInt8(ascii: "f"): word = word << 4 | UInt64(digit - 0x57)
            default: return nil
            }
        }
        return word
    }
}
