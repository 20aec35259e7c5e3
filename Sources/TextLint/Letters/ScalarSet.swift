/// A set of Unicode scalars, as ranges of their values.
struct ScalarSet: Sendable {
    /// The ranges, in no order, and not too many: they are looked through one by one.
    let ranges: [ClosedRange<UInt32>]

    /// The scalars of some ranges.
    init(_ ranges: [ClosedRange<UInt32>]) {
        self.ranges = ranges
    }

    /// The scalars of a text.
    init(_ scalars: String) {
        ranges = scalars.unicodeScalars.map { $0.value...$0.value }
    }

    /// Whether a scalar belongs to the set.
    func contains(_ scalar: Unicode.Scalar) -> Bool {
        ranges.contains { $0.contains(scalar.value) }
    }

    /// All other scalars.
    var inverted: ScalarSet {
        var gaps: [ClosedRange<UInt32>] = []
        var start: UInt32 = 0
        for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
            if range.lowerBound > start { gaps.append(start...range.lowerBound - 1) }
            start = max(start, range.upperBound + 1)
        }
        return start > Self.highest ? ScalarSet(gaps) : ScalarSet(gaps + [start...Self.highest])
    }

    private static let highest: UInt32 = 0x10FFFF

    /// The scalars of both sets.
    func union(_ other: ScalarSet) -> ScalarSet { ScalarSet(ranges + other.ranges) }
}

extension ScalarSet {
    /// Every scalar.
    static let all = ScalarSet([]).inverted
    /// Every scalar but blanks.
    static let visible = blanks.inverted
    /// Hiragana, katakana, the long vowel ー and the marks of repetition, wide and narrow.
    static let kana = hiragana.union(katakana).union(ScalarSet([0xFF66...0xFF9F]))
    /// Hiragana with their marks of repetition.
    static let hiragana = ScalarSet([0x3041...0x3096, 0x3099...0x309F])
    /// Katakana with ー and their marks of repetition; not the dot between words (・).
    static let katakana = ScalarSet([0x30A1...0x30FA, 0x30FC...0x30FF, 0x31F0...0x31FF])
    /// Kanji with 々 and 〆; 〇 is a sign before the items of a list as often as a number.
    static let kanji = ScalarSet([
        0x4E00...0x9FFF, 0x3400...0x4DBF, 0x3005...0x3006, 0xF900...0xFAFF, 0x20000...0x3FFFF,
    ])
    /// Whatever Japanese words are written with.
    static let japanese = kana.union(kanji)
    /// The digits 0 to 9, narrow and wide.
    static let digits = ScalarSet([0x30...0x39, 0xFF10...0xFF19])
    /// Latin letters, narrow and wide.
    static let latin = ScalarSet([
        0x41...0x5A, 0x61...0x7A, 0xC0...0x24F, 0xFF21...0xFF3A, 0xFF41...0xFF5A,
    ])
    /// Spaces of every width, not the ends of lines.
    static let blanks = ScalarSet([
        0x20...0x20, 0x09...0x09, 0xA0...0xA0, 0x2000...0x200A, 0x202F...0x202F, 0x205F...0x205F,
        0x3000...0x3000,
    ])
}
