import Foundation
import JapaneseText

/// The words and edges of a drawing as boxes in pixels, at a width of the page.
struct DrawnTexts {
    /// A word or an edge with the room that it takes.
    struct Box {
        let words: String
        let x: ClosedRange<Double>
        let y: ClosedRange<Double>

        func overlaps(_ other: Box) -> Bool {
            x.lowerBound < other.x.upperBound && other.x.lowerBound < x.upperBound
                && y.lowerBound < other.y.upperBound && other.y.lowerBound < y.upperBound
        }
    }

    /// The words.
    private(set) var texts: [Box] = []
    /// The edges of targets.
    private(set) var edges: [Box] = []

    /// The boxes of a drawing of columns or of a line.
    init(_ svg: String, width: Double) {
        for group in svg.components(separatedBy: "<g class=\"").dropFirst() {
            let name = group.prefix { $0 != "\"" }
            let marks = group.components(separatedBy: "</g>")[0].components(separatedBy: "<")
            for mark in marks {
                if mark.hasPrefix("text") { add(mark, in: String(name), width) }
                if name == "target", mark.hasPrefix("line") { add(edge: mark, width) }
            }
        }
    }

    private mutating func add(_ mark: String, in group: String, _ width: Double) {
        guard let end = mark.firstIndex(of: ">"), let y = Self.number("y", in: mark) else { return }
        let words = String(mark[mark.index(after: end)...])
        let size: Double = ["value", "pointed"].contains(group) ? 16 : 14
        let room = Double(TextWidth.hundredths(of: words)) / 100 * size
        let middle = Self.number("x", in: mark).map { $0 * width / 100 }
        let start = middle.map { $0 - room / 2 } ?? 0
        texts.append(Box(words: words, x: start...start + room, y: y - size * 0.75...y))
    }

    private mutating func add(edge mark: String, _ width: Double) {
        guard let x1 = Self.number("x1", in: mark), let x2 = Self.number("x2", in: mark),
            let y = Self.number("y1", in: mark)
        else { return }
        edges.append(
            Box(
                words: "―", x: x1 * width / 100...x2 * width / 100, y: y - 1.5...y + 1.5))
    }

    private static func number(_ name: String, in mark: String) -> Double? {
        guard let start = mark.range(of: " \(name)=\"")?.upperBound else { return nil }
        return Double(mark[start...].prefix { $0.isNumber || $0 == "." || $0 == "-" })
    }

    /// The pairs that touch.
    var collisions: [(String, String)] {
        var pairs: [(String, String)] = []
        for (index, text) in texts.enumerated() {
            for other in texts[(index + 1)...] + edges where text.overlaps(other) {
                pairs.append((text.words, other.words))
            }
        }
        return pairs
    }
}
