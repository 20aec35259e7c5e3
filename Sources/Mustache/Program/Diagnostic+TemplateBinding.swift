import Diagnostics

/// What is said about templates that do not fit together.
extension Diagnostic {
    /// The specification lets a page do without an unknown partial; a site must not.
    static func unknownPartial(
        _ name: String, at place: SourceLocation, known names: [String], mode: TemplateMode
    ) -> Diagnostic {
        Diagnostic(
            .unknownPartial, severity: mode == .site ? .error : .warning,
            LocalizedText(
                ja: "「\(name)」というテンプレートはありません",
                en: "'\(name)' is not the name of a template"),
            at: place, found: name, help: .didYouMean(name, among: names))
    }

    static func unknownBlock(
        _ name: String, of parent: String, at place: SourceLocation, known names: [String]
    ) -> Diagnostic {
        Diagnostic(
            .unknownBlock,
            LocalizedText(
                ja: "「\(name)」というブロックは「\(parent)」にありません",
                en: "'\(name)' is not a block of '\(parent)'"),
            at: place, found: name, help: .didYouMean(name, among: names))
    }

    static func templateTooLarge(at place: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateTooLarge,
            LocalizedText(
                ja: "テンプレートが、埋め込みと置き換えを広げると\(limit)命令を超えます",
                en: "With everything included the templates are longer than \(limit) steps"),
            at: place,
            help: LocalizedText(
                ja: "繰り返しはデータの一覧にし、同じブロックを何度も使わないでください",
                en: "Let data repeat what repeats, and do not use the same block many times"))
    }

    static func duplicateTemplate(_ name: String, at place: SourceLocation, first: SourceLocation)
        -> Diagnostic
    {
        Diagnostic(
            .duplicateTemplate,
            LocalizedText(
                ja: "「\(name)」という名前のテンプレートが2つあります",
                en: "'\(name)' is the name of two templates"),
            at: place, found: name,
            help: LocalizedText(
                ja: "どちらかのファイル名を変えてください", en: "Rename one of the files"),
            notes: [
                Note(LocalizedText(ja: "もう1つはこれです", en: "The other is this"), at: first)
            ])
    }
}
