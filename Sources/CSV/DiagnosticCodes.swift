package import Diagnostics

extension DiagnosticCode {
    /// Nothing is written in the file.
    package static let csvEmptyFile: DiagnosticCode = "csv/empty-file"
    /// The file is larger than any table of a plan.
    package static let csvTooLarge: DiagnosticCode = "csv/too-large"
    /// The bytes are neither UTF-8 nor CP932.
    package static let csvEncoding: DiagnosticCode = "csv/encoding"
    /// A NUL byte stands in the file.
    package static let csvNUL: DiagnosticCode = "csv/nul"
    /// A character stands in the table that no reader could see.
    package static let csvUnprintable: DiagnosticCode = "csv/unprintable"
    /// A row has more or fewer cells than the header.
    package static let csvRaggedRow: DiagnosticCode = "csv/ragged-row"
    /// A quoted cell does not end.
    package static let csvUnclosedQuote: DiagnosticCode = "csv/unclosed-quote"
    /// A quote stands inside a cell that does not begin with one.
    package static let csvStrayQuote: DiagnosticCode = "csv/stray-quote"
    /// Something follows the closing quote of a cell.
    package static let csvTextAfterQuote: DiagnosticCode = "csv/text-after-quote"
    /// Two columns have the same name.
    package static let csvDuplicateColumn: DiagnosticCode = "csv/duplicate-column"
    /// A column has values and no name.
    package static let csvUnnamedColumn: DiagnosticCode = "csv/unnamed-column"
    /// A row without any text stands between rows with text.
    package static let csvBlankRow: DiagnosticCode = "csv/blank-row"
}
