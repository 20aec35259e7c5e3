import Testing

@testable import PlainText

/// The text version of a page that holds nothing but some content.
func text(of content: String) -> String {
    version(of: "<main>\(content)</main>")
}

/// The text version of a page, without its byte order mark.
func version(of page: String) -> String {
    var output = PlainTextOutput()
    return Array(page.utf8).withUnsafeBytes { bytes in
        output.write(bytes)
        return output.withUnsafeBytes { written in
            #expect(written.starts(with: [0xEF, 0xBB, 0xBF]))
            return String(decoding: written.dropFirst(3), as: UTF8.self)
        }
    }
}

@Suite("The text version of a page")
struct PlainTextTests {
    @Test("has the title, the place in the site, the content and the imprint, and no navigation")
    func page() {
        let page = """
            <!doctype html>
            <html lang="ja">
            <head><title>待ち時間｜計画</title><meta name="description" content="別の文 > です"></head>
            <body>
            <a class="skip" href="#main">本文へ移動</a>
            <header class="site"><nav aria-label="サイト内"><ul><li><a href="a.html">テーマ</a></li></ul></nav></header>
            <nav class="crumbs" aria-label="パンくずリスト">
            <ol>
            <li><a href="../index.html">計画の一覧</a></li>
            <li aria-current="page">待ち時間</li>
            </ol>
            </nav>
            <main id="main" tabindex="-1">
            <p class="eyebrow">台東区の指標</p>
            <h1>待ち時間</h1>
            <p>15分です。</p>
            <nav class="pager"><ul><li>次の指標</li></ul></nav>
            </main>
            <aside class="side"><h2>関連</h2></aside>
            <footer class="site-footer"><nav><ul><li>用語</li></ul></nav><p class="small">令和4年度まで</p></footer>
            </body>
            </html>

            """
        #expect(
            version(of: page) == """
                待ち時間｜計画
                現在の位置：計画の一覧 ＞ 待ち時間

                台東区の指標

                ◆待ち時間
                15分です。

                令和4年度まで

                """)
    }

    @Test("marks headings by their level and leaves a line before each")
    func headings() {
        #expect(
            text(of: "<h1>一</h1><p>文</p><h2 id=\"a\">二</h2><h3><a href=\"x\">三</a></h3><h4>四</h4>")
                == "◆一\n文\n\n■二\n\n●三（x）\n\n○四\n")
    }

    @Test("keeps a paragraph on a line, and blanks as a reader sees them")
    func paragraphs() {
        #expect(
            text(of: "<p>\n  one <b>two</b>\n three<br>four<wbr>five </p>\n<p></p><p>次</p>")
                == "one two three fourfive\n次\n")
    }

    @Test("marks the items of lists and sets inner lists further in")
    func lists() {
        let list = """
            <ul>
            <li>一<ul><li>一の一</li><li>一の二</li></ul>続き</li>
            <li><div class="node"><span>2</span> <a href="x.html">二</a></div></li>
            </ul>
            <ol start="3"><li>三</li><li>四</li></ol>
            """
        #expect(text(of: list) == "・一\n　・一の一\n　・一の二\n　続き\n・2 二（x.html）\n3．三\n4．四\n")
    }

    @Test("says terms and what is said of them on one line each")
    func terms() {
        let terms = """
            <dl class="terms">
            <div><dt>単位</dt><dd><p>分</p></dd></div>
            <div><dt>担当</dt>
            <dd>情報課</dd><dd>総務課</dd></div>
            <div><dt>A</dt> <dt>B</dt><dd>C<ul><li>D</li></ul></dd></div>
            </dl>
            """
        #expect(text(of: terms) == "単位：分\n担当：情報課\n担当：総務課\nA、B：C\n・D\n")
    }

    @Test("tells the address of links, as the page has it, but of none within the page")
    func links() {
        #expect(
            text(
                of: """
                    <p><a href="../a.html?b:c#d">中</a>、<a href="#here">ここ</a>と<a href="https://example.jp/?a=1&amp;b=2">外</a>、<a \
                    href="mailto:a@example.jp">便り</a></p>
                    """)
                == "中（../a.html?b:c#d）、ここと外（https://example.jp/?a=1&b=2）、便り（mailto:a@example.jp）\n")
    }

    @Test("leaves out links to drawings, with all their words")
    func drawingFiles() {
        #expect(
            text(
                of: """
                    <figure><figcaption>出典。 <a href="../charts/a.svg" download>図を<b>保存</b>する</a></figcaption></figure>\
                    <p class="small"><a href="b.svg" download>まとめて保存する</a></p><p><a href="c.csv">CSV</a></p>
                    """) == "出典。\nCSV（c.csv）\n")
    }

    @Test("has the words for those who listen, and nothing that is hidden from them")
    func hidden() {
        #expect(
            text(
                of: """
                    <p>―<span class="unseen">（設定なし）</span><span aria-hidden="true">◆<span>x</span></span>\
                    <b hidden>y</b><svg viewBox="0 0 1 1" aria-hidden="true"><path d="M1"/></svg></p>
                    <ul class="key" aria-hidden="true"><li>実績</li></ul><style>p{}</style><!-- a > b -->
                    <details><summary>詳しく</summary><p>中身</p></details>
                    """) == "―（設定なし）\n中身\n")
    }

    @Test("tells a drawing in words only where no table does")
    func drawings() {
        let drawing = #"<svg role="img" aria-label="3件 &amp; 4件"><g><text>3</text></g></svg>"#
        #expect(
            text(of: "<figure>\(drawing)<table><tr><td>3</td></tr></table></figure>")
                == "［表］\n3\n［表の終わり］\n")
        #expect(
            text(of: "<figure>\(drawing)<figcaption>注</figcaption></figure>") == "注\n図：3件 & 4件\n")
        #expect(text(of: "<p>前</p>\(drawing)<h2>次</h2>") == "前\n図：3件 & 4件\n\n■次\n")
    }

    @Test("reads characters written by name, readings, and what was struck out")
    func inline() {
        #expect(
            text(
                of: """
                    <p>A&amp;B &lt;&#39;&#x3042;&quot;&unknown; <ruby>進捗<rp>(</rp><rt>しんちょく</rt><rp>)</rp></ruby>\
                    は <del>3</del><ins>4</ins>件<img src="a.png" alt="庁舎"></p>
                    """) == "A&B <'あ\"&unknown; 進捗（しんちょく）は（削除：3）（追加：4）件（画像：庁舎）\n")
    }

    @Test("keeps the lines of preformatted text")
    func preformatted() {
        #expect(text(of: "<pre><code>a\nb  c\n</code></pre><p>d</p>") == "a\nb c\nd\n")
    }

    @Test("makes one page after the other without a trace of the one before")
    func again() {
        var output = PlainTextOutput()
        for page in ["<main><ul><li>開いたまま<table><tr><td>1", "<main><p>二つ目</p></main>"] {
            Array(page.utf8).withUnsafeBytes { output.write($0) }
        }
        #expect(
            output.withUnsafeBytes { String(decoding: $0, as: UTF8.self) } == "\u{FEFF}二つ目\n")
    }

    @Test("comes to an end on a page that is cut off anywhere")
    func cut() {
        let page = Array(
            """
            <main><p class="a" title='b'>x&amp;y<svg role="img"><g/></svg><!-- c --></p>\
            <table><tr><th rowspan="2">z</th></tr></table></main>
            """.utf8)
        var output = PlainTextOutput()
        for length in page.indices {
            Array(page[..<length]).withUnsafeBytes { output.write($0) }
        }
    }
}
