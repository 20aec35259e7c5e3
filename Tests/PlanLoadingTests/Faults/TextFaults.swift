import Diagnostics
import PlanLoading
import TextLint

extension Fault {
    /// How text is written, and what is excused.
    static let ofText: [Fault] =
        [
            page(
                "a letter of another alphabet came out of a PDF file", "デジタルデバ①йド",
                .textForeignLetter,
                .error, says: "『й』はキリル文字です"),
            page("a sign of one machine", "①㈱しるべ", .textMachineDependent, says: "『㈱』は機種依存文字です"),
            page("a blank inside a name", "①東 京の計画", .textSpacedWord, says: "『東 京の計画』"),
            page("wide letters in a page", "窓口の①ＩＣＴ", .textFullWidthASCII, says: "『ＩＣＴ』は全角です"),
            page("narrow kana", "窓口の①ﾃﾞｰﾀ", .textHalfWidthKana, says: "『ﾃﾞｰﾀ』は半角カナです"),
            page("a dash of another kind", "区民①—窓口", .textDash, says: "U+2014"),
            page("a wave dash of another kind", "10①〜20件", .textWaveDash, says: "U+301C"),
            page("a year without its era", "①4年度に始めます", .textYearWithoutEra, says: "『4年度』"),
            page("a year of an era alone", "①令和4年度です", .textEraYearAlone, says: "『令和4年度』の西暦"),
            page("a year that is another", "①令和3年度（2022年度）です", .textWrongYear, says: "2021年度です"),
            page("a link called here", "[①こちら](a.html)", .textLinkName, says: "『こちら』"),
            page("a file without its size", "[①概要版](a.pdf)", .textFileLink, says: "PDFファイル"),
            page("another spelling", "行政①手続き", .textSpelling, says: "「手続」と書きます"),
        ] + ofExcuses + ofLint

    private static let ofExcuses: [Fault] = [
        excuse(
            "an excuse for something that was mended", "①{rule: text/dash, key: title, reason: 資料}",
            .excuseUnused, .warning, says: "この除外に当たる問題はありません"),
        excuse(
            "an excuse for everything", "{rule: ①text/dash, reason: 資料}", .excuseNoSelector, .error,
            says: "どの問題のことか"),
        excuse(
            "an excuse from a misspelt rule", "{rule: ①text/dahs, key: title, reason: 資料}",
            .excuseUnknownRule, .error, says: "『text/dahs』という規則はない"),
        excuse(
            "an excuse without a reason", "①{rule: text/dash, key: title}", "yaml/missing-key",
            .error,
            says: "キー『reason』がありません"),
    ]

    private static let ofLint: [Fault] = [
        lint(
            "a spelling of one letter", "spellings: [{use: 手続, instead_of: [①手]}]", .lintSpelling,
            says: "『手』は一文字"),
        lint(
            "a misspelt rule of text", "severities: {①text/dahs: off}", "yaml/unknown-key",
            says: "『text/dahs』"),
        lint(
            "a severity that there is none of", "severities: {text/dash: ①none}",
            "yaml/unknown-choice",
            says: "『none』"),
    ]

    private static func page(
        _ name: String, _ text: String, _ code: DiagnosticCode,
        _ severity: Diagnostic.Severity = .warning, says words: String
    ) -> Fault {
        Fault(name, in: .sample, "pages/G1.md", .whole(text), code, severity, says: words)
    }

    private static func excuse(
        _ name: String, _ text: String, _ code: DiagnosticCode, _ severity: Diagnostic.Severity,
        says words: String
    ) -> Fault {
        Fault(
            name, in: .sample, "plan.yaml", "purpose: 目的。", to: "purpose: 目的。\nexcused: [\(text)]",
            code, severity, says: words)
    }

    private static func lint(
        _ name: String, _ text: String, _ code: DiagnosticCode, says words: String
    ) -> Fault {
        Fault(
            name, in: .site, "site.yaml", "language: ja", to: "language: ja\nlint: {\(text)}", code,
            says: words)
    }
}
