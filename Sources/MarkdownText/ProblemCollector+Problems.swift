internal import Diagnostics

// The problems of a text, in words.
extension ProblemCollector {
    mutating func invalidUTF8(_ bytes: Range<Int>, found: UInt8) {
        report(
            .markdownInvalidUTF8,
            LocalizedText(
                ja: "UTF-8ではないバイトがあります。文章はUTF-8で書きます",
                en: "A byte is not UTF-8; texts are written in UTF-8"),
            bytes: bytes, found: "0x" + String(found, radix: 16, uppercase: true),
            help: LocalizedText(
                ja: "エディタで文字コードをUTF-8にして保存し直してください",
                en: "Save the file as UTF-8 in your editor"))
    }

    mutating func forbiddenCharacter(_ bytes: Range<Int>, found: Unicode.Scalar) {
        let name = "U+" + found.hexadecimal
        report(
            .markdownForbiddenCharacter,
            LocalizedText(
                ja: "制御文字\(name)は、ページに書けません",
                en: "Character \(name) may not stand in a page"),
            bytes: bytes, found: name,
            help: LocalizedText(ja: "この文字を消してください", en: "Delete the character"))
    }

    mutating func tooLarge(_ size: Int, limit: Int) {
        report(
            .markdownTooLarge,
            LocalizedText(
                ja: "\(size)バイトの文章です。一つの文章は\(limit)バイトまでです",
                en: "The text has \(size) bytes; a text may have \(limit)"),
            found: String(size),
            help: LocalizedText(
                ja: "文章を複数のファイルに分けてください", en: "Split the text into several files"))
    }

    mutating func tableTooLarge(columns: Int, lines: Int, limits: MarkdownLimits) {
        report(
            .markdownTableTooLarge,
            LocalizedText(
                ja:
                    "\(lines)行のうちに縦棒が\(columns)本の行があります。表は\(limits.columns)列、文章全体で\(limits.cells)セルまでです",
                en: """
                    \(lines) lines with up to \(columns) bars make too large a table; the limits are \
                    \(limits.columns) columns and \(limits.cells) cells in all
                    """),
            found: String(columns),
            help: LocalizedText(
                ja: "表を分けるか、CSVファイルにしてリンクしてください",
                en: "Split the table, or link to it as a CSV file"))
    }

    mutating func nestedTooDeep(limit: Int) {
        report(
            .markdownNestedTooDeep,
            LocalizedText(
                ja: "入れ子が\(limit)段を超えています", en: "Nesting is deeper than \(limit) levels"),
            found: String(limit),
            help: LocalizedText(
                ja: "引用、リスト、強調の入れ子を浅くしてください",
                en: "Nest quotations, lists and emphasis less deeply"))
    }

    mutating func unsafeLink(_ node: Node) {
        let start = LinkTarget.scheme(of: node.destination)
        let scheme = start.isEmpty ? "//" : String(decoding: start, as: UTF8.self)
        report(
            .markdownUnsafeLink, .error,
            LocalizedText(
                ja: "「\(scheme)」で始まるリンクは使えません",
                en: "A link may not begin with '\(scheme)'"),
            words: node.destination, line: node.line,
            help: LocalizedText(
                ja: "https:、http:、mailto:、tel:で始めるか、相対パスにしてください",
                en: "Begin it with https:, http:, mailto: or tel:, or make it a relative path"))
    }

    mutating func rootedLink(_ node: Node) {
        report(
            .markdownRootedLink, .warning,
            LocalizedText(
                ja: "「/」で始まるリンクは、サイトを別のフォルダーに置くと切れます",
                en: "A link from '/' breaks when the site is put into another folder"),
            words: node.destination, line: node.line,
            help: LocalizedText(
                ja: "相対パスか、https:で始まるURLにしてください",
                en: "Make it a relative path, or a URL with https:"))
    }

    mutating func linkWithoutTarget(_ node: Node) {
        report(
            .markdownLinkWithoutTarget, .error,
            LocalizedText(ja: "リンクに行き先がありません", en: "A link has no destination"),
            words: node.firstWords, line: node.line,
            help: LocalizedText(
                ja: "（）の中に行き先を書いてください", en: "Write the destination in parentheses"))
    }

    mutating func linkWithoutText(_ node: Node) {
        report(
            .markdownLinkWithoutText, .error,
            LocalizedText(
                ja: "リンクに読める言葉がありません（WCAG 2.4.4）",
                en: "A link has no words to read (WCAG 2.4.4)"),
            words: node.destination, line: node.line,
            help: LocalizedText(
                ja: "［］の中に行き先の名前を書いてください",
                en: "Write the name of the destination in square brackets"))
    }

    mutating func checkImage(_ node: Node, _ words: String) {
        if !LinkTarget(node.destination).isBesidePage {
            foreignImage(node)
        } else if words.isBlank {
            imageWithoutText(node)
        }
    }

    private mutating func foreignImage(_ node: Node) {
        report(
            .markdownForeignImage, .error,
            LocalizedText(
                ja: "よそのサイトの画像は表示できません",
                en: "A page may not show an image from elsewhere"),
            words: node.destination, line: node.line,
            help: LocalizedText(
                ja: "画像をサイトのフォルダーに置き、相対パスで書いてください",
                en: "Put the image into the site's folder and give its relative path"))
    }

    private mutating func imageWithoutText(_ node: Node) {
        report(
            .markdownImageWithoutText, .warning,
            LocalizedText(
                ja: "画像に代替テキストがなく、飾りとして扱われます（WCAG 1.1.1）",
                en: "An image has no text alternative and counts as decoration (WCAG 1.1.1)"),
            words: node.destination, line: node.line,
            help: LocalizedText(
                ja: "［］の中に画像の伝える内容を書いてください",
                en: "Write what the image tells in square brackets"))
    }

    mutating func emptyHeading(_ node: Node) {
        report(
            .markdownEmptyHeading, .warning,
            LocalizedText(
                ja: "見出しに言葉がないので、省きました", en: "A heading without words is left out"),
            words: node.firstWords, line: node.line,
            help: LocalizedText(ja: "見出しの言葉を書いてください", en: "Write the words of the heading"))
    }

    mutating func headingTooDeep(_ heading: MarkdownHeading, _ node: Node) {
        report(
            .markdownHeadingTooDeep, .warning,
            LocalizedText(
                ja: "見出し「\(heading.text)」は、ページではh6より深くなります",
                en: "Heading '\(heading.text)' would be deeper than h6 in the page"),
            words: node.firstWords, line: node.line,
            help: LocalizedText(
                ja: "見出しの段を浅くしてください", en: "Use fewer levels of headings"))
    }

    mutating func skippedLevel(_ heading: MarkdownHeading, _ node: Node, previous: Int) {
        report(
            .markdownSkippedLevel, .warning,
            LocalizedText(
                ja: "見出し「\(heading.text)」は、h\(previous)の次にh\(heading.level)と、段を飛ばしています",
                en: "Heading '\(heading.text)' skips from h\(previous) to h\(heading.level)"),
            words: node.firstWords, line: node.line,
            help: LocalizedText(
                ja: "#の数を、一つ上の見出しより一つだけ多くしてください",
                en: "Use one # more than the heading above"))
    }

    /// Reports HTML that was left out, but for comments, which nobody would have seen, and end
    /// tags, whose beginning is reported.
    mutating func checkOmittedHTML(_ node: Node) {
        let html = node.literal
        if html.starts(with: "</".utf8) || html.isComment { return }
        report(
            .markdownRawHTML, .warning,
            LocalizedText(ja: "HTMLは省きました", en: "HTML is left out"),
            words: html.firstLine, line: node.line,
            help: LocalizedText(
                ja: "Markdownで書くか、「<」を「&lt;」と書いてください",
                en: "Write it in Markdown, or write '&lt;' for '<'"))
    }
}

extension Node {
    /// The first piece of text within, to find the node by.
    fileprivate var firstWords: UnsafeBufferPointer<UInt8> {
        for (node, _) in descendants() where node.kind == .text || node.kind == .code {
            return node.literal
        }
        return UnsafeBufferPointer(start: nil, count: 0)
    }
}

extension Unicode.Scalar {
    /// The code point in at least four hexadecimal digits.
    fileprivate var hexadecimal: String {
        let digits = String(value, radix: 16, uppercase: true)
        return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes up to the first end of a line.
    fileprivate var firstLine: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            rebasing: prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") })
    }

    /// Whether this is one HTML comment and nothing else.
    fileprivate var isComment: Bool {
        let html = String(decoding: self, as: UTF8.self)
        guard html.hasPrefix("<!--"), let end = html.firstRange(of: "-->") else { return false }
        return String(html[end.upperBound...]).isBlank
    }
}
