private import JapaneseText

/// A line of a source and, under it, a line of carets that mark a part.
///
/// The carets stand under the marked part on a terminal: a full-width character takes two columns,
/// a tab four.
struct SourceExcerpt: Equatable {
    /// The line, cut around the carets when it is too long.
    let text: String
    /// Spaces and carets.
    let carets: String

    /// Marks `length` scalars of a line from a column on, counted from one.
    ///
    /// A place behind the end of the line is marked directly behind its last character.
    init(of scalars: [Unicode.Scalar], column: Int, length: Int, layout: Layout) {
        let cells = scalars.map { Cell($0, layout) }
        let start = min(max(0, column - 1), cells.count)
        let marked = start..<min(start + max(1, length), cells.count)
        let shown = Self.window(of: cells, around: marked, limit: layout.columns)
        let before = shown.lowerBound > 0 ? "…" : ""
        let after = shown.upperBound < cells.count ? "…" : ""
        text = before + cells[shown].lazy.map(\.text).joined() + after
        let indent = layout.columns(of: before) + Self.columns(of: cells[shown.lowerBound..<start])
        let width = Self.columns(of: cells[marked.clamped(to: shown)])
        carets =
            String(repeating: " ", count: indent) + String(repeating: "^", count: max(1, width))
    }

    /// How lines are laid out.
    struct Layout: Equatable {
        /// The columns that a line may take.
        var columns = 100
        /// Whether ① and … take two columns.
        var ambiguousAreWide = false

        func columns(of text: String) -> Int {
            DisplayWidth.columns(of: text, ambiguousAreWide: ambiguousAreWide)
        }
    }

    private struct Cell {
        let text: String
        let columns: Int

        init(_ scalar: Unicode.Scalar, _ layout: Layout) {
            text = scalar == "\t" ? "    " : String(VisibleText.visible(scalar))
            columns = layout.columns(of: text)
        }
    }

    private static func columns(of cells: ArraySlice<Cell>) -> Int {
        cells.reduce(0) { $0 + $1.columns }
    }

    /// The cells that fit, with the marked ones among them; the left side gives way first.
    private static func window(
        of cells: [Cell], around marked: Range<Int>, limit: Int
    ) -> Range<Int> {
        guard columns(of: cells[...]) > limit else { return 0..<cells.count }
        // Two columns remain for each … that shows a cut.
        let room = max(8, limit - 4)
        var first = 0
        if columns(of: cells[..<marked.upperBound]) > room {
            first = marked.lowerBound
            var left = room / 2
            while first > 0, cells[first - 1].columns <= left {
                first -= 1
                left -= cells[first].columns
            }
        }
        var last = first
        var right = room
        while last < cells.count, cells[last].columns <= right {
            right -= cells[last].columns
            last += 1
        }
        return first..<last
    }
}
