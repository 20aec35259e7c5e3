package import Markup

/// A strip of a drawing, with the name of what it shows above it.
///
/// Names are as long as the plans make them. On a page they are text beside the drawing, which
/// the browser breaks at any width; in a file they are set in lines.
package struct Band: Sendable {
    /// The words above the strip; `nil` for strips of an axis.
    package let name: Name?
    /// Its height in pixels.
    package let height: Int
    /// Draws its marks, from its own upper edge.
    package let marks: @Sendable (inout Pen) -> Void

    /// A strip with its marks.
    package init(
        name: Name? = nil, height: Int, marks: @escaping @Sendable (inout Pen) -> Void
    ) {
        self.name = name
        self.height = height
        self.marks = marks
    }

    /// What stands above a strip: a word that is to be seen first, and the rest.
    package struct Name: Sendable, Hashable {
        /// The word that is to be seen first: 「大田区」; empty where all words are alike.
        package let head: String
        /// The other words.
        package let rest: String

        /// Words with, or without, one that stands out.
        package init(head: String = "", rest: String) {
            self.head = head
            self.rest = rest
        }

        var line: String { head.isEmpty || rest.isEmpty ? head + rest : "\(head)　\(rest)" }
    }
}

/// A drawing made of strips under each other.
package protocol BandedDrawing: Drawing {
    /// Its strips, from the top.
    var bands: [Band] { get }
}

extension BandedDrawing {
    /// Its height in a file, where names are set in lines.
    package var height: Int { bands.reduce(0) { $0 + BandLines($1).height } }

    /// About how many bytes it takes.
    package var expectedSize: Int { 400 + 500 * bands.count }

    /// Draws the strips with their names, as wide as a file is.
    package func draw(with pen: inout Pen) {
        var top = 0
        for band in bands {
            let name = BandLines(band)
            if band.name != nil { top += BandLines.space }
            for (number, line) in name.lines.enumerated() {
                let isStrong = number == 0 && band.name?.head.isEmpty == false
                let foot = (top + 14 + number * BandLines.pitch) * 100
                pen.text(y: foot, isStrong ? .strong : nil) { $0.text(line) }
            }
            pen.part(y: top + name.lines.count * BandLines.pitch, band.marks)
            top += name.lines.count * BandLines.pitch + band.height
        }
    }

    /// The names and the strips in turn, as one picture to those who cannot see it.
    ///
    /// To a browser of text alone each strip is a drawing whose words begin with what they are.
    package var markup: Markup {
        var writer = MarkupWriter(reservingCapacity: expectedSize)
        writer.literal("<div class=\"bands\" role=\"img\" aria-label=\"")
        writer.text(label)
        writer.literal("\"><div aria-hidden=\"true\">\n")
        for band in bands {
            if let name = band.name { writer.name(name) }
            writer.literal("<svg class=\"chart\" width=\"100%\" height=\"")
            writer.number(band.height)
            writer.literal("\">")
            writer.marks(of: band)
            writer.literal("</svg>\n")
        }
        writer.literal("</div></div>")
        return writer.markup
    }
}

/// The name of a strip in lines, for a file.
private struct BandLines {
    static let pitch = 20
    /// The space above a name.
    static let space = 12

    let lines: [String]
    let height: Int

    init(_ band: Band) {
        lines = band.name.map { TextLines($0.line, width: DrawingWidth.file, size: 14).lines } ?? []
        height = lines.count * Self.pitch + band.height + (band.name == nil ? 0 : Self.space)
    }
}

extension MarkupWriter {
    fileprivate mutating func marks(of band: Band) {
        var pen = Pen(MarkupWriter(reservingCapacity: 500), for: .page)
        band.marks(&pen)
        let marks = pen.writer.markup
        if marks.bytes.contains("<text".utf8) { literal("<desc>図の中の文字：</desc>") }
        markup(marks)
    }

    fileprivate mutating func name(_ name: Band.Name) {
        literal("<p>")
        if !name.head.isEmpty {
            literal("<b>")
            text(name.head)
            literal(name.rest.isEmpty ? "</b>" : "</b> ")
        }
        text(name.rest)
        literal("</p>")
    }
}
