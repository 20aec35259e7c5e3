package import JapaneseText
package import Markup

/// The bar of a rate between 0 and 200 %, with a line at 100 %.
///
/// Its number stands beside it, so that the drawing is hidden from assistive technology.
package struct RateBar: Sendable, Hashable {
    /// The length, in hundredths of a percent of the width: half of the rate.
    package let length: Int
    /// Whether the rate is above 200 %, where the bar is cut.
    package let isCut: Bool
    /// How it is filled: solid where the target was reached, hatched where it was not.
    package let fill: BarFill

    /// The bar of a rate in percent.
    package init(_ rate: DecimalNumber, isReached: Bool) {
        let half = Int((min(max(rate.double, 0), 200) * 50).rounded())
        // A sliver would not be seen: what is more than nought has 2 px of 288 at least.
        length = rate > .zero ? max(half, 70) : 0
        isCut = rate > DecimalNumber(200)
        fill = isReached ? .solid : .hatched
    }

    /// The height in pixels.
    package static let height = 24

    /// The `svg` element for a page.
    package var markup: Markup {
        var writer = MarkupWriter(reservingCapacity: 240)
        writer.literal("<svg height=\"24\" aria-hidden=\"true\">")
        writer.draw(for: .page) { draw(at: 0, with: &$0) }
        writer.literal("</svg>")
        return writer.markup
    }

    /// The numbers over a list of such bars, as an `svg` element for a page.
    package static let axis: Markup = {
        var writer = MarkupWriter(reservingCapacity: 240)
        writer.literal("<svg class=\"chart\" width=\"100%\" height=\"20\" aria-hidden=\"true\">")
        writer.literal("<desc>図の中の文字：</desc>")
        writer.draw(for: .page) { drawAxis(foot: 1400, with: &$0) }
        writer.literal("</svg>")
        return writer.markup
    }()

    /// Draws the bar in the 24 pixels below a height.
    func draw(at top: Int, with pen: inout Pen) {
        if length > 0 {
            let inset = fill.inset * 100
            pen.box(
                x: 0, width: length, y: top + 400 + inset, height: 1600 - 2 * inset, fill.ink)
        }
        if isCut { pen.line(x1: 9500, y1: top + 2400, x2: 9700, y2: top, .gap) }
        pen.line(x1: 5000, y1: top, x2: 5000, y2: top + 2400, .refline)
    }

    /// Writes 0, 100 and 200 % with their feet at a height.
    static func drawAxis(foot: Int, with pen: inout Pen) {
        pen.group(.tick) { pen in
            pen.text(y: foot) { $0.literal("0%") }
            pen.text(x: 5000, y: foot, anchor: .middle) { $0.literal("100%") }
            pen.text(x: 10_000, y: foot, anchor: .end) { $0.literal("200%") }
        }
    }
}
