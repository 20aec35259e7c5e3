import JapaneseText

/// What fits into the columns of a roadmap in the narrowest column of a page.
///
/// Words that fit in no two lines of their bar are numbered, and told in a list.
struct RoadmapFit {
    /// The least width in pixels at which columns are wide enough for their heads.
    let width: Int
    /// The words in each bar, by row and phase: one line or two, or the number of the list.
    let lines: [[[String]]]
    /// The words that have a number instead.
    let numbered: [NumberedWords]
    /// Which of the names of a year fits.
    let nameIndex: Int

    private let count: Int

    init(_ roadmap: Roadmap) {
        let count = roadmap.columns.count
        let width = max(DrawingWidth.narrowest, count * Self.leastColumn)
        self.count = count
        self.width = width
        let names = roadmap.columns.map(\.names.count).min() ?? 1
        nameIndex =
            (0..<max(1, names)).first { index in
                roadmap.columns.allSatisfy {
                    AxisLabel.pixels(of: $0.names[index]) + 4 <= width / count
                }
            } ?? max(0, names - 1)
        var numbered: [NumberedWords] = []
        lines = roadmap.rows.map { row in
            guard case .phases(let phases) = row.course else { return [] }
            return phases.map { phase in
                let room = width * phase.columns.count / count - Self.padding
                if let lines = TextPair(phase.words, width: room, size: 14).lines { return lines }
                if let known = numbered.first(where: { $0.words == phase.words }) {
                    return [known.number]
                }
                let words = NumberedWords(position: numbered.count, words: phase.words)
                numbered.append(words)
                return [words.number]
            }
        }
        self.numbered = numbered
    }

    /// The height of a bar.
    var barHeight: Int { lines.contains { $0.contains { $0.count > 1 } } ? 48 : 28 }

    /// Three letters and the space to the next column.
    private static let leastColumn = 48
    /// The space between words and the ends of their bar.
    private static let padding = 12
}

/// Words that did not fit into a drawing, with the number that stands there.
package struct NumberedWords: Sendable, Hashable {
    /// The number in a circle: 「①」.
    package let number: String
    /// The words.
    package let words: String

    /// Words at a position from nought.
    init(position: Int, words: String) {
        self.words = words
        number = Self.number(position)
    }

    private static func number(_ position: Int) -> String {
        let code: UInt32? =
            switch position {
            case 0..<20: 0x2460 + UInt32(position)
            case 20..<35: 0x3251 + UInt32(position - 20)
            default: nil
            }
        return code.flatMap(Unicode.Scalar.init).map { String($0) } ?? "(\(position + 1))"
    }
}
