internal import Diagnostics
internal import TextLint
internal import YAMLReading

extension DraftReader {
    /// Reads what the plan is excused from; only then can its text be looked at.
    ///
    /// An excuse that is wrong is told alone, and not what it was meant to excuse.
    mutating func beginTextCheck(_ fields: inout YAMLFields) {
        let excuses = ExcuseReader.read(
            fields.sequence("excused"), excusable: DiagnosticCode.excusable)
        report(excuses.diagnostics)
        guard excuses.diagnostics.isEmpty else { return }
        text = TextCheck(proofreader, excuses: ExcuseBook(excuses.value))
    }

    /// Looks at the text of a document.
    mutating func checkText(of root: YAMLNode, in file: SourceFile?) {
        guard let file else { return }
        text?.check(root, in: file.bytes, keys: .sources)
    }
}
