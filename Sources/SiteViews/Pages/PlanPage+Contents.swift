import PlanModel

extension PlanPage {
    /// The parts of the page, for the list beside it.
    var contents: SideNavigation {
        let plan = context.plan
        let document = context.identity.kind.word
        let parts: [(isThere: Bool, label: String, id: String)] = [
            (true, context.standing.title, "status"),
            (!plan.relations.isEmpty, "ほかの計画との関係", "relations"),
            (true, "\(document)のねらい", "purpose"), (context.rated != nil, "評語", "ratings"),
            (true, "\(document)の体系", "structure"),
            (!plan.indicators.isEmpty, "\(context.measures.word)の一覧", "indicators"),
        ]
        let later: [(isThere: Bool, label: String, id: String)] = [
            (!plan.management.isEmpty, "\(document)の進行管理", "management"),
            (!plan.bodies.isEmpty, "推進体制", "bodies"),
            (!plan.terms.isEmpty, "用語", "terms"),
            (!plan.notes.isEmpty, "資料の読み方についての注記", "notes"),
            (true, "出典とデータ", "sources"),
        ]
        return SideNavigation(
            id: "side-contents", title: "このページの内容",
            entries: (parts + later).filter(\.isThere).map { part in
                NavigationEntry(label: part.label, link: "#\(part.id)")
            })
    }
}
