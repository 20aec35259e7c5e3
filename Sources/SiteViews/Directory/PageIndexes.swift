/// The two lists of all pages of a site, made once for the pages that show them.
struct PageIndexes: Sendable {
    let kana: KanaIndex
    let organisations: OrganisationIndex
    /// How many pages the site has.
    let count: Int
    /// Whether the list by kana is too long for one page, so that each row has a page.
    let dividesKana: Bool
    /// Whether the list by organisation is too long for one page, so that each ward has a page.
    let dividesOrganisations: Bool

    /// The lists of a directory, divided where a page had more than so many lines.
    init(_ directory: SiteDirectory, plans: [PlanSummary], longest: Int = 1500) {
        kana = KanaIndex(directory.entries)
        organisations = OrganisationIndex(plans)
        count = directory.entries.count
        dividesKana = count > longest
        dividesOrganisations = organisations.count > longest
    }
}
