/// The words in katakana by which a blank inside one is told: 「キャッシュ レス」, 「デジ タル」.
///
/// Two words side by side are right (「デジタル サービス」), so the word in one piece has to be known:
/// it stands elsewhere in the same text, or is one of those that plans use all the time.
struct KatakanaWords {
    /// The words of the text.
    private let written: Set<[Unicode.Scalar]>

    private static let common = [
        "キャッシュレス", "マイナンバー", "デジタル", "オンライン", "システム", "サービス", "ネットワーク",
        "セキュリティ", "テレワーク", "チャットボット", "オープンデータ", "ホームページ", "スマートフォン", "コンビニ",
    ].map { Array($0.unicodeScalars) }

    /// The words of a text.
    init(in passage: Passage) {
        written = Set(passage.runs(of: .katakana).map { Array(passage.scalars[$0]) })
    }

    /// Whether a blank between two characters stands inside a word.
    func isInsideWord(_ blank: Range<Int>, in passage: Passage) -> Bool {
        guard passage.has(.katakana, at: blank.lowerBound - 1),
            passage.has(.katakana, at: blank.upperBound)
        else { return false }
        let left = passage.start(of: .katakana, upTo: blank.lowerBound)..<blank.lowerBound
        let right = blank.upperBound..<passage.end(of: .katakana, from: blank.upperBound)
        return written.contains(Array(passage.scalars[left] + passage.scalars[right]))
            || Self.common.contains { Self.word($0, isPartedBy: blank, in: passage) }
    }

    /// Whether a blank parts a word that begins or ends where a piece between blanks does: コンビニ
    /// is not in 「パソコン ビニール」.
    private static func word(
        _ word: [Unicode.Scalar], isPartedBy blank: Range<Int>, in passage: Passage
    ) -> Bool {
        (1..<word.count).contains { count in
            guard let start = start(of: word[..<count], upTo: blank.lowerBound, in: passage),
                let end = end(of: word[count...], from: blank.upperBound, in: passage)
            else { return false }
            return !passage.has(.katakana, at: start - 1) || !passage.has(.katakana, at: end)
        }
    }

    /// Where letters begin that stand up to an index, blanks between them left out.
    private static func start(
        of letters: ArraySlice<Unicode.Scalar>, upTo end: Int, in passage: Passage
    ) -> Int? {
        var start = end
        for letter in letters.reversed() {
            start = passage.start(of: .blanks, upTo: start) - 1
            guard passage[start] == letter else { return nil }
        }
        return start
    }

    /// Where letters end that stand from an index on, blanks between them left out.
    private static func end(
        of letters: ArraySlice<Unicode.Scalar>, from start: Int, in passage: Passage
    ) -> Int? {
        var end = start
        for letter in letters {
            end = passage.end(of: .blanks, from: end)
            guard passage[end] == letter else { return nil }
            end += 1
        }
        return end
    }
}
