import Testing

@testable import SiteViews

@Suite("Links between pages")
struct RelativeLinkTests {
    @Test(
        "lead from one file to another through their common folder",
        arguments: [
            ("index.html", "about.html", "about.html"),
            ("index.html", "plans/a/index.html", "plans/a/index.html"),
            ("plans/a/index.html", "index.html", "../../index.html"),
            ("plans/a/elements/G1.html", "plans/a/elements/G2.html", "G2.html"),
            ("plans/a/elements/G1.html", "plans/a/indicators/I1.html", "../indicators/I1.html"),
            ("plans/a/elements/G1.html", "plans/ab/index.html", "../../ab/index.html"),
            ("plans/a/elements/G1.html", "assets/shirube.css", "../../../assets/shirube.css"),
        ])
    func relative(page: String, target: String, link: String) {
        #expect(RelativeLink.from(page, to: target) == link)
    }

    @Test("to a folder are what stands before a name in it")
    func folders() {
        #expect(RelativeLink.from("plans/a/index.html", to: "plans/a/elements/") == "elements/")
        #expect(RelativeLink.from("plans/a/elements/G1.html", to: "plans/a/elements/") == "")
    }

    @Test(
        "of a page shown under any address begin at the path of the site",
        arguments: [
            ("https://www.example.lg.jp/", "/about.html"),
            ("https://www.example.lg.jp/keikaku/", "/keikaku/about.html"),
            ("https://www.example.lg.jp/a/b/", "/a/b/about.html"),
        ])
    func anywhere(address: String, link: String) {
        let base = LinkBase.anywhere(SiteRoutes.notFound, siteAddress: address)
        #expect(base.link(to: SiteRoutes.about) == link)
    }

    @Test("of that page are relative as long as the site has no address")
    func nowhere() {
        let base = LinkBase.anywhere(SiteRoutes.notFound, siteAddress: nil)
        #expect(base.link(to: SiteRoutes.about) == "about.html")
    }
}
