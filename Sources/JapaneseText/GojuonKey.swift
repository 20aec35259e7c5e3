/// The place of a reading in the order of the fifty sounds (五十音順).
///
/// After JIS X 4061, readings are compared first by their sounds alone, then by sound marks
/// (は before ば before ぱ), then by small kana, then hiragana before katakana. A prolonged sound
/// counts as its vowel: サーバ stands with さあば. Signs, digits and Latin letters come first.
package struct GojuonKey: Sendable, Hashable, Comparable {
    private var sounds: [UInt32] = []
    private var marks: [UInt8] = []
    private var sizes: [UInt8] = []
    private var scripts: [UInt8] = []

    /// The place of a reading in kana.
    package init(_ reading: String) {
        let usual = TextNormalization(of: reading, replacing: .inValues).text
        for scalar in usual.unicodeScalars where scalar != " " { append(scalar) }
    }

    private mutating func append(_ scalar: Unicode.Scalar) {
        let hiragana = Kana.hiragana(scalar)
        switch scalar {
        case "ー": append(sound: lastVowel?.value ?? scalar.value, mark: 0, size: 2, script: 1)
        case "A"..."Z": append(sound: scalar.value + 0x20, mark: 0, size: 1, script: 0)
        default:
            let (base, mark) = SoundMarks.split(hiragana: hiragana)
            let (large, wasSmall) = Kana.large(base)
            append(
                sound: large.value, mark: mark, size: wasSmall ? 0 : 1,
                script: hiragana == scalar ? 0 : 1)
        }
    }

    private mutating func append(sound: UInt32, mark: UInt8, size: UInt8, script: UInt8) {
        sounds.append(sound)
        marks.append(mark)
        sizes.append(size)
        scripts.append(script)
    }

    private var lastVowel: Unicode.Scalar? {
        guard let last = sounds.last else { return nil }
        return Self.vowels.first { $0.row.contains { $0.value == last } }?.vowel
    }

    private static let vowels: [(vowel: Unicode.Scalar, row: String.UnicodeScalarView)] = [
        ("あ", "あかさたなはまやらわ".unicodeScalars), ("い", "いきしちにひみりゐ".unicodeScalars),
        ("う", "うくすつぬふむゆる".unicodeScalars), ("え", "えけせてねへめれゑ".unicodeScalars),
        ("お", "おこそとのほもよろを".unicodeScalars),
    ]

    /// Whether the first stands before the second.
    package static func < (left: GojuonKey, right: GojuonKey) -> Bool {
        if left.sounds != right.sounds {
            return left.sounds.lexicographicallyPrecedes(right.sounds)
        }
        if left.marks != right.marks { return left.marks.lexicographicallyPrecedes(right.marks) }
        if left.sizes != right.sizes { return left.sizes.lexicographicallyPrecedes(right.sizes) }
        return left.scripts.lexicographicallyPrecedes(right.scripts)
    }
}
