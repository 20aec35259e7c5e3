/// Text in the usual forms of Japanese writing, and what had to be changed to get there.
///
/// Only forms are changed, never characters: kanji with several shapes (﨑, 神) stay as they are,
/// which Unicode's own NFKC and even NFC would not grant them.
package struct TextNormalization: Sendable, Hashable {
    /// The text in the usual forms.
    package let text: String
    /// What had to be changed; empty when the text is as it was written.
    package let changes: Forms

    /// Forms of writing that can be replaced by usual ones.
    package struct Forms: OptionSet, Sendable, Hashable {
        /// The members, a bit each.
        package let rawValue: UInt8

        /// A set of the members whose bits are set.
        package init(rawValue: UInt8) {
            self.rawValue = rawValue
        }

        /// Full-width digits: 「１３」 becomes `13`.
        package static let fullWidthDigits = Forms(rawValue: 1)
        /// Full-width Latin letters: 「ＩＣＴ」 becomes `ICT`.
        package static let fullWidthLetters = Forms(rawValue: 2)
        /// Full-width signs, parentheses among them: 「（％）」 becomes `(%)`.
        package static let fullWidthSigns = Forms(rawValue: 4)
        /// Half-width kana and their marks: 「ﾃﾞｰﾀ｡」 becomes 「データ。」.
        package static let halfWidthKana = Forms(rawValue: 8)
        /// Sound marks apart from their kana, as some systems name files: か and U+3099 become が.
        package static let separateSoundMarks = Forms(rawValue: 16)
        /// Spaces that are not U+0020: the ideographic and the no-break space become that.
        package static let unusualSpaces = Forms(rawValue: 32)

        /// What a figure, a key or a code should be free of.
        package static let inValues: Forms = [inNames, .fullWidthSigns, .unusualSpaces]
        /// What a name or a sentence should be free of; full-width signs belong to it.
        package static let inNames: Forms = [
            .fullWidthDigits, .fullWidthLetters, .halfWidthKana, .separateSoundMarks,
        ]
    }

    /// Replaces the given forms wherever they stand.
    package init(of text: String, replacing forms: Forms) {
        guard Self.mayContainForms(text) else {
            self.text = text
            changes = []
            return
        }
        var normalizer = Normalizer(forms: forms, capacity: text.utf8.count)
        for scalar in text.unicodeScalars { normalizer.append(scalar) }
        changes = normalizer.changes
        self.text = changes.isEmpty ? text : normalizer.finished()
    }

    /// Whether the bytes of any of the forms occur: full and half width lie at U+FF00 (`EF BC`),
    /// sound marks at U+3099 (`E3 82`), the spaces at U+3000 (`E3 80 80`) and U+00A0 (`C2`).
    private static func mayContainForms(_ text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for index in bytes.indices where bytes[index] >= 0xC2 {
                switch bytes[index] {
                case 0xEF, 0xC2: return true
                case 0xE3 where bytes[index + 1] == 0x80 && bytes[index + 2] == 0x80: return true
                case 0xE3
                where bytes[index + 1] == 0x82 && (0x99...0x9A).contains(bytes[index + 2]):
                    return true
                default: continue
                }
            }
            return false
        }
    }
}
