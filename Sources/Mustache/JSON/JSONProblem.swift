import Diagnostics

/// What is wrong with JSON, and in which bytes.
struct JSONProblem: Error {
    let kind: Kind
    let range: Range<Int>
    /// The bytes that explain it: the first of two equal names.
    var earlier: Range<Int>?

    enum Kind {
        case notUTF8
        case emptyDocument
        case expected(LocalizedText)
        case trailingComma
        case unclosedText
        case controlCharacter
        case badEscape
        case halfSurrogate
        case badNumber
        case tooDeep
        case duplicateName(String)
        case contentAfterEnd
    }

    func diagnostic(at place: SourceLocation, _ source: TemplateSource) -> Diagnostic {
        let isDuplicate = if case .duplicateName = kind { true } else { false }
        let found = String(
            decoding: source.bytes[range.clamped(to: source.bytes.indices)], as: UTF8.self)
        return Diagnostic(
            isDuplicate ? .duplicateJSONName : .badJSON, kind.message, at: place,
            found: found.isEmpty ? nil : found, help: kind.help,
            notes: earlier.map {
                [
                    Diagnostic.Note(
                        LocalizedText(ja: "1つ目はここにあります", en: "The first is here"),
                        at: source.location(of: $0))
                ]
            } ?? [])
    }
}

extension JSONProblem.Kind {
    fileprivate var message: LocalizedText {
        switch self {
        case .notUTF8:
            LocalizedText(ja: "JSONがUTF-8ではありません", en: "The JSON is not UTF-8")
        case .emptyDocument:
            LocalizedText(ja: "JSONが空です", en: "The JSON is empty")
        case .expected(let what):
            LocalizedText(
                ja: "ここには\(what.japanese)が必要です", en: "Here \(what.english) is needed")
        case .trailingComma:
            LocalizedText(
                ja: "最後の要素の後にコンマがあります", en: "A comma stands after the last element")
        case .unclosedText:
            LocalizedText(
                ja: "文字列が引用符で閉じられていません", en: "The text is not closed by a quotation mark")
        case .controlCharacter:
            LocalizedText(
                ja: "文字列の中に制御文字があります", en: "A control character stands in a text")
        case .badEscape:
            LocalizedText(
                ja: "JSONにないエスケープです", en: "JSON has no such escape")
        case .halfSurrogate:
            LocalizedText(
                ja: "サロゲートペアの片方しかありません", en: "One half of a surrogate pair is missing")
        case .badNumber:
            LocalizedText(ja: "JSONの数値ではありません", en: "This is not a number in JSON")
        case .tooDeep:
            LocalizedText(
                ja: "入れ子が\(JSONReader.nestingLimit)段を超えています",
                en: "Values enclose values more than \(JSONReader.nestingLimit) deep")
        case .duplicateName(let name):
            LocalizedText(
                ja: "「\(name)」という名前が同じオブジェクトに2つあります",
                en: "'\(name)' is twice a name in the same object")
        case .contentAfterEnd:
            LocalizedText(
                ja: "JSONの値の後に余分な文字があります", en: "Something stands after the value")
        }
    }

    fileprivate var help: LocalizedText? {
        switch self {
        case .notUTF8:
            LocalizedText(ja: "文字コードをUTF-8にして保存してください", en: "Save the file as UTF-8")
        case .controlCharacter:
            LocalizedText(
                ja: "改行は \\n、タブは \\t と書いてください",
                en: "Write a line break as \\n and a tab as \\t")
        case .trailingComma:
            LocalizedText(ja: "コンマを消してください", en: "Remove the comma")
        case .duplicateName:
            LocalizedText(ja: "どちらかを消してください", en: "Remove one of them")
        default:
            nil
        }
    }
}
