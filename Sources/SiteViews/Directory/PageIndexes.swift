/// The two lists of all pages of a site, made once for the pages that show them.
struct PageIndexes: Sendable {
    let kana: KanaIndex
    let organisations: OrganisationIndex
    /// How many pages the site has.
    let count: Int
    /// Whether the list by kana is too long for one page, so that each row has a page.
    let dividesKana: Bool
    /// Whether the list by organisation is too long for one page, so that it leads to the plans of
    /// each department and these to the pages.
    let dividesOrganisations: Bool
    /// How many lines a page of a row or of a plan has at most.
    let longestPart: Int

    /// The lists of a directory, divided where a page had more than so many lines, and then into
    /// parts of no more than so many.
    init(
        _ directory: SiteDirectory, plans: [PlanSummary], longest: Int = 1500,
        longestPart: Int = 500
    ) {
        self.longestPart = longestPart
        kana = KanaIndex(directory.entries)
        organisations = OrganisationIndex(plans)
        count = directory.entries.count
        dividesKana = count > longest
        dividesOrganisations = organisations.count > longest
    }

    /// The pages of a row.
    func parts(of row: KanaIndex.Row) -> [PageListPart] {
        PageListPart.parts(of: row.letters.map { ($0.letter, $0.entries) }, longest: longestPart)
    }

    /// The pages whose reading is not known.
    func parts(of unread: KanaIndex.Unread) -> [PageListPart] {
        PageListPart.parts(of: [(unread.order, unread.entries)], longest: longestPart)
    }
}
