import Markup

/// Draws charts of one axis below each other, each under its name, for a file that holds them all.
package struct SmallMultiplesDrawing: Drawing {
    /// The charts, their names in lines.
    private let parts: [(names: [String], drawing: any Drawing)]
    /// What kind of charts they are and where their figures can be read.
    package let label: String

    /// The drawing of some charts with their names.
    package init(_ parts: [(name: String, drawing: any Drawing)], label: String) {
        self.parts = parts.map { name, drawing in
            (TextLines(name, width: DrawingWidth.file, size: 14).lines, drawing)
        }
        self.label = label
    }

    /// Its height in pixels.
    package var height: Int { parts.reduce(0) { $0 + Self.pitch(of: $1) } }

    /// About how many bytes it takes.
    package var expectedSize: Int { parts.reduce(0) { $0 + $1.drawing.expectedSize + 600 } }

    /// The pitch of the lines of a name.
    private static let line = 20

    /// The room for a name, before a drawing.
    private static func room(for names: [String]) -> Int { names.count * line + 4 }

    /// The height that a part takes, with its name and what stands under it.
    private static func pitch(of part: (names: [String], drawing: any Drawing)) -> Int {
        room(for: part.names) + part.drawing.height
            + (part.drawing.feet.map(\.lines.count).max() ?? 0) * 20 + 24
    }

    /// Draws everything.
    package func draw(with pen: inout Pen) {
        var top = 0
        for (names, drawing) in parts {
            for (number, name) in names.enumerated() {
                pen.text(y: (top + 16 + number * Self.line) * 100, .strong) { $0.text(name) }
            }
            pen.part(y: top + Self.room(for: names), height: drawing.height) { pen in
                drawing.draw(with: &pen)
                drawing.drawFeet(with: &pen)
            }
            top += Self.pitch(of: (names, drawing))
        }
    }
}
