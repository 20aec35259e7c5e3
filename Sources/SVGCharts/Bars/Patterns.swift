package import Markup

/// The patterns that fill bars which colour alone must not tell apart.
///
/// A page has them once, for all its drawings; a file has them itself.
package enum Patterns {
    /// The definitions for a page, to be placed inside an `svg` element.
    package static let markup: Markup = {
        var pen = Pen(MarkupWriter(reservingCapacity: 600), for: .page)
        draw(with: &pen)
        return pen.writer.markup
    }()

    static func draw(with pen: inout Pen) {
        pen.writer.literal("<defs>")
        // Two lines of 2 px side by side are a stripe of 4.
        pattern(##"<pattern id="hatch" width="8" height="8" patternTransform="rotate(45)""##, &pen)
        {
            $0.group(.short) { pen in
                pen.writer.literal(##"<line x1="1" x2="1" y2="8"/><line x1="3" x2="3" y2="8"/>"##)
            }
        }
        pattern(##"<pattern id="dots" width="8" height="8""##, &pen) { pen in
            pen.element("circle", .axis, [("cx", 4), ("cy", 4), ("r", 1)])
        }
        pattern(##"<pattern id="bars" width="8" height="8""##, &pen) { pen in
            pen.element("line", .axis, [("x1", 4), ("x2", 4), ("y2", 8)])
        }
        pen.writer.literal("</defs>")
    }

    private static func pattern(
        _ start: StaticString, _ pen: inout Pen, _ marks: (inout Pen) -> Void
    ) {
        pen.writer.literal(start)
        pen.writer.literal(##" patternUnits="userSpaceOnUse">"##)
        marks(&pen)
        pen.writer.literal("</pattern>")
    }
}

extension Ink {
    /// The stripes and the outline of bars that fall short.
    static let short = Ink("short", ##" stroke="#ac3e00" stroke-width="2""##)
}
