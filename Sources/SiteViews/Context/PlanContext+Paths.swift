import PlanModel

extension PlanContext {
    /// The charts of all pages as files of their own, each once.
    var charts: [ChartFile] {
        figures.compactMap(\.file) + figureGroups.all.map(\.file)
            + [course?.file].compactMap(\.self) + reportCharts.flatMap(\.files) + scheduleFiles
    }

    private var scheduleFiles: [ChartFile] {
        (schedules.sorted { $0.key < $1.key }.map(\.value) + [managementSchedule].compactMap(\.self))
            .compactMap(\.file)
    }

    /// The steps of a breadcrumb from the front page down to an element, that one included.
    ///
    /// A full path begins with the plan and names every step by number and title.
    func path(to element: Int?, _ links: PlanLinks, full: Bool = false) -> [NavigationEntry] {
        var steps = [NavigationEntry(label: title, link: links.plan)]
        if !full { steps.insert(NavigationEntry(label: "計画の一覧", link: links.site.home), at: 0) }
        guard let element else { return steps }
        for position in plan.ancestors(of: element) + [element] {
            let step = plan.elements[position]
            let isShort = !full && !step.number.isEmpty
            steps.append(
                NavigationEntry(
                    label: isShort ? step.number : elementLabels[position],
                    link: links.elements[position]))
        }
        return steps
    }

    /// The elements before and after one on the same level.
    func elementPager(_ position: Int, kind: String) -> Pager {
        func entry(_ neighbour: Int?) -> NavigationEntry? {
            neighbour.map {
                NavigationEntry(label: elementLabels[$0], link: fromElements.elements[$0])
            }
        }
        return Pager(
            kind: kind, previous: entry(tree.previous[position]), next: entry(tree.next[position]))
    }

    /// The indicators before and after one in the order of the plan.
    func indicatorPager(_ position: Int) -> Pager {
        func entry(_ neighbour: Int) -> NavigationEntry? {
            guard plan.indicators.indices.contains(neighbour) else { return nil }
            return NavigationEntry(
                label: indicatorLabels[neighbour], link: fromIndicators.indicators[neighbour])
        }
        return Pager(
            kind: measures.word, previous: entry(position - 1), next: entry(position + 1))
    }
}
