import TestSupport
import Testing

@Suite("shirube build with themes")
struct ThemeBuildTests {
    let folder: TemporaryFolder
    private var site = SampleSite(plans: ["alpha", "beta"])

    init() throws {
        folder = try TemporaryFolder()
        site.files["seeds/themes.yaml"] = """
            themes:
              - id: cashless
                title: キャッシュレス
                summary: 見本のテーマです。

            """
        let page =
            "<!doctype html><title>{{pageTitle}}</title>{{#navigation}}{{label}} {{/navigation}}\n"
        for kind in ["themes", "theme", "element"] {
            site.files["templates/\(kind).mustache"] = page
        }
    }

    private func build(to output: String = "public") throws {
        try site.write(to: folder)
        let result = try ShirubeProcess.run(
            ["build", "--source", folder.path("source"), "--output", folder.path(output)])
        #expect(result.status == 0, "\(result.errors)")
    }

    private func pages(_ output: String = "public") -> [String: [UInt8]] {
        folder.files(below: output).filter { !$0.key.hasPrefix(".") }
    }

    private func element(of plan: String) -> String? {
        folder.text("public/plans/\(plan)/elements/M1.html")
    }

    private mutating func name(_ theme: String?, in plan: String) {
        let path = "seeds/ota/\(plan)/indicators.yaml"
        site.files[path]?.replace("    themes: [cashless]\n", with: "")
        guard let theme else { return }
        site.files[path]?.replace(
            "    unit: 件\n", with: "    unit: 件\n    themes: [\(theme)]\n")
    }

    @Test("The first figure of a theme shows on every page, also of plans that did not change")
    mutating func firstAndLast() throws {
        try build()
        #expect(!folder.has("public/themes"))
        #expect(element(of: "alpha")?.contains("テーマ") == false)
        name("cashless", in: "beta")
        try build()
        #expect(folder.has("public/themes/cashless.html"))
        #expect(element(of: "alpha")?.contains("計画の一覧 テーマ 検索 オープンデータ") == true)
        try build(to: "fresh")
        #expect(pages() == pages("fresh"))
        name(nil, in: "beta")
        try build()
        #expect(!folder.has("public/themes"))
        #expect(element(of: "alpha")?.contains("テーマ") == false)
    }

    @Test("A second figure leaves the plans without it as they were made")
    mutating func second() throws {
        name("cashless", in: "beta")
        try build()
        let before = try folder.modified("public/plans/beta/elements/M1.html")
        name("cashless", in: "alpha")
        try build()
        #expect(try folder.modified("public/plans/beta/elements/M1.html") == before)
        try build(to: "fresh")
        #expect(pages() == pages("fresh"))
    }

    @Test("What a plan that is not made again says of a theme is remembered")
    mutating func remembered() throws {
        site.files["templates/theme.mustache"] =
            "{{#rows}}{{#target}}{{words}}{{/target}}\n{{/rows}}"
        name("cashless", in: "alpha")
        name("cashless", in: "beta")
        try build()
        let page = "public/themes/cashless.html"
        #expect(folder.text(page) == "20件\n20件\n")
        site.files["seeds/ota/alpha/indicators.yaml"]?.replace("R4: 20件", with: "R4: 30件")
        try build()
        #expect(folder.text(page) == "30件\n20件\n")
    }
}
