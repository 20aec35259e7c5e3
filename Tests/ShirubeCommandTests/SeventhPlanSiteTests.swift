import TestSupport
import Testing

@Suite("The site of a plan unlike all others")
struct SeventhPlanSiteTests {
    private let folder: TemporaryFolder

    init() throws {
        folder = try TemporaryFolder()
        try SampleSite.ofSeventhPlan().write(to: folder)
    }

    @Test("is built without a word, with a page of every element and indicator")
    func pages() throws {
        let result = try ShirubeProcess.run(["build", "--source", folder.path("source")])
        #expect(result.errors == "")
        #expect(result.status == 0)
        let plan = "source/public/plans/\(SeventhPlan.id)"
        for element in SeventhPlan.elements.flatMap(\.self) {
            #expect(folder.has("\(plan)/elements/\(element).html"), "\(element)")
        }
        for indicator in SeventhPlan.indicators {
            #expect(folder.has("\(plan)/indicators/\(indicator).html"), "\(indicator)")
        }
        #expect(folder.has("source/public/plans/mirai_vision_2024/elements/V2.html"))
    }

    @Test("says its own levels, judges less as better, and tells each grade as it is")
    func words() throws {
        _ = try ShirubeProcess.run(["build", "--source", folder.path("source")])
        let plan = "source/public/plans/\(SeventhPlan.id)"
        let index = try #require(folder.text("\(plan)/index.html"))
        #expect(index.contains("「分野」、「政策」、「施策」、「事業」"))
        #expect(index.contains("みらい区のめざす姿"))
        let waiting = try #require(folder.text("\(plan)/indicators/I3.html"))
        #expect(waiting.contains("目標に届かず"))
        #expect(waiting.contains("令和15年度"))
        let initiative = try #require(folder.text("\(plan)/elements/J1.html"))
        for above in ["分野1", "政策1", "施策1"] { #expect(initiative.contains(above)) }
        let files = folder.files(below: "source/public")
        let ratings = files.filter { $0.key.contains("evaluation") && $0.key.hasSuffix(".csv") }
            .map { String(decoding: $0.value, as: UTF8.self) }.joined()
        for grade in ["A", "B", "C", "D"] { #expect(ratings.contains(",\(grade),")) }
    }
}
