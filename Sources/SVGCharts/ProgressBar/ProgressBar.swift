package import JapaneseText
package import Markup

/// A bar that shows how much of a whole there is, drawn beside the number that says the same.
///
/// What passes the whole is told by the number alone: the bar is then full, and its end cut.
package struct ProgressBar: Sendable, Hashable {
    /// How far the bar reaches, in hundredths of a percent.
    let share: Int
    /// Whether there is more than the whole.
    let isOver: Bool
    /// Where something else that is aimed at stands, in hundredths of a percent.
    let mark: Int?

    /// A bar for a part of a whole above nought.
    ///
    /// - Parameters:
    ///   - part: What there is.
    ///   - whole: What the full width stands for.
    ///   - mark: What is aimed at, where that is not the whole.
    package init?(_ part: DecimalNumber, of whole: DecimalNumber, mark: DecimalNumber? = nil) {
        guard whole > .zero, part >= .zero else { return nil }
        isOver = part > whole
        share = Self.share(part, of: whole)
        self.mark = mark.flatMap { mark in
            mark > .zero && mark < whole ? Self.share(mark, of: whole) : nil
        }
    }

    /// Neither is a little drawn as nothing, nor nearly all as all.
    private static func share(_ part: DecimalNumber, of whole: DecimalNumber) -> Int {
        guard part > .zero else { return 0 }
        guard part < whole else { return 10_000 }
        let exact = Int((part.double / whole.double * 10_000).rounded())
        return min(max(exact, 100), 9900)
    }

    /// The `svg` element, hidden from assistive technology.
    package var markup: Markup {
        var writer = MarkupWriter(reservingCapacity: 240)
        writer.literal("<svg class=\"progress\" height=\"12\" aria-hidden=\"true\">")
        writer.draw(for: .page) { draw(with: &$0) }
        writer.literal("</svg>")
        return writer.markup
    }

    private func draw(with pen: inout Pen) {
        if share > 0 { pen.box(x: 0, width: share, y: 0, height: 1200, .actual) }
        if isOver { pen.line(x1: 9500, y1: 1200, x2: 9700, y2: 0, .gap) }
        pen.box(x: 0, width: 10_000, y: 0, height: 1200, .track)
        if let mark { pen.line(x1: mark, y1: -300, x2: mark, y2: 1500, .refline) }
    }
}

extension Ink {
    /// The frame that is to be filled.
    package static let track = Ink("track", ##" fill="none" stroke="#1a1a1a""##)
}
