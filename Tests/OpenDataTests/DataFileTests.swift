import JapaneseText
import OpenData
import PlanEvaluation
import PlanModel
import Testing

@Suite("Files of open data")
struct DataFileTests {
    private let one = SamplePlan.figure("1件", .quantity(Quantity(DecimalNumber(1))))

    private func file(_ name: String, of plan: EvaluatedPlan) throws -> DataFile {
        try #require(plan.openDataFiles().first { $0.path.hasSuffix(name) })
    }

    @Test("A file name says whose plan it is, and a table without rows has no file")
    func paths() throws {
        let plan = try SamplePlan(hasIndicator: false).evaluated
        let folder = "data/v1/plans/sample_plan/131113_sample_plan_"
        #expect(
            plan.openDataFiles().map(\.path) == [
                folder + "items.csv", folder + "items.json", folder + "sources.csv",
                folder + "sources.json",
            ])
    }

    @Test("CSV has a byte order mark, CRLF at every end of line, and a last line end")
    func bytes() throws {
        let file = try file("sources.csv", of: try SamplePlan().evaluated)
        let text = String(decoding: file.bytes.dropFirst(3), as: UTF8.self)
        #expect(Array(file.bytes.prefix(3)) == [0xEF, 0xBB, 0xBF])
        #expect(
            text == """
                全国地方公共団体コード,ID,地方公共団体名,計画ID,名称,該当箇所,発行者,公表日,URL,備考\r
                131113,sample_plan_S01,東京都見本区,sample_plan,見本計画 第1版,第3章,見本区,,,\r

                """)
    }

    @Test("JSON is one record to a line, numbers as numbers and null for what is absent")
    func json() throws {
        let file = try file("sources.json", of: try SamplePlan().evaluated)
        #expect(
            String(decoding: file.bytes, as: UTF8.self) == """
                {"metadata":{"resultset":{"count":1,"offset":0,"limit":1}},"results":[
                {"municipality_code":"131113","id":"sample_plan_S01","municipality_name":"東京都見本区",\
                "plan_id":"sample_plan","title":"見本計画 第1版","part":"第3章","publisher":"見本区",\
                "published":null,"address":null,"remarks":null}
                ]}

                """)
    }

    @Test("Commas, quotes and backslashes survive in both forms")
    func escaping() throws {
        let title = #"「A,B」 "C" \ <D> & E"#
        let plan = try SamplePlan(elementTitle: title).evaluated
        let csv = String(decoding: try file("items.csv", of: plan).bytes, as: UTF8.self)
        #expect(csv.contains(#","「A,B」 ""C"" \ <D> & E","#))
        let table = try PublishedTable(.items, of: plan)
        #expect(table.json.last?["name"] as? String == title)
    }

    @Test("Line breaks and spaces at the edges do not reach a cell")
    func whitespace() throws {
        let definition = "　毎年度の件数。\nただし、\r\n  見込みを除く。 PDF\nCSV\n "
        let plan = try SamplePlan(definition: definition).evaluated
        let table = try PublishedTable(.indicators, of: plan)
        #expect(table.column("定義") == ["毎年度の件数。ただし、見込みを除く。 PDF CSV"])
        #expect(table.json.first?["definition"] as? String == table.column("定義").first)
    }

    @Test("Words that end with a character near the full-width space keep it")
    func nearSpace() throws {
        let plan = try SamplePlan(definition: "、数、").evaluated
        #expect(try PublishedTable(.indicators, of: plan).column("定義") == ["、数、"])
    }

    @Test("Both forms have the same rows", arguments: OpenDataTable.all)
    func twins(table: OpenDataTable) throws {
        let half = SamplePlan.figure(
            "0.5", .quantity(Quantity(DecimalNumber(significand: 5, scale: 1))))
        let revised = Observation(
            year: FiscalYear(startingIn: 2023), value: half.value, source: SamplePlan.source,
            revision: 1,
            revisions: [
                Revision(
                    printed: "0.4", date: CalendarDate(year: 2023, month: 4, day: 1),
                    reason: "訂正")
            ])
        let theme = Theme(id: ThemeID("online"), title: "手続", summary: "見本。", caveats: [])
        let plan = try SamplePlan(
            notes: ["一, 二"], targets: [half, revised], actuals: [one],
            term: TermTarget(value: half.value, source: SamplePlan.source), themes: [theme.id],
            ratingScheme: SamplePlan.threeGrades, ratings: [SamplePlan.rating(0, "達成+")],
            lists: [NamedList(title: "手続", items: ["転入"])],
            continuations: [
                Continuation(own: .element(0), other: nil, continuity: .completed, printed: nil)
            ]
        ).evaluated
        let published = try PublishedTable(table, of: plan, themes: [theme])
        #expect(
            published.resultset == [
                "count": published.rows.count, "offset": 0, "limit": published.rows.count,
            ])
        #expect(published.json.count == published.rows.count)
        for (row, object) in zip(published.rows, published.json) {
            #expect(Set(object.keys) == Set(table.columns.map(\.name)))
            for column in table.columns {
                let cell = try #require(row[column.header])
                #expect(Self.cell(object[column.name]) == cell, "\(column.header)")
                #expect(!column.isRequired || !cell.isEmpty, "\(column.header)")
            }
        }
    }

    private static func cell(_ value: Any?) -> String? {
        switch value {
        case let text as String: text
        case let number as Double where number == number.rounded(): String(Int(number))
        case let number as Double: String(number)
        default: ""
        }
    }

    @Test("Numbers are numbers in JSON")
    func numbers() throws {
        let plan = try SamplePlan(targets: [one]).evaluated
        let text = String(decoding: try file("observations.json", of: plan).bytes, as: UTF8.self)
        #expect(text.contains(#""fiscal_year":2022,"#))
        #expect(text.contains(#""value":1,"#))
        #expect(text.contains(#""revision":0,"#))
    }

    @Test("Every code of a column stands in its published list")
    func codeLists() throws {
        let lists = CodeList.files()
        #expect(lists.map(\.path).allSatisfy { $0.hasPrefix("data/v1/codelists/") })
        let status = try #require(lists.first { $0.path.hasSuffix("observation_status.csv") })
        let text = String(decoding: status.bytes.dropFirst(3), as: UTF8.self)
        #expect(text.hasPrefix("コード,名称,説明\r\nnormal,数値,"))
        #expect(text.contains("\r\nundecided,未定,"))
        #expect(status.rowCount == 8)
    }

    @Test("Grades of a plan's own scale join the standard ones in their list")
    func grades() throws {
        let letter = RatingScheme.Grade(code: "a", label: "A", meaning: "達成。", condition: nil)
        let files = CodeList.files(grades: SamplePlan.threeGrades.grades + [letter, letter])
        let list = try #require(files.first { $0.path.hasSuffix("grade.csv") })
        let text = String(decoding: list.bytes.dropFirst(3), as: UTF8.self)
        let codes = text.split(separator: "\r\n").map { $0.prefix { $0 != "," } }
        #expect(codes == ["コード", "exceeded", "achieved", "not_achieved", "a"])
        #expect(list.rowCount == 4)
    }

    @Test("Headers and machine names are unique in every table", arguments: OpenDataTable.all)
    func names(table: OpenDataTable) {
        #expect(Set(table.columns.map(\.header)).count == table.columns.count)
        #expect(Set(table.columns.map(\.name)).count == table.columns.count)
        #expect(table.columns.prefix(3).map(\.header) == ["全国地方公共団体コード", "ID", "地方公共団体名"])
    }
}
