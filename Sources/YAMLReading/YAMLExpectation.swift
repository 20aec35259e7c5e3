internal import Diagnostics

/// The shape that a value was asked for.
enum YAMLExpectation {
    case text
    case texts
    case integer
    case sequence
    case mapping

    var name: LocalizedText {
        switch self {
        case .text: LocalizedText(ja: "一つの文字列", en: "a text")
        case .texts: LocalizedText(ja: "文字列、またはその一覧", en: "a text or a list of texts")
        case .integer: LocalizedText(ja: "半角の整数", en: "a whole number")
        case .sequence: LocalizedText(ja: "「- 」で始まる一覧", en: "a list of '- ' entries")
        case .mapping: LocalizedText(ja: "「キー: 値」の組", en: "a mapping of 'key: value'")
        }
    }
}

extension YAMLNode.Shape {
    var name: LocalizedText {
        switch self {
        case .scalar: LocalizedText(ja: "一つの文字列", en: "a text")
        case .sequence: LocalizedText(ja: "一覧", en: "a list")
        case .mapping: LocalizedText(ja: "「キー: 値」の組", en: "a mapping")
        }
    }
}

extension Diagnostic {
    static func wrongType(of node: YAMLNode, expected: YAMLExpectation) -> Diagnostic {
        let (wanted, actual) = (expected.name, node.shape.name)
        return Diagnostic(
            .yamlWrongType,
            LocalizedText(
                ja: "ここには\(wanted.japanese)を書きますが、\(actual.japanese)が書かれています",
                en: "Here belongs \(wanted.english), but \(actual.english) is written"),
            at: node.location, found: node.text,
            help: LocalizedText(
                ja: "\(wanted.japanese)に書き直してください", en: "Write \(wanted.english)"))
    }

    static func emptyValue(of key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlEmptyValue,
            LocalizedText(ja: "キー『\(key)』に値がありません", en: "The key '\(key)' has no value"),
            at: location,
            help: LocalizedText(
                ja: "値を書くか、この行を消してください", en: "Write a value, or remove the line"))
    }

    static func blankText(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlEmptyValue,
            LocalizedText(ja: "空白だけの値は使えません", en: "A value is more than spaces"),
            at: location,
            help: LocalizedText(
                ja: "値を書くか、この行を消してください", en: "Write a value, or remove the line"))
    }

    static func missingKey(_ key: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlMissingKey,
            LocalizedText(ja: "キー『\(key)』がありません", en: "The key '\(key)' is missing"),
            at: location,
            help: LocalizedText(ja: "「\(key): 値」の行を加えてください", en: "Add a line '\(key): value'"))
    }

    static func unknownKey(
        _ key: String, at location: SourceLocation, known: [String]
    ) -> Diagnostic {
        Diagnostic(
            .yamlUnknownKey,
            LocalizedText(
                ja: "キー『\(key)』は、ここでは使えません", en: "The key '\(key)' is not known here"),
            at: location, found: key, help: .choices(nearestTo: key, among: known))
    }

    static func unknownChoice(
        _ written: Located<String>, for key: String, among words: [String]
    ) -> Diagnostic {
        Diagnostic(
            .yamlUnknownChoice,
            LocalizedText(
                ja: "『\(written.value)』は『\(key)』の値になりません",
                en: "'\(written.value)' is no value of '\(key)'"),
            at: written.location, found: written.value,
            help: .choices(nearestTo: written.value, among: words))
    }
}

extension LocalizedText {
    /// The word that was probably meant, or else all that can be written.
    static func choices(nearestTo word: String, among words: [String]) -> LocalizedText {
        if let meant = NearestName.suggestion(for: word, among: words) {
            return LocalizedText(
                ja: "『\(meant)』のことではありませんか", en: "Did you mean '\(meant)'?")
        }
        return LocalizedText(
            ja: "書けるのは次のとおりです: \(words.joined(separator: ", "))",
            en: "Possible are: \(words.joined(separator: ", "))")
    }
}
