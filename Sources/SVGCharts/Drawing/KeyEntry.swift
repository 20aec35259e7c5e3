package import Markup

/// An entry of the key (凡例): a small picture of a mark and what the mark stands for.
package struct KeyEntry: Sendable {
    /// What the mark stands for: 「実績」.
    package let label: String
    /// The picture, in a box 24 pixels wide and 18 high.
    let parts: [Part]
    /// The picture as an `svg` element for a page, in a list hidden from assistive technology.
    package let picture: Markup

    /// An entry with its picture.
    package init(_ label: String, _ parts: [Part]) {
        self.label = label
        self.parts = parts
        var writer = MarkupWriter(reservingCapacity: 160)
        writer.literal("<svg width=\"24\" height=\"18\">")
        writer.draw(for: .page) { Self.draw(parts, with: &$0) }
        writer.literal("</svg>")
        picture = writer.markup
    }

    /// A part of the picture; all lengths are pixels.
    package enum Part: Sendable {
        /// A box over the given stretch of the width and height.
        case box(Ink, x: Range<Int>, y: Range<Int>)
        /// A line from one point to another.
        case line(Ink, from: (x: Int, y: Int), to: (x: Int, y: Int))
        /// A disc in the middle.
        case disc(Ink, radius: Int)
        /// A shape around the middle.
        case shape(Ink, path: StaticString)
    }

    func draw(with pen: inout Pen) { Self.draw(parts, with: &pen) }

    private static func draw(_ parts: [Part], with pen: inout Pen) {
        for part in parts { pen.draw(part) }
    }
}

extension KeyEntry {
    /// A bar of some look as tall as the picture.
    package static func bar(_ label: String, _ ink: Ink) -> KeyEntry {
        KeyEntry(label, [.box(ink, x: 5..<19, y: 0..<18)])
    }

    /// A tinted column with its edge: what is aimed at.
    package static func aim(_ label: String) -> KeyEntry {
        KeyEntry(
            label,
            [.box(.aim, x: 0..<24, y: 0..<18), .line(.target, from: (0, 1), to: (24, 1))])
    }
}

extension Pen {
    fileprivate mutating func draw(_ part: KeyEntry.Part) {
        switch part {
        case .box(let ink, let x, let y): element("rect", ink, box(x, y))
        case .line(let ink, let start, let end):
            element(
                "line", ink,
                [("x1", start.x), ("y1", start.y), ("x2", end.x), ("y2", end.y)])
        case .disc(let ink, let radius):
            element("circle", ink, [("cx", 12), ("cy", 9), ("r", radius)])
        case .shape(let ink, let path): shape(x: 5000, y: 900, path: path, ink)
        }
    }

    private func box(_ x: Range<Int>, _ y: Range<Int>) -> [(StaticString, Int)] {
        [("x", x.lowerBound), ("y", y.lowerBound), ("width", x.count), ("height", y.count)]
    }
}
