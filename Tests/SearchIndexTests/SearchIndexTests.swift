import Testing

@testable import SearchIndex

@Suite("The index of all pages")
struct SearchIndexTests {
    private let sections = [
        SearchSection(
            title: "", folder: "",
            documents: [SearchDocument(path: "index.html", title: "計画の一覧", kind: "全体")]),
        SearchSection(
            title: "見本区\"DX\"計画", folder: "plans/a/", words: ["みほんく"],
            documents: [
                SearchDocument(
                    path: "plans/a/index.html", title: "見本計画", kind: "計画", reading: "みほん"),
                SearchDocument(
                    path: "plans/a/elements/M1.html", title: "施策1 窓口", kind: "施策",
                    departments: ["区民課", "情報課"], words: ["件"]),
                SearchDocument(path: "glossary.html#t1", title: "ICT", kind: "用語"),
            ]),
    ]

    private func text(_ path: String) throws -> String {
        let files = try #require(SearchIndex(of: sections, in: "s/")).files
        let file = try #require(files.first { $0.path == path })
        return String(decoding: file.bytes, as: UTF8.self)
    }

    @Test("tells its sections and how it is shared out")
    func overview() throws {
        let text = try text("s/index.js")
        let stamp = try #require(text.firstMatch(of: /"stamp": "([0-9a-f]{12})"/)).1
        #expect(
            text == """
                shirubeSearch.take("index", {"stamp": "\(stamp)", "pagesPerFile": 128, \
                "gramFiles": 1, "sections": [{"title": "", "folder": "", "words": [], "pages": 1}, \
                {"title": "見本区\\"DX\\"計画", "folder": "plans/a/", "words": ["みほんく"], "pages": 3}]});

                """)
    }

    @Test("tells of a page what is shown, and what pages share once")
    func pages() throws {
        #expect(
            try text("s/pages-0.js") == """
                shirubeSearch.take("pages-0", {"shared": ["全体","","計画","施策","区民課\\n情報課","件","用語"],
                "pages": [
                ["/index.html","計画の一覧",0,1,1],
                ["index.html","見本計画",2,1,1,"みほん"],
                ["elements/M1.html","施策1 窓口",3,4,5],
                ["/glossary.html#t1","ICT",6,1,1]]});

                """)
    }

    @Test("tells where two letters stand side by side, and where a text ends")
    func grams() throws {
        let places = try placesOfGrams()
        // 計画 in the titles of the first two pages and in the name of the section.
        #expect(places["計画"] == ["0 title", "1 title", "1 section"])
        #expect(places["画の"] == ["0 title"])
        #expect(places["画"] == ["1 title", "1 section"])
        #expect(places["1窓"] == ["2 title"])
        #expect(places["民課"] == ["2 department"])
        #expect(places["課"] == ["2 department"])
        #expect(places["件"] == ["2 word"])
        #expect(places["ct"] == ["3 title"])
        #expect(places["みほ"] == ["1 word", "1 section"])
        #expect(places["課情"] == nil)
    }

    @Test("is the same bytes for the same pages, and another stamp for others")
    func stamp() throws {
        let files = try #require(SearchIndex(of: sections, in: "s/")).files
        let again = try #require(SearchIndex(of: sections, in: "s/"))
        #expect(again.files == files)
        let other = try #require(SearchIndex(of: Array(sections.reversed()), in: "s/"))
        #expect(other.files[0] != files[0])
        #expect(other.stamp != again.stamp)
        #expect(try text("s/index.js").contains("\"stamp\": \"\(again.stamp)\""))
    }

    @Test("is not there for more pages than it has numbers for")
    func capacity() {
        #expect(SearchIndex(of: sections, in: "s/", capacity: 4) != nil)
        #expect(SearchIndex(of: sections, in: "s/", capacity: 3) == nil)
    }

    @Test("is shared out among more files as pages grow more, none of them large")
    func sharing() throws {
        let documents = (0..<2000).map { number in
            SearchDocument(
                path: "plans/a/\(number).html", title: "施策\(number) 行政手続のオンライン化\(number * 7)",
                kind: "施策", departments: ["情報政策課\(number % 9)"])
        }
        let sections = [SearchSection(title: "計画", folder: "plans/a/", documents: documents)]
        let files = try #require(SearchIndex(of: sections, in: "")).files
        #expect(files.count { $0.path.hasPrefix("pages-") } == 16)
        #expect(files.count { $0.path.hasPrefix("grams-") } > 4)
        #expect(files.allSatisfy { $0.bytes.count < 64_000 })
        // The letters that begin grams are spread by a hash that never changes.
        #expect(GramFiles.number(of: 0x8A08, among: 7) == 3)
        #expect(GramFiles.number(of: 0x20BB7, among: 7) == 2)
    }

    /// Reads the grams back as the script does.
    private func placesOfGrams() throws -> [String: [String]] {
        let text = try text("s/grams-0.js")
        let words = try #require(text.firstMatch(of: /"grams-0", "([^"]*)"/)).1.split(
            separator: " ")
        let digits = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
        let values = Dictionary(uniqueKeysWithValues: zip(digits, 0...))
        var grams: [String: [String]] = [:]
        for position in stride(from: 0, to: words.count, by: 2) {
            var (page, number, shift) = (0, 0, 0)
            for digit in words[position + 1] {
                let bits = try #require(values[digit])
                number |= (bits & 31) << shift
                shift += 5
                guard bits & 32 == 0 else { continue }
                page += number >> 2
                let field = try #require(GramTable.Field(rawValue: UInt64(number & 3)))
                grams[String(words[position]), default: []].append("\(page) \(field)")
                (number, shift) = (0, 0)
            }
        }
        return grams
    }
}
