import Diagnostics

/// What is said about templates that are not written as Mustache wants.
extension Diagnostic {
    static func notUTF8(at place: SourceLocation) -> Diagnostic {
        Diagnostic(
            .templateEncoding,
            LocalizedText(
                ja: "テンプレートがUTF-8ではありません", en: "The template is not UTF-8"),
            at: place,
            help: LocalizedText(
                ja: "文字コードをUTF-8にして保存してください", en: "Save the file as UTF-8"))
    }

    static func unclosedTag(
        at place: SourceLocation, _ text: String, closing: String
    ) -> Diagnostic {
        Diagnostic(
            .unclosedTag,
            LocalizedText(
                ja: "タグが「\(closing)」で閉じられていません",
                en: "The tag is not closed by '\(closing)'"),
            at: place, found: text,
            help: LocalizedText(
                ja: "名前の後に「\(closing)」を書いてください",
                en: "Write '\(closing)' after the name"))
    }

    static func unclosedTriple(
        at place: SourceLocation, text: String, closing: String
    ) -> Diagnostic {
        Diagnostic(
            .unclosedTag,
            LocalizedText(
                ja: "波括弧3つのタグが「\(closing)」で閉じられていません",
                en: "The tag with three braces is not closed by '\(closing)'"),
            at: place, found: text,
            help: LocalizedText(
                ja: "「\(closing)」で閉じてください。エスケープしてよい値なら波括弧を2つにします",
                en: "Close it by '\(closing)', or use two braces if the value may be escaped"))
    }

    static func emptyTag(at place: SourceLocation, _ text: String) -> Diagnostic {
        Diagnostic(
            .emptyTag,
            LocalizedText(ja: "タグに名前がありません", en: "The tag has no name"),
            at: place, found: text,
            help: LocalizedText(
                ja: "値の名前を書くか、タグを消してください", en: "Name a value, or remove the tag"))
    }

    static func badName(at place: SourceLocation, _ name: String) -> Diagnostic {
        Diagnostic(
            .badTemplateName,
            LocalizedText(
                ja: "「\(name)」は名前として使えません", en: "'\(name)' cannot be a name"),
            at: place, found: name,
            help: LocalizedText(
                ja: "名前には空白を含めず、点は名前と名前の間に1つだけ書きます",
                en: "A name has no spaces, and one dot only between two names"))
    }

    static func badDelimiters(at place: SourceLocation, _ text: String) -> Diagnostic {
        Diagnostic(
            .badDelimiters,
            LocalizedText(
                ja: "区切り記号のタグが正しくありません",
                en: "The tag does not set two delimiters"),
            at: place, found: text,
            help: LocalizedText(
                ja: "{{=<% %>=}} のように、空白と等号を含まない記号を2つ書いてください",
                en: "Write two marks without spaces and equals signs, as in {{=<% %>=}}"))
    }

    static func unclosedSection(
        _ name: String, at place: SourceLocation, opened: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .unclosedSection,
            LocalizedText(
                ja: "「\(name)」がテンプレートの終わりまで閉じられていません",
                en: "'\(name)' is not closed before the template ends"),
            at: place,
            help: LocalizedText(
                ja: "閉じる所に {{/\(name)}} を書いてください", en: "Write {{/\(name)}} where it ends"),
            notes: [openedHere(name, at: opened)])
    }

    static func mismatchedEnd(
        at place: SourceLocation, _ name: String, opened: String, at opening: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .mismatchedEnd,
            LocalizedText(
                ja: "「\(opened)」を閉じるはずの所に「\(name)」の終わりがあります",
                en: "'\(name)' ends where '\(opened)' should"),
            at: place, found: name,
            help: LocalizedText(
                ja: "{{/\(opened)}} で閉じてください", en: "Close it by {{/\(opened)}}"),
            notes: [openedHere(opened, at: opening)])
    }

    static func strayEnd(at place: SourceLocation, _ name: String) -> Diagnostic {
        Diagnostic(
            .strayEnd,
            LocalizedText(
                ja: "「\(name)」は開かれていないのに閉じられています",
                en: "'\(name)' is closed but was not opened"),
            at: place, found: name,
            help: LocalizedText(
                ja: "始まりのタグを書くか、この終わりのタグを消してください",
                en: "Write its opening tag, or remove this one"))
    }

    static func nestedTooDeep(at place: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .templateTooDeep,
            LocalizedText(
                ja: "タグの入れ子が\(limit)段を超えています",
                en: "Tags enclose tags more than \(limit) deep"),
            at: place,
            help: LocalizedText(
                ja: "内側を別のテンプレートに分けてください",
                en: "Move the inside to a template of its own"))
    }

    private static func openedHere(_ name: String, at place: SourceLocation) -> Note {
        Note(
            LocalizedText(ja: "「\(name)」はここで開かれています", en: "'\(name)' was opened here"),
            at: place)
    }
}

extension [Diagnostic] {
    /// The problems of one file in the order of their places, each place's in the order found.
    func inOrderOfPlace() -> [Diagnostic] {
        enumerated().sorted { left, right in
            let (a, b) = (left.element.location, right.element.location)
            return (a?.line ?? 0, a?.column ?? 0, left.offset)
                < (b?.line ?? 0, b?.column ?? 0, right.offset)
        }.map(\.element)
    }
}
