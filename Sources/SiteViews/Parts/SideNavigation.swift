import Mustache
import PlanModel

/// A list of links beside the content.
struct SideNavigation: Sendable {
    let id: String
    let title: String
    let entries: [NavigationEntry]
}

extension TemplateData {
    /// Says the lists of links beside the content, those that other pages have too first.
    mutating func sideNavigations(
        after shared: TemplateData = TemplateData(), _ navigations: [SideNavigation]
    ) {
        let list = openList(.sideNavigations)
        include(shared)
        for navigation in navigations { element(navigation) }
        close(list)
    }

    /// Says a list of links as one of several.
    mutating func element(_ navigation: SideNavigation) {
        let element = openElement()
        text(.id, navigation.id)
        text(.title, navigation.title)
        list(.entries, navigation.entries) { data, entry in
            data.text(.label, entry.label)
            data.text(.link, entry.link)
            data.flag(.current, entry.isCurrent)
        }
        close(element)
    }
}

extension PlanLinks {
    /// The pages about the plan as a whole, the current one among them marked.
    func sideNavigation(current: String) -> SideNavigation {
        var entries = navigation
        if let index = entries.firstIndex(where: { $0.link == current }) {
            entries[index].isCurrent = true
        }
        return .aboutPlan(entries, kind)
    }
}

extension SideNavigation {
    /// The pages about a plan as a whole.
    static func aboutPlan(_ entries: [NavigationEntry], _ kind: PlanKind) -> SideNavigation {
        SideNavigation(id: "side-plan", title: "この\(kind.word)のページ", entries: entries)
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
