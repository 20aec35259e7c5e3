/// Gives ids to headings: readable in Japanese, unique in the page, and the same at every build.
///
/// Kana, kanji and other letters and digits are kept, Latin letters in lower case and full-width
/// ones in half width; whatever stands between them becomes one hyphen. A second 「概要」 is
/// `概要-2`.
struct HeadingIdentifiers {
    private let prefix: String
    private var taken: Set<String>
    private var lastNumbers: [String: Int] = [:]

    init(prefix: String, reserved: Set<String>) {
        self.prefix = prefix
        taken = reserved
    }

    /// The id of the next heading with these words.
    mutating func identifier(for words: String) -> String {
        let stem = prefix + Self.stem(of: words)
        if taken.insert(stem).inserted { return stem }
        var number = lastNumbers[stem, default: 1]
        var candidate: String
        repeat {
            number += 1
            candidate = "\(stem)-\(number)"
        } while !taken.insert(candidate).inserted
        lastNumbers[stem] = number
        return candidate
    }

    private static func stem(of words: String) -> String {
        var stem = String.UnicodeScalarView()
        var hyphenIsDue = false
        for scalar in words.unicodeScalars {
            guard isKept(scalar) else {
                hyphenIsDue = !stem.isEmpty
                continue
            }
            if hyphenIsDue { stem.append("-") }
            hyphenIsDue = false
            stem.append(contentsOf: folded(scalar))
        }
        return stem.isEmpty ? "section" : String(stem)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x4E00...0x9FFF: return true
        case 0..<0x80: return isASCIILetterOrDigit(scalar)
        default: break
        }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }

    private static func isASCIILetterOrDigit(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "A"..."Z", "a"..."z": true
        default: false
        }
    }

    /// Lower case, and half width for the full-width forms of ASCII.
    private static func folded(_ scalar: Unicode.Scalar) -> String.UnicodeScalarView {
        var scalar = scalar
        if case 0xFF01...0xFF5E = scalar.value, let narrow = Unicode.Scalar(scalar.value - 0xFEE0) {
            scalar = narrow
        }
        switch scalar.value {
        case 0x41...0x5A: return String(UnicodeScalar(UInt8(scalar.value) + 0x20)).unicodeScalars
        case 0x3041...0x9FFF: return String(scalar).unicodeScalars
        default: return scalar.properties.lowercaseMapping.unicodeScalars
        }
    }
}
