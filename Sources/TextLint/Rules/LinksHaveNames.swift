internal import Diagnostics

/// Links are named for where they lead, not 「こちら」, 「詳細」 or by a bare address.
///
/// Whoever hears a list of the links of a page hears their names alone (WCAG 2.4.4 and 2.4.9, JIS X
/// 8341-3:2016 2.4.4).
struct LinksHaveNames: TextRule {
    let code = DiagnosticCode.textLinkName
    let signals = [
        TextSignal(ScalarSet("]")),
        // http:// and www.
        TextSignal(ScalarSet("tTwW"), after: .one(of: ScalarSet("tTwW"))),
    ]

    /// Names that say nothing, without what ``core(of:)`` takes off.
    private static let empty: Set<String> = [
        "こちら", "コチラ", "ここ", "ココ", "そちら", "詳細", "詳しく", "詳しくは", "詳しくはこちら", "くわしくはこちら",
        "詳細はこちら", "詳細はここ", "詳しくはここ", "こちらから", "こちらへ", "こちらを参照", "こちらをご覧ください",
        "こちらをクリック", "ここをクリック", "ここから", "クリック", "もっと見る", "もっと読む", "続きを読む", "続きを見る",
        "続き", "リンク", "リンク先", "リンクはこちら", "参照", "別紙", "ページ", "このページ", "サイト", "ホームページ", "HP",
        "URL", "ダウンロード", "PDF", "here", "click here", "click", "more", "read more", "link",
        "this page", "details", "download",
    ]
    private static let wrapping = " \u{3000}「」『』（）()［］[]【】<>＜＞〈〉→⇒▶►»›。.、…*_`!！"

    func holds(for kind: TextFragment.Kind) -> Bool { kind == .markdown }

    func findings(in passage: Passage) -> [TextHit] {
        passage.links.compactMap { link in
            if link.isBare || Self.isAddress(link.text) { return Self.bareAddress(link) }
            return Self.empty.contains(Self.core(of: link.text)) ? Self.emptyName(link) : nil
        }
    }

    /// The words in small letters, without brackets, arrows and markup around them.
    private static func core(of text: String) -> String {
        let isWrapping = { (letter: Unicode.Scalar) in wrapping.unicodeScalars.contains(letter) }
        let front = text.unicodeScalars.drop(while: isWrapping)
        let core = front.reversed().drop(while: isWrapping).reversed()
        let words = String(String.UnicodeScalarView(core))
        return empty.contains(words) ? words : words.lowercased()
    }

    private static func isAddress(_ text: String) -> Bool {
        let core = core(of: text)
        return ["http://", "https://", "www."].contains { core.hasPrefix($0) }
            && !core.unicodeScalars.contains(" ")
    }

    private static func emptyName(_ link: MarkdownLink) -> TextHit {
        TextHit(
            range: link.range,
            message: LocalizedText(
                ja: "リンク『\(link.text)』の名前から、行き先が分かりません（WCAG 2.4.4）",
                en: "The name of the link '\(link.text)' does not tell where it leads (WCAG 2.4.4)"),
            help: LocalizedText(
                ja: "行き先のページや資料の名前をリンクにしてください",
                en: "Let the name of the page or document be the link"))
    }

    private static func bareAddress(_ link: MarkdownLink) -> TextHit {
        TextHit(
            range: link.range,
            message: LocalizedText(
                ja: "アドレスがそのまま書かれています。リンクには行き先の名前を付けます（WCAG 2.4.4）",
                en:
                    "An address stands in the text; a link has the name of where it leads (WCAG 2.4.4)"
            ),
            help: LocalizedText(
                ja: "「[ページの名前](アドレス)」の形で、行き先の名前を書いてください",
                en: "Name the page: '[name](address)'"))
    }
}
