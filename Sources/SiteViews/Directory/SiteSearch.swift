package import SearchIndex

/// The search over all pages (検索): the lists of pages, handed to the index.
package struct SiteSearch: Sendable {
    /// The index; `nil` for a site of more pages than it can hold.
    package let index: SearchIndex?
    /// How many pages the site has.
    package let pageCount: Int

    /// The search over all pages of a site.
    package init(_ site: WholeSite) {
        let entries = site.directory.entries
        pageCount = entries.count
        index = SearchIndex(of: Self.sections(of: entries), in: SiteRoutes.searchFolder)
    }

    /// What the addresses of the files are stamped with; `nil` without an index.
    var stamp: String? { index?.stamp }

    /// The files of the index, with their places below the root of the site.
    package var files: [SearchFile] { index?.files ?? [] }

    /// The pages by the plans that they belong to, in their order.
    private static func sections(of entries: [PageEntry]) -> [SearchSection] {
        entries.chunked { $0.plan?.id == $1.plan?.id }.map { entries in
            let plan = entries.first?.plan
            return SearchSection(
                title: plan.map(title) ?? "",
                folder: plan.map { SiteRoutes.folder(of: $0.id) } ?? "",
                words: plan.map { [$0.ward, $0.wardReading] } ?? [],
                documents: entries.map(SearchDocument.init))
        }
    }

    /// The title with the ward, where that is no part of it.
    private static func title(of plan: PageEntry.PlanName) -> String {
        plan.title.contains(plan.ward) ? plan.title : "\(plan.ward) \(plan.title)"
    }
}

extension SearchDocument {
    fileprivate init(_ entry: PageEntry) {
        self.init(
            path: entry.path, title: entry.label, kind: entry.kind, reading: entry.reading,
            departments: entry.departments, words: entry.words)
    }
}

extension [PageEntry] {
    /// The entries in runs of those that belong together.
    fileprivate func chunked(_ belong: (PageEntry, PageEntry) -> Bool) -> [ArraySlice<PageEntry>] {
        var runs: [ArraySlice<PageEntry>] = []
        var start = 0
        for position in indices.dropFirst() where !belong(self[position - 1], self[position]) {
            runs.append(self[start..<position])
            start = position
        }
        return isEmpty ? [] : runs + [self[start...]]
    }
}
