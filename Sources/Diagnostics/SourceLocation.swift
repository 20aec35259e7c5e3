/// A place in a file, as an editor shows it.
///
/// Lines and columns count from one; columns count Unicode scalars, so that a full-width
/// character is one column.
@usableFromInline
package struct SourceLocation: Sendable, Hashable, CustomStringConvertible {
    /// The file, relative to the folder the command was given, with `/` between its parts.
    package let path: String
    /// The line, from one.
    package let line: Int
    /// The column of the first scalar, from one.
    package let column: Int
    /// How many scalars the caret underlines, never past the end of the line; none where the whole
    /// of a file is meant.
    package let length: Int

    /// A place that covers `length` scalars of one line.
    package init(path: String, line: Int, column: Int, length: Int = 1) {
        self.path = path
        self.line = line
        self.column = column
        self.length = max(1, length)
    }

    /// The whole of a file; its first line is no part of the problem, and so it is not shown.
    package init(path: String) {
        self.path = path
        line = 1
        column = 1
        length = 0
    }

    /// The place as editors and logs write it: path, line, column.
    @usableFromInline package var description: String { "\(path):\(line):\(column)" }
}
