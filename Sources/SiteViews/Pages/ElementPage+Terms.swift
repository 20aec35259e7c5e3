import PlanModel

extension ElementPage {
    /// Where the element stands: in the plan, among the departments, in the document, in the data.
    func terms(_ element: Element, level: String) -> [Term] {
        var terms = [
            Term("階層", level),
            Term("上の項目", .links(context.path(to: element.parent, links, full: true))),
        ]
        if let listedAs = element.listedAs {
            terms.append(Term("資料の別の箇所での名称", listedAs))
        }
        if let departments = departments(of: element) { terms.append(departments) }
        if !context.plan.relations.plansBelow.isEmpty {
            let plans = context.plan.relations.plansBelow.map { $0.link(from: path) }
            terms.append(Term("この指針に基づく計画", .list(plans)))
        }
        if let place = place(of: element) { terms.append(Term("資料の箇所", place)) }
        terms.append(Term("データでの項目ID", "\(context.identity.id)_\(element.id)"))
        return terms
    }

    /// The departments in charge; a guideline leaves them to the plans below it.
    private func departments(of element: Element) -> Term? {
        let own = context.plan.departments(of: CollectionOfOne(position))
        if !own.isEmpty { return Term("担当部署", own.joined(separator: "、")) }
        if context.standing == .guideline { return nil }
        guard let below = departmentsBelow(element) else {
            return Term("担当部署", .missing("この資料には担当部署の記載がありません"))
        }
        return below.isEmpty ? nil : Term("下の項目の担当部署", below.joined(separator: "、"))
    }

    /// The departments of the elements below, each once; `nil` where the whole document names none.
    private func departmentsBelow(_ element: Element) -> [String]? {
        guard context.namesDepartments else { return nil }
        return context.plan.departments(of: context.plan.subtree(of: position))
    }

    /// The document, its part and the place in it: where the name stands as it is shown.
    private func place(of element: Element) -> String? {
        guard let place = element.place, let source = context.plan.source(element.source) else {
            return nil
        }
        return "\(source.citation)、\(place)"
    }
}
