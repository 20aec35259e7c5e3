import Diagnostics
import Fingerprints
import JapaneseText
import PlanEvaluation
import PlanModel
import SiteViews
import TestSupport
import Testing

@testable import SiteBuilding

@Suite("What the last build left for the next one")
struct IncrementalTests {
    private var summary: PlanSummary {
        get throws {
            let code = try #require(MunicipalityCode("131113"))
            let identity = PlanIdentity(
                id: PlanID("ota_ict_plan_v3"),
                municipality: Municipality(
                    code: code, name: "東京都大田区", shortName: "大田区", reading: "おおたく",
                    homePage: nil),
                kind: .plan, title: "大田区情報化推進計画", edition: "ver.3.0",
                period: FiscalYear(startingIn: 2021)...FiscalYear(startingIn: 2024),
                isPeriodStated: false, department: "", purpose: "一行目\n二行目\t終わり")
            var tally = Tally()
            tally.exceeded = 4
            tally.met = 3
            tally.notMet = 3
            return PlanSummary(
                identity: identity, levels: [("目標", 3), ("施策", 11)], indicatorCount: 10,
                volumeCount: 4, targetsStatus: "目標値は調整中",
                reportedYears: [FiscalYear(startingIn: 2021), FiscalYear(startingIn: 2022)],
                latestTally: tally, latestRatings: Self.ratings, themeFigures: [Self.figure],
                terms: [Self.term], revisions: [Self.revision], directory: Self.directory,
                downloads: [
                    Download(
                        title: "体系", summary: "行", path: "data/a.csv", format: "CSV", rowCount: 50,
                        size: 4711)
                ])
        }
    }

    private static let term = GlossaryTerm(
        term: "RPA", reading: "アールピーエー", meaning: "作業の自動化", place: nil)

    private static let revision = FigureRevision(
        indicator: IndicatorID("I01"), name: "見本の指標", figure: "令和5年度の目標", before: "30件",
        after: "35件", date: CalendarDate(year: 2024, month: 4, day: 1), reason: "訂正")

    private static let directory = PlanDirectory(
        departments: ["情報政策課", "広報課"], words: ["件", "重点"],
        entries: [
            .init(
                kind: .plan, number: "", title: "大田区情報化推進計画", reading: "おおたく",
                departments: [0], words: []),
            .init(
                kind: .element(ElementID("M1"), level: 1), number: "施策1", title: "見本",
                reading: nil, departments: [0, 1], words: [1]),
            .init(
                kind: .indicator(IndicatorID("I01"), .volume), number: "", title: "見本の事業量",
                reading: "みほん", departments: [], words: [0], noteCount: 2),
            .init(
                kind: .report(FiscalYear(startingIn: 2022)), number: "", title: "令和4年度",
                reading: nil, departments: [], words: []),
            .init(
                kind: .changes(FiscalYear(startingIn: 2022)), number: "", title: "変わったこと",
                reading: nil, departments: [], words: []),
            .init(
                kind: .departments, number: "", title: "部署", reading: nil, departments: [0, 1],
                words: []),
            .init(
                kind: .generations, number: "", title: "前後", reading: nil, departments: [],
                words: []),
        ])

    private static let ratings = RatingTally(
        year: FiscalYear(startingIn: 2022), level: "施策",
        grades: [
            .init(label: "達成＋", standing: .exceeded, count: 3),
            .init(label: "達成", standing: .reached, count: 21),
            .init(label: "未達成", standing: .missed, count: 1),
        ], unrated: 2)

    private static let figure = ThemeFigure(
        themes: [ThemeID("open_data")], indicator: IndicatorID("I08"),
        name: "オープンデータ公開件数", element: "施策9 オープンデータの推進", unit: "件",
        aggregation: .cumulative,
        baseline: .init(
            words: "1件", when: "令和3年3月", number: DecimalNumber(significand: 15, scale: 1)),
        actual: .init(words: "公表されていません", when: nil),
        target: .init(words: "60件", when: "令和6年度", number: DecimalNumber(60)), citation: "大田区、計画")

    private func edition(_ part: String) throws -> Edition {
        Edition(
            part: part, key: Fingerprint(of: Array(part.utf8)), summary: try summary,
            files: [
                OutputFile(
                    path: "plans/\(part)/index.html", size: 12, fingerprint: Fingerprint(of: [1]),
                    modified: 1_790_000_000_123_456_789)
            ])
    }

    @Test("A state is read back as it was written")
    func roundTrip() throws {
        let state = BuildState(after: [try edition("alpha"), try edition("beta")])
        let read = BuildState(state.bytes)
        #expect(read.parts.keys.sorted() == ["alpha", "beta"])
        #expect(read.bytes == state.bytes)
        let part = try #require(read.parts["beta"])
        #expect(part.key == Fingerprint(of: Array("beta".utf8)))
        #expect(part.files == [try edition("beta").files[0]])
        let kept = try #require(part.summary)
        #expect(kept.identity == (try summary.identity))
        #expect(kept.levels.map(\.count) == [3, 11])
        #expect(kept.indicatorCount == 10 && kept.volumeCount == 4)
        #expect(kept.targetsStatus == "目標値は調整中")
        #expect(kept.reportedYears == (try summary.reportedYears))
        #expect(kept.latestTally == (try summary.latestTally))
        #expect(kept.latestRatings == Self.ratings)
        #expect(kept.themeFigures == [Self.figure])
        #expect(kept.terms == [Self.term] && kept.revisions == [Self.revision])
        #expect(kept.directory == Self.directory)
        #expect(kept.downloads == (try summary.downloads))
    }

    @Test("A part that had something to say is made again")
    func withProblems() throws {
        var edition = try edition("alpha")
        edition.diagnostics = [.noSettings]
        #expect(BuildState(after: [edition]).parts.isEmpty)
    }

    @Test("A state cut short or changed anywhere says nothing rather than something else")
    func damage() throws {
        let bytes = BuildState(after: [try edition("alpha")]).bytes
        for count in 0..<bytes.count {
            #expect(BuildState(Array(bytes[..<count])).parts.isEmpty)
        }
        for position in stride(from: 0, to: bytes.count, by: 7) {
            var damaged = bytes
            damaged[position] = 0xFF
            let part = BuildState(damaged).parts.first
            #expect(part == nil)
        }
    }

    @Test("A file that changed after the build began is not trusted")
    func freshFile() throws {
        let folder = try TemporaryFolder()
        try folder.write("a", to: "a.yaml")
        let opened = SourceFolder.open(at: folder.path, shownAs: "")
        let file = try #require(opened.value?.file("a.yaml").value)
        let changed = file.status.changed
        #expect(InputKey(before: changed)?.adding([file]) == nil)
        let later = try #require(InputKey(before: changed + 1))
        #expect(later.adding([file])?.fingerprint != later.fingerprint)
    }

    @Test("The program knows the files that it runs from")
    func program() throws {
        let description = try #require(ProgramFiles.loaded())
        let text = String(decoding: description, as: UTF8.self)
        #expect(text.contains("libcmark-gfm"))
        #expect(text.contains("PackageTests"))
        #expect(ProgramFiles.loaded() == description)
    }
}
