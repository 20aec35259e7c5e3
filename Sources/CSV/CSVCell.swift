package import Diagnostics

/// One cell of a table, with the place where it is written.
package struct CSVCell: Sendable {
    /// Its text, without the quotes around it.
    package let text: String
    /// Where it begins, quotes included, as far as its first line reaches.
    package let location: SourceLocation
}
