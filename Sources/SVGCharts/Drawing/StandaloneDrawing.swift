import Markup

/// A chart as a file of its own: title, drawing and all its figures on white, for documents and
/// slides.
///
/// It says its colours itself, is named by its title, described by what the page says of it, and
/// needs no page, stylesheet or font around it.
package struct StandaloneDrawing: Sendable {
    /// The message of the chart.
    let title: String
    /// What is shown, of whom, from when to when, with the unit.
    let subtitle: String
    /// What can be seen from the figures, for `desc`, which has the figures where this is empty.
    let description: String
    /// What its marks stand for.
    let key: [KeyEntry]
    /// What is drawn.
    let drawing: any Drawing
    /// The plotted figures, a line each: 「実績：令和3年度 33、令和4年度 149」.
    let figures: [String]
    /// Remarks and sources.
    let note: String

    /// A chart with everything that its page says of it.
    package init(
        title: String, subtitle: String, description: String, key: [KeyEntry],
        drawing: any Drawing, figures: [String], note: String
    ) {
        self.title = title
        self.subtitle = subtitle
        self.description = description
        self.key = key
        self.drawing = drawing
        self.figures = figures
        self.note = note
    }

    /// The SVG file, UTF-8.
    package var bytes: [UInt8] {
        let heads = TextLines(balanced: title, width: Self.inner, size: 18).lines
        let abouts = TextLines(subtitle, width: Self.inner, size: 14).lines
        let rests = (figures + (note.isEmpty ? [] : [note])).flatMap {
            TextLines($0, width: Self.inner, size: 14).lines
        }
        let rows = KeyRows(key, width: Self.inner)
        let plot = Self.margin + heads.count * 28 + abouts.count * 22 + rows.height + 12
        let feet = drawing.feet.map(\.lines.count).max() ?? 0
        let end = plot + drawing.height + feet * 20 + 12
        let height = end + rests.count * 22 + Self.margin
        var writer = MarkupWriter(reservingCapacity: 2000 + drawing.expectedSize)
        begin(height, &writer)
        var line = Self.margin
        write(heads, size: 18, pitch: 28, isBold: true, from: &line, &writer)
        write(abouts, size: 14, pitch: 22, from: &line, &writer)
        writer.draw(for: .file) { pen in
            if drawing.isPatterned { Patterns.draw(with: &pen) }
            draw(rows, from: line, with: &pen)
            draw(at: plot, with: &pen)
        }
        line = end
        write(rests, size: 14, pitch: 22, from: &line, &writer)
        writer.literal("</svg>\n")
        return writer.bytes
    }

    private static let margin = 24
    private static let inner = DrawingWidth.file

    private func begin(_ height: Int, _ writer: inout MarkupWriter) {
        writer.literal("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"720\" height=\"")
        writer.number(height)
        writer.literal("\" viewBox=\"0 0 720 ")
        writer.number(height)
        writer.literal(
            """
            " role="img" aria-labelledby="t" lang="ja" fill="#1a1a1a" font-size="14" \
            font-family="'Noto Sans JP','Hiragino Sans',Meiryo,'Noto Sans CJK JP',sans-serif">
            <title id="t">
            """)
        writer.text(title)
        writer.literal("</title>\n<desc>")
        writer.text(description.isEmpty ? figures.map { "\($0)。" }.joined() : description)
        writer.literal("</desc>\n<rect width=\"100%\" height=\"100%\" fill=\"#fff\"/>\n")
    }

    private func write(
        _ lines: [String], size: Int, pitch: Int, isBold: Bool = false, from top: inout Int,
        _ writer: inout MarkupWriter
    ) {
        for line in lines {
            top += pitch
            writer.literal("<text x=\"24\" y=\"")
            writer.number(top - 6)
            writer.literal("\" font-size=\"")
            writer.number(size)
            writer.literal(isBold ? "\" font-weight=\"700\">" : "\">")
            writer.text(line)
            writer.literal("</text>\n")
        }
    }

    private func draw(_ key: KeyRows, from top: Int, with pen: inout Pen) {
        for (entry, x, line, words) in key.entries {
            let (left, top) = (Self.margin + x, top + line * KeyRows.pitch)
            pen.picture(x: left, y: top + 10, width: 24, height: 18) { entry.draw(with: &$0) }
            for (number, word) in words.enumerated() {
                pen.writer.literal("<text x=\"")
                pen.writer.number(left + KeyRows.picture)
                pen.writer.literal("\" y=\"")
                pen.writer.number(top + 24 + number * KeyRows.pitch)
                pen.writer.literal("\">")
                pen.writer.text(word)
                pen.writer.literal("</text>\n")
            }
        }
    }

    private func draw(at top: Int, with pen: inout Pen) {
        pen.picture(x: Self.margin, y: top, width: Self.inner, height: drawing.height) {
            drawing.draw(with: &$0)
            drawing.drawFeet(with: &$0)
        }
    }
}

extension Drawing {
    /// Writes what stands under the drawing.
    func drawFeet(with pen: inout Pen) {
        for foot in feet {
            for (number, line) in foot.lines.enumerated() {
                let y = (height + 16 + number * 20) * 100
                pen.text(x: foot.x, y: y, anchor: .middle) { $0.text(line) }
            }
        }
    }
}

extension Pen {
    /// Draws in a coordinate system of its own below a height, as wide as the drawing; what is
    /// told in shares of the height needs one.
    mutating func part(y: Int, height: Int? = nil, _ marks: (inout Pen) -> Void) {
        writer.literal("<svg y=\"")
        writer.number(y)
        if let height {
            writer.literal("\" height=\"")
            writer.number(height)
        }
        writer.literal("\" overflow=\"visible\">")
        marks(&self)
        writer.literal("</svg>")
    }

    /// Draws within a box of its own, whose width is the whole for percentages; lengths are pixels.
    fileprivate mutating func picture(
        x: Int, y: Int, width: Int, height: Int, _ marks: (inout Pen) -> Void
    ) {
        writer.literal("<svg x=\"")
        writer.number(x)
        writer.literal("\" y=\"")
        writer.number(y)
        writer.literal("\" width=\"")
        writer.number(width)
        writer.literal("\" height=\"")
        writer.number(height)
        writer.literal("\" overflow=\"visible\">")
        marks(&self)
        writer.literal("</svg>\n")
    }
}
