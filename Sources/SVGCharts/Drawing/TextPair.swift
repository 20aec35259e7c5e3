import JapaneseText

/// A few words in one line or in two that are about as long as each other.
struct TextPair {
    /// The lines, one or two; `nil` where two lines do not hold the words.
    let lines: [String]?

    /// Words within a width in pixels; bold ones are no wider than the estimate.
    init(_ text: String, width: Int, size: Int) {
        let room = width * 100 / size
        guard TextWidth.hundredths(of: text) > room else {
            lines = [text]
            return
        }
        let pieces = TextLines.pieces(of: text)
        let pairs = pieces.indices.dropFirst().map { cut in
            (pieces[..<cut].joined(), pieces[cut...].joined().trimmingFirstBlank)
        }
        lines = pairs.filter { pair in
            TextWidth.hundredths(of: pair.0) <= room && TextWidth.hundredths(of: pair.1) <= room
        }.min { Self.cost($0) < Self.cost($1) }.map { [$0.0, $0.1] }
    }

    /// How unlike in length two lines are; a cut behind a mark or a particle reads best, and one
    /// between two letters of one kind worst.
    private static func cost(_ pair: (String, String)) -> Int {
        let unlike = abs(TextWidth.hundredths(of: pair.0) - TextWidth.hundredths(of: pair.1))
        guard let last = pair.0.last, let next = pair.1.first else { return unlike }
        if "、・／）".contains(last) || next == "・" { return unlike - 400 }
        if "のをにがはでと".contains(last), !kana.contains(next) { return unlike }
        return unlike + (kind(last) == kind(next) ? 1000 : 500)
    }

    private static let kana: ClosedRange<Character> = "ぁ"..."ゖ"

    private static func kind(_ letter: Character) -> Int {
        if kana.contains(letter) { return 0 }
        if ("ァ"..."ヺ").contains(letter) || letter == "ー" { return 1 }
        return letter.isASCII ? 2 : 3
    }
}
