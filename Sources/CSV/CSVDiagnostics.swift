internal import Diagnostics
internal import JapaneseText

extension Diagnostic {
    static func tooLarge(at location: SourceLocation) -> Diagnostic {
        let limit = CSVReader.largestSize >> 20
        return Diagnostic(
            .csvTooLarge,
            LocalizedText(
                ja: "ファイルが大きすぎます（上限\(limit)MB）", en: "The file is too large (limit \(limit) MB)"),
            at: location,
            help: LocalizedText(ja: "年度ごとにファイルを分けてください", en: "Make one file a fiscal year"))
    }

    static func emptyFile(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .csvEmptyFile,
            LocalizedText(ja: "ファイルに何も書かれていません", en: "Nothing is written in the file"),
            at: location,
            help: LocalizedText(
                ja: "一行目に列の名前を書くか、ファイルを消してください",
                en: "Write the names of the columns in the first row, or remove the file"))
    }

    static func unprintable(_ scalar: Unicode.Scalar, at location: SourceLocation) -> Diagnostic {
        let name = UnprintableText.name(of: scalar)
        return Diagnostic(
            .csvUnprintable,
            LocalizedText(
                ja: "目に見えない制御文字（\(name)）は使えません",
                en: "A control character that nobody can see, \(name), stands in the table"),
            at: location, found: name,
            help: LocalizedText(
                ja: "この文字を消してください。ほかの文書からの貼り付けなら、打ち直すのが確実です",
                en: "Delete it; after a paste it is surest to type the text anew"))
    }

    static func raggedRow(at location: SourceLocation, cells: Int, columns: Int) -> Diagnostic {
        let help =
            cells > columns
            ? LocalizedText(
                ja: "「,」を含む値は \" \" で囲んでください",
                en: "Put a value that holds a ',' in double quotes")
            : LocalizedText(
                ja: "空の値も「,」で区切ってください", en: "Separate empty values by ',' too")
        return Diagnostic(
            .csvRaggedRow,
            LocalizedText(
                ja: "この行の値は\(cells)個ですが、見出しの列は\(columns)個です",
                en: "This row has \(cells) cells, but the header has \(columns) columns"),
            at: location, found: String(cells), help: help)
    }

    static func unclosedQuote(at location: SourceLocation, end: SourceLocation) -> Diagnostic {
        Diagnostic(
            .csvUnclosedQuote,
            LocalizedText(
                ja: "「\"」で始めた値は「\"」で終わります", en: "A value that begins with a quote ends with one"),
            at: location, found: "\"",
            help: LocalizedText(ja: "終わりの「\"」を書いてください", en: "Write the closing quote"),
            notes: [
                Note(
                    LocalizedText(ja: "ここまでが一つの値になっています", en: "The value reaches to here"),
                    at: end)
            ])
    }

    static func strayQuote(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .csvStrayQuote,
            LocalizedText(
                ja: "「\"」を含む値は、全体を「\"」で囲みます", en: "A value that holds a quote stands in quotes"),
            at: location, found: "\"",
            help: LocalizedText(
                ja: "値の全体を「\"」で囲み、中の「\"」は二つ重ねてください",
                en: "Put the whole value in quotes, and double each quote inside it"))
    }

    static func textAfterQuote(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .csvTextAfterQuote,
            LocalizedText(
                ja: "値を閉じる「\"」の次には「,」か改行が来ます",
                en: "A comma or a line end follows the closing quote of a value"),
            at: location,
            help: LocalizedText(
                ja: "値の中の「\"」は二つ重ねてください", en: "Double each quote inside a value"))
    }

    static func nul(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .csvNUL,
            LocalizedText(
                ja: "表のファイルに NUL 文字（0x00）は入れられません", en: "A table holds no NUL byte"),
            at: location, found: "0x00",
            help: LocalizedText(
                ja: "表計算ソフトから「CSV UTF-8」で保存し直してください",
                en: "Save the table again as CSV (UTF-8)"))
    }

    static func duplicateColumn(
        _ name: String, at location: SourceLocation, first: SourceLocation
    ) -> Diagnostic {
        Diagnostic(
            .csvDuplicateColumn,
            LocalizedText(
                ja: "列『\(name)』が二つあります", en: "The column '\(name)' is there twice"),
            at: location, found: name,
            help: LocalizedText(ja: "どちらか一方の列を消してください", en: "Remove one of the two columns"),
            notes: [Note(LocalizedText(ja: "最初はここです", en: "The first one is here"), at: first)])
    }

    static func unnamedColumn(at location: SourceLocation, value: SourceLocation) -> Diagnostic {
        Diagnostic(
            .csvUnnamedColumn,
            LocalizedText(ja: "値のある列には名前が要ります", en: "A column with values has a name"),
            at: location,
            help: LocalizedText(
                ja: "列の名前を書くか、列の値を消してください", en: "Name the column, or remove its values"),
            notes: [Note(LocalizedText(ja: "最初の値はここです", en: "Its first value is here"), at: value)])
    }

    static func blankRow(at location: SourceLocation) -> Diagnostic {
        Diagnostic(
            .csvBlankRow, severity: .note,
            LocalizedText(
                ja: "表の途中の空の行は読み飛ばしました", en: "A blank row inside the table was skipped"),
            at: location,
            help: LocalizedText(ja: "空の行を消すと表が一つにまとまります", en: "Remove the blank row"))
    }

    static func encoding(
        _ kind: EncodingFault, at location: SourceLocation, byte: UInt8?
    ) -> Diagnostic {
        Diagnostic(
            .csvEncoding, kind.message, at: location,
            found: byte.map { "0x" + String($0, radix: 16, uppercase: true) },
            help: LocalizedText(
                ja: "表計算ソフトから「CSV UTF-8」で保存し直してください",
                en: "Save the table again as CSV (UTF-8)"))
    }
}
