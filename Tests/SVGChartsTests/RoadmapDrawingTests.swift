import Foundation
import FoundationXML
import JapaneseText
import Markup
import Testing

@testable import SVGCharts

@Suite struct RoadmapDrawingTests {
    @Test("A small roadmap is drawn to the letter")
    func goldenDrawing() throws {
        let roadmap = try #require(
            Roadmap(
                columns: Self.columns(2),
                rows: [
                    .init(
                        name: "標準準拠システム",
                        course: .phases([
                            .init(columns: 0..<1, words: "移行着手", standing: .reported),
                            .init(columns: 1..<2, words: "検討", standing: .tentative),
                        ])),
                    .init(
                        name: "評価",
                        course: .milestones([
                            .init(column: 0, isDone: true), .init(column: 1, isDone: false),
                        ])),
                    .init(name: "改定", course: .unknown("時期の記載なし")),
                ]))
        let track =
            "<rect class=\"room\" fill=\"#f2f2f2\" x=\"0%\" width=\"100%\" y=\"0\" height=\"28\"/><g class=\"gap\" stroke=\"#fff\" stroke-width=\"3\"><line x1=\"50%\" x2=\"50%\" y1=\"0\" y2=\"28\"/></g>"
        let lines = RoadmapDrawing(roadmap, label: "予定表。").markup.string
            .replacingOccurrences(of: track, with: "<TRACK/>")
            .replacingOccurrences(of: "><", with: ">\n<")
        #expect(
            lines == """
                <div class="bands" role="img" aria-label="予定表。">
                <div aria-hidden="true">
                <svg class="chart" width="100%" height="46">
                <desc>図の中の文字：</desc>
                <g font-weight="700" text-anchor="middle">
                <text x="25%" y="14">令和6年度</text>
                <text x="75%" y="14">令和7年度</text>
                </g>
                <g class="aimed" fill="#4d4d4d" text-anchor="middle">
                <text x="25%" y="34">計画</text>
                <text x="75%" y="34">計画</text>
                </g>
                <line class="axis" stroke="#1a1a1a" stroke-width="2" x2="100%" y1="45" y2="45"/>
                </svg>
                <p>標準準拠システム</p>
                <svg class="chart" width="100%" height="28">
                <desc>図の中の文字：</desc>
                <TRACK/>
                <rect class="actual" fill="#0055ad" x="0%" width="49.4%" y="0" height="28"/>
                <g class="told" fill="#fff" font-weight="700" text-anchor="middle">
                <text x="25%" y="19">移行着手</text>
                </g>
                <rect class="unsure" fill="#fff" stroke="#0055ad" stroke-width="2" stroke-dasharray="6 4" x="50.6%" width="49.05%" y="1" height="26"/>
                <g font-weight="700" text-anchor="middle">
                <text x="75%" y="19">検討</text>
                </g>
                </svg>
                <p>評価</p>
                <svg class="chart" width="100%" height="28">
                <TRACK/>
                <svg x="25%" y="14" overflow="visible">
                <path class="actual" fill="#0055ad" d="M0-9 9 0 0 9-9 0z"/>
                </svg>
                <svg x="75%" y="14" overflow="visible">
                <path class="ring" fill="#fff" stroke="#767676" stroke-width="3" d="M0-9 9 0 0 9-9 0z"/>
                </svg>
                </svg>
                <p>改定</p>
                <svg class="chart" width="100%" height="28">
                <desc>図の中の文字：</desc>
                <TRACK/>
                <g class="tick" fill="#4d4d4d">
                <text x="2%" y="19">時期の記載なし</text>
                </g>
                </svg>
                </div>
                </div>
                """)
    }

    @Test(
        "Words stand in their bar in one line or two, or else have a number in the list",
        arguments: [
            (4, "検討", ["検討"]), (4, "研究・実施", ["研究・", "実施"]), (4, "実施", ["実施"]),
            (2, "無線化拡大検討", ["無線化拡大検討"]),
            (2, "内部情報系システムの一部環境整備", ["内部情報系システム", "の一部環境整備"]),
            (2, "・環境整備完了 ・運用開始", ["・環境整備完了", "・運用開始"]),
            (3, "内部情報系システムの一部環境整備", ["①"]),
        ])
    func fits(years: Int, words: String, lines: [String]) throws {
        let roadmap = try Self.roadmap(years, words: [words])
        #expect(RoadmapFit(roadmap).lines == [[lines]])
        #expect(
            RoadmapDrawing(roadmap, label: "").numbered.map(\.words)
                == (lines == ["①"] ? [words] : []))
    }

    @Test("No line is wider than its bar at 288 pixels, whatever the words")
    func widths() throws {
        let letters = Array("検討をイロの実施、・（x1,000回）年度ー")
        for years in 1...9 {
            for length in 1...40 {
                let words = String((0..<length).map { letters[($0 * 7 + length) % letters.count] })
                let fit = RoadmapFit(try Self.roadmap(years, words: [words]))
                for line in fit.lines[0][0] {
                    let width = TextWidth.hundredths(of: line) * 14 / 100
                    #expect(width <= max(288, fit.width) / years, "\(years) \(line)")
                }
            }
        }
    }

    @Test("The same words have the same number, and many words go on in numbers")
    func numbers() throws {
        let long = (0..<40).map { "とても長いのでどの帯にもまったく入らない言葉\($0)" }
        let fit = RoadmapFit(try Self.roadmap(4, words: long + [long[0]]))
        #expect(fit.lines.map { $0[0][0] }.prefix(3) == ["①", "②", "③"])
        #expect(fit.lines.last == [["①"]])
        #expect(fit.numbered[20].number == "㉑" && fit.numbered[36].number == "(37)")
    }

    @Test("Names of years shorten before they meet, and many years make the drawing wider")
    func heads() throws {
        #expect(RoadmapFit(try Self.roadmap(4, words: ["実施"])).nameIndex == 0)
        #expect(RoadmapFit(try Self.roadmap(5, words: ["実施"])).nameIndex == 1)
        #expect(RoadmapFit(try Self.roadmap(6, words: ["実施"])).width == 288)
        let long = RoadmapDrawing(try Self.roadmap(10, words: ["実施"]), label: "")
        #expect(long.scrollingWidth == 480)
        #expect(Roadmap(columns: [], rows: []) == nil)
    }

    @Test("A file is well-formed, breaks long names and is as high as all its strips")
    func file() throws {
        let roadmap = try #require(
            Roadmap(
                columns: Self.columns(3),
                rows: [
                    .init(
                        name: String(repeating: "長い<名>&", count: 20),
                        course: .phases([.init(columns: 0..<3, words: "<&>", standing: .planned)]))
                ]))
        let drawing = RoadmapDrawing(roadmap, label: "図")
        #expect(drawing.height == 46 + 12 + 3 * 20 + 28)
        let svg = String(
            decoding: StandaloneDrawing(
                title: "題", subtitle: "", description: "", key: [.bar("計画", .planned)],
                drawing: drawing, figures: [], note: "出典。"
            ).bytes, as: UTF8.self)
        #expect(XMLParser(data: Data(svg.utf8)).parse(), "\(svg)")
        #expect(!svg.contains("class=") && svg.contains("stroke=\"#0055ad\""))
    }

    private static func columns(_ count: Int) -> [Roadmap.Column] {
        (0..<count).map {
            .init(names: ["令和\($0 + 6)年度", "令和\($0 + 6)", "R\($0 + 6)"], state: "計画")
        }
    }

    private static func roadmap(_ years: Int, words: [String]) throws -> Roadmap {
        try #require(
            Roadmap(
                columns: columns(years),
                rows: words.map {
                    .init(
                        name: "項目",
                        course: .phases([.init(columns: 0..<1, words: $0, standing: .planned)]))
                }))
    }
}
