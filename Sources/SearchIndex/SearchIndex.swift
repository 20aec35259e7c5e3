private import Diagnostics
private import Fingerprints

/// The index of all pages of a site (検索の索引), in files so small that a query loads only a few.
///
/// - `index.js` tells the sections and how the rest is shared out;
/// - `pages-0.js` and so on hold what is shown of the pages;
/// - `grams-0.js` and so on hold which two letters stand side by side on which pages.
///
/// The files depend on the pages and their order only.
package struct SearchIndex: Sendable {
    /// The files, the overview first.
    package let files: [SearchFile]
    /// What stands in the addresses of all files, so that no browser takes one of them from an
    /// earlier index that it kept: the overview is asked for with it by the page.
    package let stamp: String

    /// How many pages a file of pages tells.
    static let pagesPerFile = 128
    /// About how many grams a file of grams holds, which makes some 20 KB.
    static let gramsPerFile = 8192

    /// The most pages that an index can hold.
    package static let capacity = GramTable.capacity

    /// The index of the pages of some sections, of which none is empty; `nil` for more pages than
    /// an index has numbers for.
    ///
    /// - Parameters:
    ///   - sections: The pages, in the order in which those of one weight are shown.
    ///   - folder: Where the files of the index lie, with a slash at the end.
    package init?(of sections: [SearchSection], in folder: String) {
        self.init(of: sections, in: folder, capacity: Self.capacity)
    }

    init?(of sections: [SearchSection], in folder: String, capacity: Int) {
        guard sections.reduce(0, { $0 + $1.documents.count }) <= capacity else { return nil }
        let lists = Self.pageFiles(of: sections, in: folder)
        let grams = GramFiles(GramTable(of: sections)).files(in: folder)
        let digests = (lists + grams).map { Fingerprint(of: $0.bytes).hex }
        stamp = String(Fingerprint(of: Array(digests.joined().utf8)).hex.prefix(12))
        let overview = Self.overview(of: sections, in: folder, stamp, gramFiles: grams.count)
        files = [overview] + lists + grams
    }

    private static func pageFiles(
        of sections: [SearchSection], in place: String
    ) -> [SearchFile] {
        let pages = sections.flatMap { section in section.documents.map { (section.folder, $0) } }
        return stride(from: 0, to: pages.count, by: pagesPerFile).map { start in
            var writer = PageListWriter()
            for (folder, document) in pages[start..<min(start + pagesPerFile, pages.count)] {
                writer.append(document, in: folder)
            }
            return SearchFile("pages-\(start / pagesPerFile)", in: place, holding: writer.text)
        }
    }

    /// What has to be known before anything can be looked up.
    private static func overview(
        of sections: [SearchSection], in folder: String, _ stamp: String, gramFiles: Int
    ) -> SearchFile {
        let data = JSONText.object([
            "stamp": JSONText.string(stamp), "pagesPerFile": String(pagesPerFile),
            "gramFiles": String(gramFiles),
            "sections": JSONText.array(sections.map(overview)),
        ])
        return SearchFile("index", in: folder, holding: data)
    }

    private static func overview(of section: SearchSection) -> String {
        JSONText.object([
            "title": JSONText.string(section.title), "folder": JSONText.string(section.folder),
            "words": JSONText.array(section.words.map(JSONText.string)),
            "pages": String(section.documents.count),
        ])
    }
}
