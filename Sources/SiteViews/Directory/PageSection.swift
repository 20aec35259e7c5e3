import Mustache

/// A part of a list of pages, under a heading.
struct PageSection: Sendable {
    /// What its heading is called in addresses.
    let id: String
    let title: String
    let groups: [PageGroup]

    /// A section of groups; those without pages are left out.
    init(id: String, title: String, groups: [PageGroup]) {
        self.id = id
        self.title = title
        self.groups = groups.filter { !$0.pages.isEmpty }
    }

    /// A section without parts of its own.
    init(id: String, title: String, pages: [ListedPage]) {
        self.init(id: id, title: title, groups: [PageGroup(title: nil, pages: pages)])
    }

    /// The way to it from the head of its page.
    var link: NavigationEntry { NavigationEntry(label: title, link: "#\(id)") }
}

/// Pages that stand together in a list, under a heading of their own where there is one.
struct PageGroup: Sendable {
    let title: String?
    let pages: [ListedPage]
}

/// A page in a list.
struct ListedPage: Sendable {
    let label: String
    /// What kind of page it is and where it belongs: 「施策6、大田区情報化推進計画（ver.3.0）」.
    let words: String
    let link: String

    init(label: String, words: String, link: String) {
        self.label = label
        self.words = words
        self.link = link
    }

    /// A page of the directory as the page at a path lists it, with its plan where that does not
    /// go without saying.
    init(_ entry: PageEntry, from page: String, showsPlan: Bool = true) {
        label = entry.title
        words = showsPlan ? entry.place : entry.kindWords
        link = RelativeLink.from(page, to: entry.path)
    }
}

extension PageEntry {
    /// What kind of page it is, with its number: 「施策6」.
    var kindWords: String { number.hasPrefix(kind) ? number : kind + number }

    /// What kind of page it is, with its number, and the plan: 「施策6、大田区情報化推進計画」.
    var place: String {
        guard let plan else { return kindWords }
        return "\(kindWords)、\(title == plan.title ? plan.ward : plan.label)"
    }
}

extension PageEntry.PlanName {
    /// The title, after the ward where it does not begin with it.
    var label: String { title.hasPrefix(ward) ? title : "\(ward) \(title)" }
}

extension TemplateData {
    /// Says the sections of a list of pages, and the ways to them where there are several.
    mutating func pageSections(_ sections: [PageSection]) {
        list(.jumps, sections.count > 1 ? sections.map(\.link) : []) { data, entry in
            data.text(.label, entry.label)
            data.text(.link, entry.link)
        }
        flag(.hasJumps, sections.count > 1)
        list(.sections, sections) { data, section in
            data.text(.id, section.id)
            data.text(.title, section.title)
            data.list(.groups, section.groups) { data, group in
                data.text(.groupTitle, group.title)
                data.list(.pages, group.pages) { data, page in
                    data.text(.label, page.label)
                    data.text(.words, page.words)
                    data.text(.link, page.link)
                }
            }
        }
    }
}
