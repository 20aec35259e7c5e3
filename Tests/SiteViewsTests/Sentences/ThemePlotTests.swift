import Foundation
import FoundationXML
import JapaneseText
import OpenData
import PlanEvaluation
import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

/// The figures of the seeds' wards on one scale.
@Suite struct ThemePlotTests {
    @Test("A scale holds one unit and one way of counting, of two wards or more")
    func groups() throws {
        for theme in try Self.themes() {
            for plot in Self.plots(of: theme) {
                #expect(plot.members.allSatisfy { $0.figure.unit == plot.unit })
                #expect(plot.members.allSatisfy { $0.figure.aggregation == plot.counting })
                #expect(Set(plot.members.map(\.ward)).count > 1, "\(plot.name)")
            }
        }
        let names = try Self.themes().flatMap(Self.plots).map(\.name)
        #expect(Set(names).count == names.count)
        #expect(names.contains("open_data") && names.contains("training-2"))
    }

    @Test("The figures of open data are those of the documents, in the order of the wards' codes")
    func openData() throws {
        let plot = try Self.plot("open_data")
        #expect(plot.plot.rows.map(\.name.head) == ["台東区", "墨田区", "大田区"])
        #expect(plot.plot.rows.map { $0.base?.plain } == ["36", "118", "1"])
        #expect(plot.plot.rows.map { $0.latest?.plain } == [nil, nil, "149"])
        #expect(plot.plot.rows.map { $0.target?.plain } == ["110", "200", "60"])
        let words = ThemePlotWords(plot)
        #expect(words.headline == "オープンデータ公開件数の目標は60件から200件まで、区によって異なる")
        #expect(words.measure.hasSuffix("計画策定時の値の時期、目標の年度は区や計画ごとに異なる"))
        #expect(
            words.paragraph == [
                "3区の3件を、団体コードの順に並べています。",
                "大田区の令和4年度の実績は149件で、令和6年度の目標60件を89件上回っています。",
                "台東区と墨田区の最新の実績は、未公表です。",
            ])
    }

    @Test("Equal aims are told as equal, and what has no mark is told in words")
    func others() throws {
        #expect(ThemePlotWords(try Self.plot("security_incidents")).headline.hasSuffix("2件とも0件である"))
        let training = ThemePlotWords(try Self.plot("training")).paragraph
        #expect(training.contains("板橋区（7件のうち2件）の最後の目標は数の印で示せないため、表だけで示します。"))
    }

    @Test("No sentence ranks, and every number is a figure, a difference of two or a count")
    func numbers() throws {
        for plot in try Self.themes().flatMap(Self.plots) {
            let words = ThemePlotWords(plot)
            let figures = plot.plot.rows.flatMap(\.numbers)
            var known = Set((0...plot.members.count).map { String($0) } + figures.map(\.grouped))
            for row in plot.plot.rows {
                if let one = row.latest, let other = row.target {
                    known.insert((one - other).magnitude.grouped)
                }
            }
            for sentence in [words.headline] + words.paragraph {
                for number in Self.numbers(in: sentence) {
                    #expect(known.contains(number), "\(number): \(sentence)")
                }
                for word in ["最も", "一番", "位", "トップ", "最下"] {
                    #expect(!sentence.contains(word), "\(sentence)")
                }
            }
        }
    }

    @Test("Every plotted number is in the table of its page and in its file")
    func everyNumberIsTold() throws {
        let site = try RenderedSite(try SeedPlans.all(), themes: try SeedPlans.themes())
        for theme in try Self.themes() {
            let page = try site.page("themes/\(theme.theme.id).html")
            for plot in Self.plots(of: theme) {
                let drawn = try #require(DrawnFigure(plot.figure, named: plot.name))
                let file = String(decoding: drawn.file.bytes, as: UTF8.self)
                #expect(XMLParser(data: Data(file.utf8)).parse())
                #expect(page.contains("href=\"charts/\(plot.name).svg\""))
                for member in plot.members {
                    for stated in [
                        member.figure.baseline, member.figure.actual, member.figure.target,
                    ]
                    where stated.number != nil {
                        #expect(page.contains("<td>\(stated.words)<br>"), "\(stated.words)")
                    }
                }
            }
        }
    }

    @Test("More figures than a drawing can show are told by the table, and the page says so")
    func crowded() throws {
        let theme = try #require(try Self.themes().first { $0.theme.id.description == "open_data" })
        let some = PlottedTheme(theme)
        #expect(some.plots.map(\.file.name) == ["open_data.svg"] && some.crowded == 0)
        let many = PlottedTheme(
            ThemeMembers(
                theme: theme.theme,
                members: theme.members.flatMap { Array(repeating: $0, count: 14) }))
        #expect(many.plots.isEmpty && many.crowded == 42)
        #expect(
            many.note?.hasPrefix("単位と数え方が同じ数が40件を超える42件は、一つの図では見分けにくいため、下の表だけで示します。") == true)
        #expect(many.alone == 14 * some.alone)
    }

    @Test("What is made for a theme is made once for its page, its file and the style guide")
    func sharedPlots() throws {
        let summaries = try SeedPlans.all().map { PlanSummary(EvaluatedPlan($0), downloads: []) }
        let site = SiteContext(.sample, themes: try SeedPlans.themes(), showsThemes: true)
        let whole = WholeSite(site, plans: summaries)
        let files = SitePages.charts(whole)
        #expect(
            files.map(\.path)
                == whole.themes.flatMap(\.plots).map { "themes/charts/\($0.file.name)" })
        #expect(!files.isEmpty)
        #expect(
            WholeSite(SiteContext(.sample, themes: site.themes), plans: summaries).themes.isEmpty)
    }

    private static func plots(of theme: ThemeMembers) -> [ThemePlot] {
        ThemePlot.plots(of: theme.theme, in: ThemePlot.groups(of: theme))
    }

    private static func plot(_ id: String) throws -> ThemePlot {
        let theme = try #require(try themes().first { $0.theme.id.description == id })
        return try #require(plots(of: theme).first)
    }

    private static func themes() throws -> [ThemeMembers] {
        let plans = try SeedPlans.all().map { plan in
            PlanSummary(EvaluatedPlan(plan), downloads: [])
        }
        return ThemeMembers.all(try SeedPlans.themes(), among: plans.inReadingOrder)
    }

    /// The numbers outside of years and quotations.
    private static func numbers(in sentence: String) -> [String] {
        var text = sentence
        for noise in ["「[^」]*」", "令和[0-9元]+年度", "令和[0-9元]+年[0-9]+月"] {
            text = text.replacingOccurrences(of: noise, with: "／", options: .regularExpression)
        }
        return text.split { !($0.isASCII && ($0.isNumber || $0 == "," || $0 == ".")) }.map(
            String.init)
    }
}
