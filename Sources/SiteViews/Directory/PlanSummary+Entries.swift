import JapaneseText
import PlanModel

extension PlanSummary {
    /// The pages of the plan, in the order in which they are made.
    var entries: [PageEntry] {
        let name = PageEntry.PlanName(identity)
        return directory.entries.map { entry in
            PageEntry(
                path: path(of: entry.kind), kind: word(for: entry.kind), number: entry.number,
                title: entry.title, plan: name, reading: entry.reading,
                departments: entry.departments.map { directory.departments[$0] },
                words: entry.words.map { directory.words[$0] })
        }
    }

    /// The place of a page below the root of the site.
    func path(of kind: PlanDirectory.Kind) -> String {
        switch kind {
        case .plan: SiteRoutes.plan(identity.id)
        case .element(let id, _): SiteRoutes.element(id, of: identity.id)
        case .indicator(let id, _): SiteRoutes.indicator(id, of: identity.id)
        case .report(let year): SiteRoutes.report(year, of: identity.id)
        case .changes(let year): SiteRoutes.changes(year, of: identity.id)
        case .departments: SiteRoutes.departments(of: identity.id)
        case .generations: SiteRoutes.generations(of: identity.id)
        }
    }

    private func word(for kind: PlanDirectory.Kind) -> String {
        switch kind {
        case .plan: identity.kind.word
        case .element(_, let level): levels[level].name
        case .indicator(_, let kind): MeasureNoun(kind).word
        case .report: "年度の進捗状況"
        case .changes: "前年度からの変化"
        case .departments, .generations: "\(identity.kind.word)のページ"
        }
    }
}
