package import JapaneseText
package import Markup

/// The course of a figure as large as a word, for the row of a table that has its numbers.
///
/// It has a scale of its own, and a size of its own that no page changes: so all lengths are whole
/// pixels, and each kind of mark is one path.
package struct Sparkline: Sendable, Hashable {
    /// A year: what was aimed at, and what was reached.
    package typealias Year = (target: DecimalNumber?, actual: DecimalNumber?)

    /// The heights of the years in pixels; none where there is no number.
    private let heights: [Heights]

    private struct Heights: Hashable {
        let target: Int?
        let actual: Int?
    }

    private static let width = 60
    private static let height = 32
    private static let top = 30

    /// The course of some years; `nil` with fewer than two numbers, or with one below nought.
    package init?(_ years: [Year]) {
        let numbers = years.flatMap { [$0.target, $0.actual] }.compactMap(\.self)
        guard numbers.count >= 2, let largest = numbers.max(),
            numbers.allSatisfy({ $0 >= .zero }), !years.isEmpty, years.count <= Self.width / 5
        else { return nil }
        heights = years.map { year in
            Heights(
                target: year.target.map { Self.height(of: $0, among: largest) },
                actual: year.actual.map { Self.height(of: $0, among: largest) })
        }
    }

    /// A small number is 1 px high, nought nothing.
    private static func height(of number: DecimalNumber, among largest: DecimalNumber) -> Int {
        guard number > .zero else { return 0 }
        return max(1, Int((number.double / largest.double * Double(top)).rounded()))
    }

    /// The `svg` element, hidden from assistive technology.
    package var markup: Markup {
        var writer = MarkupWriter(reservingCapacity: 400)
        writer.literal("<svg class=\"spark\" width=\"60\" height=\"32\" aria-hidden=\"true\">")
        path(.aim, to: &writer, of: \.target) { Self.column(width: $0 * 84 / 100, $1, $2, &$3) }
        path(.actual, to: &writer, of: \.actual) { Self.column(width: $0 * 52 / 100, $1, $2, &$3) }
        path(.edge, to: &writer, of: \.target) { Self.edge(width: $0 * 84 / 100, $1, $2, &$3) }
        writer.literal("<path class=\"axis\" stroke=\"#1a1a1a\" d=\"M0 32h60\"/></svg>")
        return writer.markup
    }

    private func path(
        _ ink: Ink, to writer: inout MarkupWriter,
        of figure: KeyPath<Heights, Int?>,
        draw: (_ pitch: Int, _ centre: Int, _ height: Int, inout MarkupWriter) -> Void
    ) {
        guard heights.contains(where: { $0[keyPath: figure] ?? 0 > 0 }) else { return }
        writer.literal("<path class=\"")
        writer.literal(ink.name)
        writer.literal("\"")
        writer.literal(ink.attributes)
        writer.literal(" d=\"")
        let pitch = Self.width / heights.count
        for (position, heights) in heights.enumerated() {
            guard let height = heights[keyPath: figure], height > 0 else { continue }
            draw(pitch, position * pitch + pitch / 2, height, &writer)
        }
        writer.literal("\"/>")
    }

    private static func column(
        width: Int, _ centre: Int, _ height: Int, _ writer: inout MarkupWriter
    ) {
        writer.literal("M")
        writer.number(centre - width / 2)
        writer.literal(" 32v-")
        writer.number(height)
        writer.literal("h")
        writer.number(width)
        writer.literal("v")
        writer.number(height)
        writer.literal("z")
    }

    private static func edge(
        width: Int, _ centre: Int, _ height: Int, _ writer: inout MarkupWriter
    ) {
        writer.literal("M")
        writer.number(centre - width / 2)
        writer.literal(" ")
        writer.number(Self.height - height)
        writer.literal("h")
        writer.number(width)
    }
}

extension Ink {
    /// Edges at what is aimed at, in one path.
    fileprivate static let edge = Ink("edge", ##" fill="none" stroke="#1a1a1a""##)
}
