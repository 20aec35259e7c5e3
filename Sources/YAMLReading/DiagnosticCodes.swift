package import Diagnostics

extension DiagnosticCode {
    /// The bytes are not UTF-8.
    package static let yamlInvalidUTF8: DiagnosticCode = "yaml/invalid-utf8"
    /// A character stands in a text that no reader could see.
    package static let yamlUnprintable: DiagnosticCode = "yaml/unprintable"
    /// The file is larger than any file of a plan.
    package static let yamlTooLarge: DiagnosticCode = "yaml/too-large"
    /// Nothing is written in the file.
    package static let yamlEmptyDocument: DiagnosticCode = "yaml/empty-document"
    /// A second document begins in the file.
    package static let yamlSeveralDocuments: DiagnosticCode = "yaml/several-documents"
    /// The notation is broken.
    package static let yamlSyntax: DiagnosticCode = "yaml/syntax"
    /// A tab stands where spaces indent.
    package static let yamlTabIndentation: DiagnosticCode = "yaml/tab-indentation"
    /// A key is written twice in one mapping.
    package static let yamlDuplicateKey: DiagnosticCode = "yaml/duplicate-key"
    /// A number in braces was cut in two at its comma.
    package static let yamlCutNumber: DiagnosticCode = "yaml/cut-number"
    /// A key is not a word.
    package static let yamlKeyNotText: DiagnosticCode = "yaml/key-not-text"
    /// An anchor (&) or an alias (*) is used.
    package static let yamlAlias: DiagnosticCode = "yaml/alias"
    /// A type tag (!) is used.
    package static let yamlTag: DiagnosticCode = "yaml/tag"
    /// Lists and mappings are nested too deep.
    package static let yamlTooDeep: DiagnosticCode = "yaml/too-deep"
    /// A key is not known here.
    package static let yamlUnknownKey: DiagnosticCode = "yaml/unknown-key"
    /// A required key is not there.
    package static let yamlMissingKey: DiagnosticCode = "yaml/missing-key"
    /// A key has no value.
    package static let yamlEmptyValue: DiagnosticCode = "yaml/empty-value"
    /// A value is of another shape than asked for.
    package static let yamlWrongType: DiagnosticCode = "yaml/wrong-type"
    /// A value is none of the words that are possible.
    package static let yamlUnknownChoice: DiagnosticCode = "yaml/unknown-choice"
}
