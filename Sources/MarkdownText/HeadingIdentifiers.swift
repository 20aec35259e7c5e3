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
            let scalar = scalar.inHalfWidth
            guard isKept(scalar) else {
                hyphenIsDue = !stem.isEmpty
                continue
            }
            if hyphenIsDue { stem.append("-") }
            hyphenIsDue = false
            if scalar.isJapanese {
                stem.append(scalar)
            } else {
                stem.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return stem.isEmpty ? "section" : String(stem)
    }

    private static func isKept(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isJapanese { return true }
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .decimalNumber, .letterNumber, .otherNumber:
            return true
        default: return false
        }
    }
}

extension Unicode.Scalar {
    /// Whether this is one of the common kana and kanji, which are letters and have no case.
    fileprivate var isJapanese: Bool {
        switch value {
        case 0x3041...0x3096, 0x30A1...0x30FA, 0x30FC...0x30FE, 0x4E00...0x9FFF: true
        default: false
        }
    }

    /// The ASCII character of a full-width form, and every other scalar as it is.
    fileprivate var inHalfWidth: Unicode.Scalar {
        guard case 0xFF01...0xFF5E = value else { return self }
        return Unicode.Scalar(value - 0xFEE0) ?? self
    }
}
