internal import Diagnostics
internal import JapaneseText

/// Links to files tell their format and size: 「概要版（PDF 1.2MB）」.
///
/// Whoever follows one on a phone should know what comes, and how much of it.
struct FileLinksTellFormatAndSize: TextRule {
    let code = DiagnosticCode.textFileLink
    let signals = [TextSignal(ScalarSet("]"))]

    /// Endings of files with the names of their format, in capitals.
    private static let formats: [(endings: [String], names: [String])] = [
        (["pdf"], ["PDF"]), (["csv"], ["CSV"]),
        (["xlsx", "xls", "xlsm"], ["EXCEL", "エクセル", "XLS"]),
        (["docx", "doc", "docm"], ["WORD", "ワード", "DOC"]),
        (["pptx", "ppt", "pptm"], ["POWERPOINT", "パワーポイント", "PPT"]), (["zip"], ["ZIP"]),
        (["json", "jsonld", "geojson"], ["JSON"]), (["xml"], ["XML"]),
        (["txt"], ["テキスト", "TXT", "TEXT"]),
        (["ods"], ["ODS", "OPENDOCUMENT"]), (["odt"], ["ODT", "OPENDOCUMENT"]),
        (["odp"], ["ODP", "OPENDOCUMENT"]), (["jtd"], ["一太郎", "JTD"]),
    ]
    private static let sizes = [
        "KB", "MB", "GB", "KIB", "MIB", "バイト", "キロバイト", "メガバイト", "BYTE",
    ]

    func holds(for kind: TextFragment.Kind) -> Bool { kind == .markdown }

    func findings(in passage: Passage) -> [TextHit] {
        passage.links.compactMap { link in
            guard !link.isBare, let names = Self.formatNames(of: link.destination) else {
                return nil
            }
            let words = Self.capitals(of: link.text)
            let hasFormat = names.contains { words.contains($0) }
            return hasFormat && Self.tellsSize(words) ? nil : Self.hit(link, names[0])
        }
    }

    /// What readers call the format of the file at a destination; `nil` for a page.
    private static func formatNames(of destination: String) -> [String]? {
        let path = destination.prefix { $0 != "?" && $0 != "#" }
        guard let dot = path.lastIndex(of: "."), path[..<dot].contains("/") || !path.contains("//")
        else { return nil }
        let host = path.firstRange(of: "//").map { path[$0.upperBound...] }
        // The last dot of https://shirube.zip belongs to the host.
        if let host, !host.contains("/") { return nil }
        let ending = path[path.index(after: dot)...].lowercased()
        return formats.first { $0.endings.contains(ending) }?.names
    }

    /// The words in narrow capitals.
    private static func capitals(of text: String) -> String {
        String(String.UnicodeScalarView(text.unicodeScalars.map(FullWidth.narrowed))).uppercased()
    }

    /// Whether a number stands before a unit of size.
    private static func tellsSize(_ words: String) -> Bool {
        let scalars = Array(words.unicodeScalars)
        return scalars.indices.contains { index in
            guard ScalarSet.digits.contains(scalars[index]) else { return false }
            let rest = scalars[(index + 1)...].drop(while: ScalarSet.blanks.contains)
            return sizes.contains { rest.starts(with: $0.unicodeScalars) }
        }
    }

    private static func hit(_ link: MarkdownLink, _ format: String) -> TextHit {
        let name = format == "EXCEL" ? "Excel" : format == "WORD" ? "Word" : format
        return TextHit(
            range: link.range,
            message: LocalizedText(
                ja: "リンク『\(link.text)』は\(name)ファイルに行きますが、形式と大きさが書かれていません",
                en:
                    "The link '\(link.text)' leads to a \(name) file and does not tell its format and size"
            ),
            help: LocalizedText(
                ja: "「\(link.text)（\(name) 1.2MB）」のように、リンクの言葉に添えてください",
                en: "Write it into the words of the link: '\(link.text)（\(name) 1.2MB）'"))
    }
}
