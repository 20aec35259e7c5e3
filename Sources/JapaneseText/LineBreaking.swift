/// Breaks short Japanese text into lines, for labels that no browser breaks.
///
/// A line never begins with a closing mark or a small kana (行頭禁則) and never ends with an opening
/// bracket (行末禁則); words in Latin letters, numbers with their units and names of years stay
/// whole. A line prefers to end after 、・の／ when one stands in its last fifth.
package enum LineBreaking {
    /// The lines of a text, each at most `width` em wide by the estimate of ``TextWidth``.
    ///
    /// Only a part that may not be broken makes a line wider. Spaces at a break are dropped.
    package static func lines(of text: String, width: Double) -> [String] {
        let limit = Int((width * 100).rounded(.down))
        let trimmed = text.trimmingSpaces()
        guard TextWidth.hundredths(of: trimmed) > limit else {
            return trimmed.isEmpty ? [] : [trimmed]
        }
        let characters = Array(text)
        let breaks = allowedBreaks(in: characters)
        var lines: [String] = []
        var start = 0
        while start < characters.count {
            let end = lineEnd(of: characters, from: start, limit: limit, breaks: breaks)
            let line = String(characters[start..<end]).trimmingSpaces()
            if !line.isEmpty { lines.append(line) }
            start = end
        }
        return lines
    }

    private static func lineEnd(
        of characters: [Character], from start: Int, limit: Int, breaks: [Bool]
    ) -> Int {
        var width = 0
        var last: Int?
        var preferred: Int?
        for index in start..<characters.count {
            if index > start, breaks[index], width <= limit || last == nil {
                last = index
                if width * 5 >= limit * 4, pausing.contains(characters[index - 1]) {
                    preferred = index
                }
            }
            if characters[index] != " " || width > 0 {
                width += TextWidth.hundredths(of: String(characters[index]))
            }
            if width > limit, characters[index] != " ", let end = preferred ?? last { return end }
        }
        return characters.count
    }

    /// For each character, whether a line may begin with it.
    private static func allowedBreaks(in characters: [Character]) -> [Bool] {
        var breaks = characters.indices.map { index in
            index > 0 && mayBreak(between: characters[index - 1], and: characters[index])
        }
        for range in unbreakableRanges(in: characters) {
            for index in range.dropFirst() { breaks[index] = false }
        }
        return breaks
    }

    private static func mayBreak(between left: Character, and right: Character) -> Bool {
        if right == " " || neverFirst.contains(right) || neverLast.contains(left) { return false }
        return left == " " || !left.isASCII || !right.isASCII
    }

    private static let neverFirst = Set("、。，．・：；？！ゝゞヽヾ々ー）」』】〕〉》｝］ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ％,.:;?!)]}%")
    private static let neverLast = Set("（「『【〔〈《｛［￥＄([{$¥")
    private static let pausing = Set("、・の／")
}

extension LineBreaking {
    /// Numbers with their units, 「1,300時間」, and years, 「令和元年度」.
    private static func unbreakableRanges(in characters: [Character]) -> [Range<Int>] {
        var ranges: [Range<Int>] = []
        for index in characters.indices {
            let isNumber = isDigit(characters[index]) || characters[index] == "元"
            guard isNumber else { continue }
            let end = index + 1
            let isRunning = end < characters.count && isDigit(characters[end])
            if !isRunning, let unit = units.first(where: { characters[end...].starts(with: $0) }) {
                ranges.append(index..<end + unit.count)
            }
            if let era = eras.first(where: {
                characters[..<index].suffix($0.count).elementsEqual($0)
            }) {
                ranges.append(index - era.count..<end)
            }
        }
        return ranges
    }

    private static func isDigit(_ character: Character) -> Bool {
        guard let scalar = character.unicodeScalars.first else { return false }
        return FullWidth.digit(scalar) != nil
    }

    private static let units = [
        "年度", "年", "月", "日", "時間", "件", "人", "名", "手続", "取組", "業務", "回", "万", "億", "割",
    ].map { Array($0) }
    private static let eras = Era.allCases.map { Array($0.rawValue) }
}

extension String {
    fileprivate func trimmingSpaces() -> String {
        var trimmed = Substring(self)
        while trimmed.first == " " { trimmed.removeFirst() }
        while trimmed.last == " " { trimmed.removeLast() }
        return String(trimmed)
    }
}
