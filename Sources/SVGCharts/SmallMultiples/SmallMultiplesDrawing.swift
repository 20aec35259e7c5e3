import Markup

/// Draws charts of one axis below each other, each under its name, for a file that holds them all.
package struct SmallMultiplesDrawing: Drawing {
    private let parts: [(name: String, drawing: any Drawing)]
    /// What kind of charts they are and where their figures can be read.
    package let label: String

    /// The drawing of some charts with their names.
    package init(_ parts: [(name: String, drawing: any Drawing)], label: String) {
        self.parts = parts
        self.label = label
    }

    /// Its height in pixels.
    package var height: Int { parts.reduce(0) { $0 + Self.pitch(of: $1.drawing) } }

    /// About how many bytes it takes.
    package var expectedSize: Int { parts.reduce(0) { $0 + $1.drawing.expectedSize + 600 } }

    /// The room for a name, before a drawing.
    private static let name = 24

    /// The height that a part takes, with its name and what stands under it.
    private static func pitch(of drawing: any Drawing) -> Int {
        name + drawing.height + (drawing.feet.map(\.lines.count).max() ?? 0) * 20 + 24
    }

    /// Draws everything.
    package func draw(with pen: inout Pen) {
        var top = 0
        for (name, drawing) in parts {
            pen.text(y: (top + 16) * 100, .named) { $0.text(name) }
            pen.part(y: top + Self.name, height: drawing.height) { pen in
                drawing.draw(with: &pen)
                drawing.drawFeet(with: &pen)
            }
            top += Self.pitch(of: drawing)
        }
    }
}

extension Ink {
    /// Names of drawings.
    package static let named = Ink("named", #" font-weight="700""#)
}
