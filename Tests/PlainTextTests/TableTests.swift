import Testing

@testable import PlainText

@Suite("A table in the text version")
struct TableTests {
    /// The lines between the marks of a table.
    private func records(_ rows: String) -> String {
        let text = text(of: "<div class=\"scroll\"><table>\(rows)</table></div>")
        #expect(text.hasPrefix("［表］\n") && text.hasSuffix("\n［表の終わり］\n"))
        return String(text.dropFirst("［表］\n".count).dropLast("\n［表の終わり］\n".count))
    }

    @Test("is a record a row: the heading of the row, then each value behind its column's")
    func records() {
        let rows = """
            <thead><tr><th scope="col">年度</th><th scope="col" class="n">目標</th><th scope="col">実績</th></tr></thead>
            <tbody>
            <tr><th scope="row"><time>令和3年度<br><span>2021</span></time></th><td>10件</td><td class="n">―<span class="unseen">（未公表）</span></td></tr>
            <tr><th scope="row">令和4年度</th><td>20件</td><td></td></tr>
            </tbody>
            """
        #expect(
            records(rows)
                == "令和3年度 2021　目標：10件、実績：―（未公表）\n令和4年度　目標：20件、実績：（空欄）")
    }

    @Test("says a heading that goes on in the rows below again in each")
    func rowspan() {
        let rows = """
            <thead><tr><th>指標</th><th>区分</th><th>R3</th><th>R4</th></tr></thead>
            <tr><th scope="row" rowspan="2">窓口</th><th scope="row">目標</th><td>1</td><td rowspan="2">共通</td></tr>
            <tr><th scope="row">実績</th><td>2</td></tr>
            <tr><th scope="row">電話</th><th scope="row">目標</th><td>3</td><td>4</td></tr>
            """
        #expect(
            records(rows) == """
                窓口、目標　R3：1、R4：共通
                窓口、実績　R3：2、R4：共通
                電話、目標　R3：3、R4：4
                """)
    }

    @Test("joins headings that stand above each other")
    func headsInTwoRows() {
        let rows = """
            <thead>
            <tr><th rowspan="2">評語</th><th colspan="2" scope="colgroup">令和4年度</th></tr>
            <tr><th>計算</th><th>公表</th></tr>
            </thead>
            <tr><th scope="row">達成</th><td>3</td><td>4</td></tr>
            <tr><th scope="row">未達成</th><td colspan="2">なし</td></tr>
            """
        #expect(
            records(rows) == """
                達成　令和4年度 計算：3、令和4年度 公表：4
                未達成　令和4年度 計算・令和4年度 公表：なし
                """)
    }

    @Test("lets a heading of a group stand above its rows")
    func groups() {
        let rows = """
            <tr><th scope="rowgroup" colspan="2">目標1</th></tr>
            <tr><th scope="row">施策1</th><td>5</td></tr>
            """
        #expect(records(rows) == "目標1：\n施策1　5")
    }

    @Test("divides no values where a sentence does")
    func sentences() {
        #expect(
            records("<tr><th scope=\"row\">表</th><td>並べた表です。</td><td>3</td><td>4</td></tr>")
                == "表　並べた表です。3、4")
    }

    @Test("stays on the line of its row whatever is in a cell")
    func blocks() {
        let rows = """
            <thead><tr><th>値</th></tr></thead>
            <tr><td><p>一</p><p>二</p><ul><li>三</li><li>四</li></ul><a href="https://a.jp">五</a></td></tr>
            """
        #expect(records(rows) == "値：一 二／三／四 五（https://a.jp）")
    }

    @Test("leaves out cells of nothing but a hidden drawing, and their headings with them")
    func drawings() {
        let rows = """
            <thead><tr><th>指標</th><th>区分</th><th>R3</th><th>推移<span class="unseen">（図）</span></th><th>備考</th></tr></thead>
            <tr><th scope="row" rowspan="2">窓口</th><th scope="row">目標</th><td>1</td><td rowspan="2"><svg aria-hidden="true"><path d="M0"/></svg></td><td>甲</td></tr>
            <tr><th scope="row">実績</th><td></td><td>乙</td></tr>
            <tr><th scope="row">電話</th><th scope="row">目標</th><td>3</td><td><span aria-hidden="true">―</span></td><td></td></tr>
            <tr><th scope="row">郵便</th><th scope="row">目標</th><td><svg aria-hidden="true"></svg>4</td><td><svg aria-hidden="true"></svg></td></tr>
            """
        #expect(
            records(rows) == """
                窓口、目標　R3：1、備考：甲
                窓口、実績　R3：（空欄）、備考：乙
                電話、目標　R3：3、備考：（空欄）
                郵便、目標　R3：4
                """)
    }

    @Test("names the first and the last of the years that a cell covers")
    func years() {
        let rows = """
            <thead><tr><th>手順</th><th><time>令和3年度<br>2021</time><br>公表済</th><th>令和4年度<br>未公表</th><th>令和5年度</th><th>全体</th></tr></thead>
            <tr><th scope="row">一</th><td colspan="3">未定</td><td>1</td></tr>
            <tr><th scope="row">二</th><td colspan="2">検討</td><td colspan="2">なし</td></tr>
            """
        #expect(
            records(rows) == """
                一　令和3年度から令和5年度まで：未定、全体：1
                二　令和3年度から令和4年度まで：検討、令和5年度・全体：なし
                """)
    }

    @Test("tells the address of a heading that goes on in the rows below once")
    func addresses() {
        let rows = """
            <tr><th scope="row" rowspan="2"><a href="a.html">窓口</a></th><td>1</td></tr>
            <tr><td>2</td></tr>
            <tr><th scope="row" rowspan="2"><a href="b.html">電話</a>の数</th><td>3</td></tr>
            <tr><td>4</td></tr>
            """
        #expect(
            records(rows) == """
                窓口（a.html）　1
                窓口　2
                電話（b.html）の数　3
                電話（b.html）の数　4
                """)
    }
}
