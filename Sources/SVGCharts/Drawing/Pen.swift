package import Markup

/// Draws marks as SVG: places across in hundredths of a percent, downward in hundredths of a pixel.
///
/// Whole numbers give the same bytes everywhere.
package struct Pen: Sendable {
    /// Where a drawing is to be seen.
    package enum Form: Sendable {
        /// On a page, whose stylesheet knows the classes of the inks.
        case page
        /// In a file of its own, which says all colours itself.
        case file
    }

    /// At which end of a text its place is.
    package enum Anchor: Sendable {
        case start, middle, end
    }

    /// What has been drawn so far.
    package var writer: MarkupWriter
    private let form: Form

    /// A pen that goes on where a writer has come to.
    package init(_ writer: MarkupWriter, for form: Form) {
        self.writer = writer
        self.form = form
    }

    /// Draws marks of one look.
    package mutating func group(_ ink: Ink, _ marks: (inout Pen) -> Void) {
        writer.literal("<g")
        look(ink)
        writer.literal(">")
        marks(&self)
        writer.literal("</g>")
    }

    /// Draws a level line over the whole width; a group or an ink of its own tells its look.
    package mutating func rule(y: Int, _ ink: Ink? = nil) {
        writer.literal("<line")
        look(ink)
        writer.literal(" x2=\"100%\"")
        down(y, y)
        writer.literal("/>")
    }

    /// Draws a level line from one place to another.
    package mutating func edge(x1: Int, x2: Int, y: Int, _ ink: Ink? = nil, dashed: Bool = false) {
        writer.literal("<line")
        look(ink)
        if dashed { writer.literal(" stroke-dasharray=\"6 4\"") }
        across(x1, x2)
        down(y, y)
        writer.literal("/>")
    }

    /// Draws a line between any two places.
    package mutating func line(x1: Int, y1: Int, x2: Int, y2: Int, _ ink: Ink? = nil) {
        writer.literal("<line")
        look(ink)
        across(x1, x2)
        down(y1, y2)
        writer.literal("/>")
    }

    /// Draws a box.
    package mutating func box(x: Int, width: Int, y: Int, height: Int, _ ink: Ink? = nil) {
        writer.literal("<rect")
        look(ink)
        writer.literal(" x=\"")
        writer.hundredths(x)
        writer.literal("%\" width=\"")
        writer.hundredths(width)
        writer.literal("%\" y=\"")
        writer.hundredths(y)
        writer.literal("\" height=\"")
        writer.hundredths(height)
        writer.literal("\"/>")
    }

    /// Draws a disc; the radius is in pixels.
    package mutating func disc(x: Int, y: Int, radius: Int, _ ink: Ink? = nil) {
        writer.literal("<circle")
        look(ink)
        writer.literal(" cx=\"")
        writer.hundredths(x)
        writer.literal("%\" cy=\"")
        writer.hundredths(y)
        writer.literal("\" r=\"")
        writer.number(radius)
        writer.literal("\"/>")
    }

    /// Draws a shape around a place; the path is in pixels from there.
    package mutating func shape(x: Int, y: Int, path: StaticString, _ ink: Ink? = nil) {
        writer.literal("<svg x=\"")
        writer.hundredths(x)
        writer.literal("%\" y=\"")
        writer.hundredths(y)
        writer.literal("\" overflow=\"visible\"><path")
        look(ink)
        writer.literal(" d=\"")
        writer.literal(path)
        writer.literal("\"/></svg>")
    }

    /// Writes words with their foot at a height, from the left edge or at a place.
    package mutating func text(
        x: Int? = nil, y: Int, anchor: Anchor = .start, _ ink: Ink? = nil,
        _ words: (inout MarkupWriter) -> Void
    ) {
        writer.literal("<text")
        look(ink)
        if let x {
            writer.literal(" x=\"")
            writer.hundredths(x)
            writer.literal("%\"")
        }
        writer.literal(" y=\"")
        writer.hundredths(y)
        switch anchor {
        case .start: writer.literal("\">")
        case .middle: writer.literal("\" text-anchor=\"middle\">")
        case .end: writer.literal("\" text-anchor=\"end\">")
        }
        words(&writer)
        writer.literal("</text>\n")
    }

    /// Draws an element of a picture in pixels.
    mutating func element(
        _ name: StaticString, _ ink: Ink, _ places: [(name: StaticString, pixels: Int)]
    ) {
        writer.literal("<")
        writer.literal(name)
        look(ink)
        for (name, pixels) in places where pixels != 0 {
            writer.literal(" ")
            writer.literal(name)
            writer.literal("=\"")
            writer.number(pixels)
            writer.literal("\"")
        }
        writer.literal("/>")
    }

    private mutating func look(_ ink: Ink?) {
        guard let ink else { return }
        if form == .page, ink.name.utf8CodeUnitCount > 0 {
            writer.literal(" class=\"")
            writer.literal(ink.name)
            writer.literal("\"")
        }
        writer.literal(ink.attributes)
        writer.literal(ink.always)
    }

    private mutating func across(_ x1: Int, _ x2: Int) {
        writer.literal(" x1=\"")
        writer.hundredths(x1)
        writer.literal("%\" x2=\"")
        writer.hundredths(x2)
        writer.literal("%\"")
    }

    private mutating func down(_ start: Int, _ end: Int) {
        writer.literal(" y1=\"")
        writer.hundredths(start)
        writer.literal("\" y2=\"")
        writer.hundredths(end)
        writer.literal("\"")
    }
}

extension MarkupWriter {
    /// Draws at the end of what has been written, in the memory that is reserved for it.
    mutating func draw(for form: Pen.Form, _ marks: (inout Pen) -> Void) {
        var pen = Pen(self, for: form)
        // Two writers of the same bytes would make the pen copy them at its first mark.
        self = MarkupWriter()
        marks(&pen)
        self = pen.writer
    }
}
