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
}
