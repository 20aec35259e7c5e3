internal import Diagnostics
internal import JapaneseText

extension Diagnostic {
    static func tooLarge(at location: SourceLocation) -> Diagnostic {
        let limit = YAMLReader.largestSize >> 20
        return Diagnostic(
            .yamlTooLarge,
            LocalizedText(
                ja: "ファイルが大きすぎます（上限\(limit)MB）", en: "The file is too large (limit \(limit) MB)"),
            at: location,
            help: LocalizedText(ja: "計画ごとにファイルを分けてください", en: "Give each plan its own files"))
    }

    static func emptyDocument(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlEmptyDocument,
            LocalizedText(ja: "ファイルに何も書かれていません", en: "Nothing is written in the file"),
            at: location,
            help: LocalizedText(
                ja: "「キー: 値」の行を書くか、ファイルを消してください",
                en: "Write lines of 'key: value', or remove the file"))
    }

    static func unprintable(_ scalar: Unicode.Scalar, at location: SourceLocation) -> Diagnostic {
        let name = UnprintableText.name(of: scalar)
        return Diagnostic(
            .yamlUnprintable,
            LocalizedText(
                ja: "目に見えない制御文字（\(name)）は使えません",
                en: "A control character that nobody can see, \(name), stands in the text"),
            at: location, found: name,
            help: LocalizedText(
                ja: "この文字を消してください。資料からの貼り付けなら、打ち直すのが確実です",
                en: "Delete it; after a paste it is surest to type the text anew"))
    }

    static func severalDocuments(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlSeveralDocuments,
            LocalizedText(
                ja: "一つのファイルには一つの文書を書きます", en: "A file holds one document"),
            at: location, found: "---",
            help: LocalizedText(
                ja: "「---」を消すか、ファイルを分けてください", en: "Remove the '---', or make two files"))
    }

    static func tooDeep(at location: SourceLocation, limit: Int) -> Diagnostic {
        Diagnostic(
            .yamlTooDeep,
            LocalizedText(
                ja: "入れ子が\(limit)段を超えています", en: "Values are nested deeper than \(limit) levels"),
            at: location,
            help: LocalizedText(ja: "入れ子を浅くしてください", en: "Nest the values less deep"))
    }

    static func alias(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlAlias,
            LocalizedText(
                ja: "値の使い回し（「&」と「*」）は使えません",
                en: "Anchors (&) and aliases (*) are not used here"),
            at: location,
            help: LocalizedText(
                ja: "値をその場所に書いてください。「*」や「&」で始まる文字なら \" \" で囲みます",
                en: "Write the value out; text that begins with * or & stands in double quotes"))
    }

    static func tag(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlTag,
            LocalizedText(ja: "型の指定（「!」）は使えません", en: "Type tags (!) are not used here"),
            at: location,
            help: LocalizedText(
                ja: "「!」で始まる語を消すか、値なら \" \" で囲んでください",
                en: "Remove the word that begins with '!', or put a value in double quotes"))
    }

    static func keyNotText(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlKeyNotText,
            LocalizedText(ja: "キーは一つの語で書きます", en: "A key is one word"),
            at: location,
            help: LocalizedText(ja: "「キー: 値」の形に直してください", en: "Write it as 'key: value'"))
    }

    static func cutNumber(_ number: String, at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlCutNumber,
            LocalizedText(
                ja: "{ } の中では「,」が区切りになり、『\(number)』が二つに分かれています",
                en: "Between braces a comma separates: '\(number)' is cut in two"),
            at: location, found: number,
            help: LocalizedText(
                ja: "値を \" \" で囲んで「\"\(number)\"」のように書いてください",
                en: "Put the value in quotes: \"\(number)\""))
    }

    static func duplicateKey(
        _ key: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .yamlDuplicateKey,
            LocalizedText(
                ja: "キー『\(key)』が二度書かれています", en: "The key '\(key)' is written twice"),
            at: location, found: key,
            help: LocalizedText(ja: "どちらか一方を消してください", en: "Remove one of the two"),
            notes: [
                Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)
            ])
    }

    static func tabIndentation(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .yamlTabIndentation,
            LocalizedText(
                ja: "字下げにはタブではなく空白を使います", en: "Spaces indent a line, not tabs"),
            at: location, found: "\\t",
            help: LocalizedText(
                ja: "タブを空白2つずつに置き換えてください", en: "Replace each tab by two spaces"))
    }

    static func invalidUTF8(at location: SourceLocation, byte: UInt8?) -> Diagnostic {
        let hexadecimal = byte.map { "0x" + String($0, radix: 16, uppercase: true) }
        return Diagnostic(
            .yamlInvalidUTF8,
            LocalizedText(
                ja: "ファイルの文字コードが UTF-8 ではありません", en: "The file is not UTF-8"),
            at: location, found: hexadecimal,
            help: LocalizedText(
                ja: "エディタで文字コードを UTF-8 にして保存し直してください",
                en: "Save the file again as UTF-8"))
    }

    static func syntax(
        _ rule: YAMLSyntaxRule, beginning: SourceLocation?, stop: SourceLocation
    ) -> Diagnostic {
        guard let beginning else {
            return Diagnostic(.yamlSyntax, rule.message, at: stop, help: rule.help)
        }
        let note =
            rule.isMadeAtBeginning
            ? Note(LocalizedText(ja: "ここで読めなくなりました", en: "Reading stopped here"), at: stop)
            : Note(LocalizedText(ja: "ここから始まっています", en: "It begins here"), at: beginning)
        return Diagnostic(
            .yamlSyntax, rule.message, at: rule.isMadeAtBeginning ? beginning : stop,
            help: rule.help, notes: [note])
    }
}
