package import Markup

/// A drawing made of marks, for a page or for a file of its own.
///
/// There is no `viewBox`: across, places are percentages, downward they are pixels, so that text
/// is never scaled. On a page the drawing is hidden from assistive technology, which is given the
/// label and the table beside it.
package protocol Drawing: Sendable {
    /// Its height in pixels.
    var height: Int { get }
    /// What kind of chart it is and where its figures can be read, for `aria-label`.
    var label: String { get }
    /// What stands under the drawing in a file, where no table does: a place across and words in
    /// one line or two.
    var feet: [(x: Int, lines: [String])] { get }
    /// Whether some of its marks are filled with ``Patterns``.
    var isPatterned: Bool { get }
    /// About how many bytes it takes, to reserve room.
    var expectedSize: Int { get }
    /// Draws everything.
    func draw(with pen: inout Pen)
    /// The element for a page.
    var markup: Markup { get }
}

extension Drawing {
    /// Nothing, as in drawings that name their marks themselves.
    package var feet: [(x: Int, lines: [String])] { [] }

    /// No, as in most drawings.
    package var isPatterned: Bool { false }

    /// The `svg` element for a page.
    ///
    /// A browser of text alone shows the words of a drawing in a row: they are parted by line ends
    /// and begin with what they are.
    package var markup: Markup {
        var writer = MarkupWriter(reservingCapacity: expectedSize)
        writer.literal("<svg class=\"chart\" width=\"100%\" height=\"")
        writer.number(height)
        writer.literal("\" role=\"img\" aria-label=\"")
        writer.text(label)
        writer.literal("\"><g aria-hidden=\"true\"><desc>図の中の文字：</desc>")
        writer.draw(for: .page) { draw(with: &$0) }
        writer.literal("</g></svg>")
        return writer.markup
    }
}
