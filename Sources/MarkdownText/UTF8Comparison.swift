// Comparisons of bytes with words of the program; Latin letters are compared without case.
extension UnsafeBufferPointer<UInt8> {
    /// Whether these bytes are a word, given in lower case.
    func isText(_ word: StaticString) -> Bool {
        count == word.utf8CodeUnitCount && begins(with: word)
    }

    /// Whether a word, given in lower case, stands at an offset, or at the beginning.
    func begins(with word: StaticString, at offset: Int = 0) -> Bool {
        guard count - offset >= word.utf8CodeUnitCount else { return false }
        return (0..<word.utf8CodeUnitCount).allSatisfy {
            self[offset + $0].lowercasedLatin == word.utf8Start[$0]
        }
    }

    /// Whether a word stands anywhere in these bytes.
    func contains(_ word: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = word.first?.lowercasedLatin else { return true }
        guard count >= word.count else { return false }
        return (0...(count - word.count)).contains { start in
            self[start].lowercasedLatin == first
                && word.indices.allSatisfy {
                    self[start + $0].lowercasedLatin == word[$0].lowercasedLatin
                }
        }
    }
}

extension UInt8 {
    /// The small letter of a capital Latin letter, and every other byte as it is.
    var lowercasedLatin: UInt8 {
        (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains(self) ? self | 0x20 : self
    }
}
