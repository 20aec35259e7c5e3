import JapaneseText

/// Words set in lines, for drawings that no browser breaks.
///
/// A line may end between two wide letters, unless the next may not begin a line (行頭禁則) or the
/// last may not end one (行末禁則); numbers and Latin words stay whole.
package struct TextLines: Sendable {
    /// The lines, at least one.
    package let lines: [String]

    /// Words in lines that are not wider than a number of pixels.
    ///
    /// - Parameters:
    ///   - text: The words.
    ///   - width: The room in pixels.
    ///   - size: The size of the font in pixels.
    package init(_ text: String, width: Int, size: Int) {
        let room = width * 100 / size
        guard text.hasPrefix(" ") || TextWidth.hundredths(of: text) > room else {
            lines = [text]
            return
        }
        lines = Self.lines(of: Self.pieces(of: text), room: room)
    }

    /// Words of a heading in lines of about one length, as few as they need.
    init(balanced text: String, width: Int, size: Int) {
        let pieces = Self.pieces(of: text)
        let widest = Self.lines(of: pieces, room: width * 100 / size)
        let even = TextWidth.hundredths(of: text) / widest.count + 200
        let balanced = Self.lines(of: pieces, room: min(width * 100 / size, even))
        lines = balanced.count == widest.count ? balanced : widest
    }

    private static func lines(of pieces: [String], room: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for piece in pieces {
            if used + TextWidth.hundredths(of: piece) > room, !line.isEmpty {
                lines.append(line)
                (line, used) = ("", 0)
            }
            let added = line.isEmpty ? piece.trimmingFirstBlank : piece
            line += added
            used += TextWidth.hundredths(of: added)
        }
        return lines + [line]
    }

    /// The pieces of a text between which a line may end.
    static func pieces(of text: String) -> [String] {
        var pieces: [String] = []
        var piece = ""
        var last: Character?
        for character in text {
            if let last, mayBreak(last, character) {
                pieces.append(piece)
                piece = ""
            }
            piece.append(character)
            last = character
        }
        return pieces + [piece]
    }

    private static func mayBreak(_ last: Character, _ next: Character) -> Bool {
        if next == " " || last == " " { return next == " " }
        if isNarrow(last) && isNarrow(next) { return false }
        if isNarrow(last), last.isNumber, units.contains(next) { return false }
        return !opening.contains(last) && !notFirst.contains(next)
    }

    private static func isNarrow(_ character: Character) -> Bool {
        character.isASCII && character != " "
    }

    private static let opening = Set("（「『【〔〈《｛［￥＄([")
    private static let notFirst = Set(
        "、。，．・：；？！ゝゞヽヾ々ー）」』】〕〉》｝］ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％)],.:;?!%")
    private static let units = Set("件人名時回%％年月日割万億")
}

extension String {
    /// The same without the blank at which a line was ended.
    var trimmingFirstBlank: String { hasPrefix(" ") ? String(dropFirst()) : self }
}
