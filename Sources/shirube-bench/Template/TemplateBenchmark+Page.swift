import Markup
import Mustache

/// The page that is timed: what a measure's page with two indicators looks like.
extension TemplateBenchmark {
    static var ownTemplates: [TemplateSource] {
        [("page", pageTemplate), ("navigation", navigation), ("row", row), ("footer", footer)]
            .map { name, text in
                TemplateSource(name: name, path: "\(name).mustache", bytes: Array(text.utf8))
            }
    }

    static var ownData: TemplateData {
        var data = TemplateData()
        data.text(.language, "ja")
        data.text(.title, "書かない窓口 & オンライン申請の拡充")
        data.object(.site) { data in
            data.text(.name, "計画の進み具合")
            data.text(.ward, "見本区")
        }
        data.object(.measure) { data in
            data.text(.number, "施策 2-3")
            data.text(.department, "情報政策課 <電子自治体担当>")
        }
        data.list(.links, 1...12) { data, link in
            data.text(.address, "../menu-\(link)/index.html")
            data.text(.label, "案内の項目 \(link)")
        }
        data.list(.breadcrumb, ["入口", "見本区の計画", "暮らしの手続を便利に"]) { data, label in
            data.text(.address, "../index.html")
            data.text(.label, label)
        }
        data.markup(.body, body)
        data.texts(.columns, ["年度", "目標", "実績", "達成率", "判定", "説明"])
        data.list(.indicators, 1...2) { data, indicator in
            data.text(.name, indicator == 1 ? "オンラインで済む手続" : "窓口の待ち時間")
            data.text(.unit, indicator == 1 ? "件" : "分")
            data.text(.note, indicator == 1 ? "年度末の値 (速報 & 確定)" : nil)
            data.list(.rows, 1...40, addRow)
        }
        return data
    }

    private static func addRow(_ data: inout TemplateData, _ number: Int) {
        let isReported = !number.isMultiple(of: 3)
        data.text(.year, "令和\(number)年度")
        data.number(.target, 100 + number * 7)
        data.flag(.isReported, isReported)
        data.number(.actual, 90 + number * 8)
        data.text(.rate, isReported ? "\(80 + number).5%" : "—")
        data.flag(.isMet, isReported && number > 20)
        data.text(.rating, isReported ? "達成" : "未公表")
        data.text(
            .comment,
            number.isMultiple(of: 2) ? "窓口<本庁舎>で先に始めた。" : "手続の数を見直した & 広げた。")
    }

    private static var body: Markup {
        let section = """
            <h2>この施策について</h2>
            <p>来庁しなくても手続が終わるように、<strong>利用の多い手続</strong>から順に改める。\
            様式と添付書類を見直し、同じことを二度書かなくてよいようにする。</p>

            """
        return Markup(trusted: Array((section + section).utf8))
    }
}

extension TemplateBenchmark {
    private static let pageTemplate = """
        <!DOCTYPE html>
        <html lang="{{language}}">
        <head>
        <meta charset="utf-8">
        <title>{{title}} | {{site.name}}</title>
        </head>
        <body>
        {{> navigation}}
        <main id="main">
        <h1>{{measure.number}} {{title}}</h1>
        <p>担当 {{measure.department}}</p>
        {{{body}}}
        {{#indicators}}
        <section>
        <h2>{{name}}（{{unit}}）</h2>
        {{#note}}
        <p class="note">{{note}}</p>
        {{/note}}
        {{^note}}
        <p class="note">注記はありません</p>
        {{/note}}
        <table>
        <caption>{{name}}の年度別の実績 {{title}}</caption>
        <thead><tr>{{#columns}}<th scope="col">{{.}}</th>{{/columns}}</tr></thead>
        <tbody>
        {{#rows}}
        {{> row}}
        {{/rows}}
        </tbody>
        </table>
        </section>
        {{/indicators}}
        </main>
        {{> footer}}
        </body>
        </html>

        """

    private static let row = """
        <tr{{#isMet}} class="met"{{/isMet}}><th scope="row">{{year}}</th>\
        <td class="num">{{target}}</td><td class="num">\
        {{#isReported}}{{actual}}{{unit}}{{/isReported}}{{^isReported}}—{{/isReported}}</td>\
        <td class="num">{{rate}}</td><td>{{rating}}</td><td>{{comment}}</td></tr>

        """

    private static let navigation = """
        <nav aria-label="共通の案内">
        <ul>
        {{#links}}
        <li><a href="{{address}}">{{label}}</a></li>
        {{/links}}
        </ul>
        <ol class="breadcrumb">
        {{#breadcrumb}}
        <li><a href="{{address}}">{{label}}</a></li>
        {{/breadcrumb}}
        <li aria-current="page">{{title}}</li>
        </ol>
        </nav>

        """

    private static let footer = """
        <footer>
        <p>{{site.ward}} {{site.name}}</p>
        {{! The end of every page. }}
        <p><small>© {{site.ward}}</small></p>
        </footer>

        """
}

extension TemplateName {
    fileprivate static let language: TemplateName = "language"
    fileprivate static let title: TemplateName = "title"
    fileprivate static let site: TemplateName = "site"
    fileprivate static let name: TemplateName = "name"
    fileprivate static let ward: TemplateName = "ward"
    fileprivate static let measure: TemplateName = "measure"
    fileprivate static let number: TemplateName = "number"
    fileprivate static let department: TemplateName = "department"
    fileprivate static let links: TemplateName = "links"
    fileprivate static let address: TemplateName = "address"
    fileprivate static let label: TemplateName = "label"
    fileprivate static let breadcrumb: TemplateName = "breadcrumb"
    fileprivate static let body: TemplateName = "body"
    fileprivate static let columns: TemplateName = "columns"
    fileprivate static let indicators: TemplateName = "indicators"
    fileprivate static let unit: TemplateName = "unit"
    fileprivate static let note: TemplateName = "note"
    fileprivate static let rows: TemplateName = "rows"
    fileprivate static let year: TemplateName = "year"
    fileprivate static let target: TemplateName = "target"
    fileprivate static let isReported: TemplateName = "isReported"
    fileprivate static let actual: TemplateName = "actual"
    fileprivate static let rate: TemplateName = "rate"
    fileprivate static let isMet: TemplateName = "isMet"
    fileprivate static let rating: TemplateName = "rating"
    fileprivate static let comment: TemplateName = "comment"
}
