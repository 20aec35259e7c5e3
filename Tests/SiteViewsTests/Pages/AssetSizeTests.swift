import PlanLoading
import TestSupport
import Testing

@Suite("Files that every reader loads") struct AssetSizeTests {
    @Test("stay small: the stylesheet under 25,000 bytes, the script of the search under 20,000")
    func sizes() throws {
        #expect(try SeedFiles.file("templates/assets/shirube.css").bytes.count < 25_000)
        #expect(try SeedFiles.file("templates/assets/search.js").bytes.count < 20_000)
    }

    @Test("hold an indicator's page under 60,000 bytes, in every plan of the seeds")
    func pages() throws {
        let site = try RenderedSite(try SeedPlans.all())
        for (path, page) in site.pages where path.contains("/indicators/") {
            #expect(page.utf8.count < 60_000, "\(path)")
        }
    }
}
