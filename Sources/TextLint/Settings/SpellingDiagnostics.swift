internal import Diagnostics

extension Diagnostic {
    static func spellingWithoutVariants(_ use: Located<String>) -> Diagnostic {
        Diagnostic(
            .lintSpelling,
            LocalizedText(
                ja: "『\(use.value)』の instead_of に、使わない書き方がありません",
                en: "No other spelling of '\(use.value)' is listed under 'instead_of'"),
            at: use.location, found: use.value,
            help: LocalizedText(
                ja: "「instead_of: [手続き]」のように書いてください", en: "Write it like 'instead_of: [手続き]'"))
    }

    static func spellingOfItself(_ variant: Located<String>) -> Diagnostic {
        Diagnostic(
            .lintSpelling,
            LocalizedText(
                ja: "『\(variant.value)』は use と同じです",
                en: "'\(variant.value)' is the spelling to use itself"),
            at: variant.location, found: variant.value,
            help: LocalizedText(
                ja: "instead_of には、use とは違う書き方を書いてください",
                en: "List other spellings under 'instead_of'"))
    }

    static func spellingTooShort(_ variant: Located<String>) -> Diagnostic {
        Diagnostic(
            .lintSpelling,
            LocalizedText(
                ja: "『\(variant.value)』は一文字なので、ほかの語の中にも見つかってしまいます",
                en: "'\(variant.value)' is one character and stands in other words, too"),
            at: variant.location, found: variant.value,
            help: LocalizedText(
                ja: "\(Spelling.shortest)文字以上の語にしてください",
                en: "Give a word of at least \(Spelling.shortest) characters"))
    }

    static func spellingTwice(
        _ variant: Located<String>, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .lintSpelling,
            LocalizedText(
                ja: "『\(variant.value)』が二度書かれています", en: "'\(variant.value)' is listed twice"),
            at: variant.location, found: variant.value,
            help: LocalizedText(ja: "どちらか一方を消してください", en: "Remove one of the two"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }
}
