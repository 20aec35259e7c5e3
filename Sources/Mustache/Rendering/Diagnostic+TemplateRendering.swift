import Diagnostics

/// What is said about templates that do not fit the data of a page.
extension Diagnostic {
    /// A name that is not among the known ones; `owner` are those of its path that were found.
    static func unknownTemplateName(
        at place: SourceLocation, _ name: String, in owner: [String], known: [String]
    ) -> Diagnostic {
        let owner = owner.joined(separator: ".")
        let message =
            owner.isEmpty
            ? LocalizedText(
                ja: "「\(name)」という値はこのページにありません",
                en: "'\(name)' is not a value of this page")
            : LocalizedText(
                ja: "「\(name)」という値は「\(owner)」にありません",
                en: "'\(name)' is not a value of '\(owner)'")
        return Diagnostic(
            .unknownTemplateName, message, at: place, found: name,
            help: .didYouMean(name, among: known))
    }

    static func unescapedText(at place: SourceLocation, _ tag: String) -> Diagnostic {
        Diagnostic(
            .unescapedText,
            LocalizedText(
                ja: "エスケープせずに挿入できるのはマークアップだけです",
                en: "Only markup may be inserted unescaped"),
            at: place, found: tag,
            help: LocalizedText(
                ja: "波括弧を2つにして、記号なしで書いてください",
                en: "Use two braces and no ampersand"))
    }

    static func escapedMarkup(at place: SourceLocation, _ tag: String) -> Diagnostic {
        Diagnostic(
            .escapedMarkup,
            LocalizedText(
                ja: "マークアップをエスケープするとタグが文字として見えてしまいます",
                en: "Markup that is escaped shows its tags to the reader"),
            at: place, found: tag,
            help: LocalizedText(
                ja: "波括弧を3つにしてください", en: "Use three braces, as in {{{name}}}"))
    }

    static func valueIsNotText(
        at place: SourceLocation, _ tag: String, _ kind: TemplateNode.Kind
    ) -> Diagnostic {
        let (japanese, english) =
            switch kind {
            case .list: ("一覧", "a list")
            case .object: ("複数の値のまとまり", "an object")
            default: ("はい・いいえの値", "a yes or no")
            }
        return Diagnostic(
            .valueIsNotText,
            LocalizedText(
                ja: "\(japanese)は文字として表示できません",
                en: "The value is \(english) and cannot be shown as text"),
            at: place, found: tag,
            help: LocalizedText(
                ja: "{{#名前}} … {{/名前}} で囲み、その中で表示してください",
                en: "Open it by {{#name}} and show what is inside"))
    }

    static func lambdaInSite(at place: SourceLocation, _ tag: String) -> Diagnostic {
        Diagnostic(
            .lambdaInSite,
            LocalizedText(
                ja: "サイトのテンプレートでは関数を使えません",
                en: "A template of a site has no use for a function"),
            at: place, found: tag,
            help: LocalizedText(
                ja: "表示する値をページのデータにしてください",
                en: "Let the page's data have the text itself"))
    }

    static func badLambdaResult(
        at place: SourceLocation, _ tag: String, _ result: String, _ problem: LocalizedText
    ) -> Diagnostic {
        Diagnostic(
            .badLambdaResult,
            LocalizedText(
                ja: "「\(tag)」の関数が返した文字列はテンプレートではありません: \(problem.japanese)",
                en: "The function of '\(tag)' returned no template: \(problem.english)"),
            at: place, found: result)
    }

    static func endlessTemplates(at place: SourceLocation, depth: Int, calls: Int) -> Diagnostic {
        Diagnostic(
            .templateTooDeep,
            LocalizedText(
                ja: "テンプレートの呼び出しが\(depth)段または\(calls)回を超えました",
                en: "Templates include templates more than \(depth) deep or \(calls) times"),
            at: place,
            help: LocalizedText(
                ja: "自分自身を呼び出すテンプレートは、データが尽きた所で終わるようにしてください",
                en: "Let a template that includes itself end where the data end"))
    }
}

extension LocalizedText {
    /// A hint at the name that was probably meant; none where no name is near.
    static func didYouMean(_ name: String, among known: [String]) -> LocalizedText? {
        NearestName.suggestion(for: name, among: known).map {
            LocalizedText(ja: "「\($0)」のことではありませんか", en: "Did you mean '\($0)'?")
        }
    }
}
