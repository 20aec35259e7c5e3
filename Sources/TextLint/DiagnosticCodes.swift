package import Diagnostics

extension DiagnosticCode {
    // How text is written.

    /// A letter of another script stands inside a Japanese word.
    package static let textForeignLetter: DiagnosticCode = "text/foreign-letter"
    /// A character is one that machines show and read in their own ways (機種依存文字).
    package static let textMachineDependent: DiagnosticCode = "text/machine-dependent"
    /// A blank stands inside a word.
    package static let textSpacedWord: DiagnosticCode = "text/spaced-word"
    /// Letters or digits of ASCII are full-width.
    package static let textFullWidthASCII: DiagnosticCode = "text/full-width-ascii"
    /// Kana are half-width.
    package static let textHalfWidthKana: DiagnosticCode = "text/half-width-kana"
    /// A dash is another one than ―.
    package static let textDash: DiagnosticCode = "text/dash"
    /// A wave dash is another one than ～.
    package static let textWaveDash: DiagnosticCode = "text/wave-dash"
    /// A year has neither its era nor the western year.
    package static let textYearWithoutEra: DiagnosticCode = "text/year-without-era"
    /// The western year never stands beside a year of an era.
    package static let textEraYearAlone: DiagnosticCode = "text/era-year-alone"
    /// A year is none of its era, or not the western year that stands beside it.
    package static let textWrongYear: DiagnosticCode = "text/wrong-year"
    /// A link is named so that nobody can tell where it leads.
    package static let textLinkName: DiagnosticCode = "text/link-name"
    /// A link to a file does not tell its format and size.
    package static let textFileLink: DiagnosticCode = "text/file-link"
    /// A word is spelled in another way than on the rest of the site.
    package static let textSpelling: DiagnosticCode = "text/spelling"
    /// More problems were found in a file than are reported.
    package static let textMoreFindings: DiagnosticCode = "text/more-findings"

    // Excuses.

    /// An excuse excuses nothing.
    package static let excuseUnused: DiagnosticCode = "excuse/unused"
    /// An excuse does not say by what it finds its problems.
    package static let excuseNoSelector: DiagnosticCode = "excuse/no-selector"
    /// An excuse names a rule that is not known or cannot be excused.
    package static let excuseUnknownRule: DiagnosticCode = "excuse/unknown-rule"

    // Settings.

    /// A spelling cannot be looked for.
    package static let lintSpelling: DiagnosticCode = "lint/spelling"
}
