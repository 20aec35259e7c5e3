/// The place of a reading in the order of the kana (五十音順).
///
/// As in a dictionary, hiragana and katakana, small letters and sound marks are told apart only
/// where all else is the same, and a long vowel is read as the vowel that it draws out
/// (JIS X 4061, in outline): がく stands beside かく, サービス beside さあびす.
package struct KanaKey: Sendable, Hashable, Comparable {
    /// The ranks of the letters without their marks: five to a row, ん after all.
    private let ranks: [UInt8]
    private let reading: String

    /// The place of a reading in kana; dots and blanks in it do not count.
    package init(_ reading: String) {
        self.reading = reading
        var ranks: [UInt8] = []
        ranks.reserveCapacity(reading.utf8.count / 3)
        for scalar in reading.unicodeScalars {
            if Self.repeats(scalar), let last = ranks.last {
                ranks.append(last)
            } else if scalar == "ー", let last = ranks.last {
                if last < Self.rankOfN { ranks.append(last % 5) }
            } else if let rank = Self.rank(of: scalar) {
                ranks.append(rank)
            }
        }
        self.ranks = ranks
    }

    /// The row under which the reading stands; `nil` for one without a letter.
    package var row: KanaRow? {
        ranks.first.flatMap { KanaRow(rawValue: min(Int($0) / 5, KanaRow.wa.rawValue)) }
    }

    /// The letter under which the reading stands, without its mark.
    package var letter: String {
        guard let row, let first = ranks.first else { return "" }
        return String(row.letters[Int(first) - 5 * row.rawValue])
    }

    /// Whether the first stands before the second.
    package static func < (left: KanaKey, right: KanaKey) -> Bool {
        if left.ranks != right.ranks {
            return left.ranks.lexicographicallyPrecedes(right.ranks)
        }
        return left.reading.utf8.lexicographicallyPrecedes(right.reading.utf8)
    }

    private static let rankOfN: UInt8 = 50

    /// Marks that repeat the letter before them: ゝ, ヽ and their voiced forms.
    private static func repeats(_ scalar: Unicode.Scalar) -> Bool {
        (0x309D...0x309E).contains(scalar.value) || (0x30FD...0x30FE).contains(scalar.value)
    }

    /// The rank of a letter; `nil` for what is none.
    private static func rank(of scalar: Unicode.Scalar) -> UInt8? {
        var value = scalar.value
        if (0x30A1...0x30F6).contains(value) { value -= 0x60 }
        switch value {
        // Small and large stand side by side.
        case 0x3041...0x304A: return UInt8((value - 0x3041) / 2)
        // Clear and voiced stand side by side, from か to ぢ.
        case 0x304B...0x3062: return 5 + UInt8((value - 0x304B) / 2)
        // っ つ づ, and て to ど.
        case 0x3063...0x3065: return 17
        case 0x3066...0x3069: return 18 + UInt8((value - 0x3066) / 2)
        case 0x306A...0x306E: return 20 + UInt8(value - 0x306A)
        // Clear, voiced and half voiced.
        case 0x306F...0x307D: return 25 + UInt8((value - 0x306F) / 3)
        case 0x307E...0x3082: return 30 + UInt8(value - 0x307E)
        // や, ゆ and よ at the places of their vowels.
        case 0x3083...0x3088: return 35 + UInt8((value - 0x3083) / 2) * 2
        case 0x3089...0x308D: return 40 + UInt8(value - 0x3089)
        case 0x308E...0x308F: return 45
        case 0x3090: return 46
        case 0x3091: return 48
        case 0x3092: return 49
        case 0x3093: return rankOfN
        // ゔ ゕ ゖ.
        case 0x3094: return 2
        case 0x3095: return 5
        case 0x3096: return 8
        default: return nil
        }
    }
}
