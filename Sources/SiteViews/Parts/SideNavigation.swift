import Mustache

/// A list of links beside the content.
struct SideNavigation: Sendable {
    let id: String
    let title: String
    let entries: [NavigationEntry]
}

extension TemplateData {
    /// Says the lists of links beside the content.
    mutating func sideNavigations(_ navigations: [SideNavigation]) {
        list(.sideNavigations, navigations) { data, navigation in
            data.text(.id, navigation.id)
            data.text(.title, navigation.title)
            data.list(.entries, navigation.entries) { data, entry in
                data.text(.label, entry.label)
                data.text(.link, entry.link)
                data.flag(.current, entry.isCurrent)
            }
        }
    }
}

extension PlanLinks {
    /// The pages about the plan as a whole, the current one among them marked.
    func sideNavigation(current: String? = nil) -> SideNavigation {
        var entries = navigation
        if let index = entries.firstIndex(where: { $0.link == current }) {
            entries[index].isCurrent = true
        }
        return SideNavigation(id: "side-plan", title: "この計画のページ", entries: entries)
    }
}

extension Collection<Int> where Index == Int {
    /// The positions around one of them, at most eleven, so that lists beside the content stay
    /// short however many siblings there are.
    func neighbourhood(of position: Int) -> [Int] {
        let reach = 5
        guard count > 2 * reach + 1, let index = firstIndex(of: position) else {
            return Array(self)
        }
        let first = Swift.max(startIndex, Swift.min(index - reach, endIndex - 2 * reach - 1))
        return Array(self[first..<(first + 2 * reach + 1)])
    }
}
