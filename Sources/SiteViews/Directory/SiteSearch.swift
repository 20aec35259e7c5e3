package import SearchIndex

/// The search over all pages (検索): the lists of pages, handed to the index.
package enum SiteSearch {
    /// The files of the index, with their places below the root of the site.
    package static func files(_ site: WholeSite) -> [SearchFile] {
        SearchIndex(of: sections(of: site.directory.entries), in: SiteRoutes.searchFolder).files
    }

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
