import Mustache

/// The pages before and after one, among those of its kind.
struct Pager {
    /// What such a page is about: 「指標」.
    let kind: String
    let previous: NavigationEntry?
    let next: NavigationEntry?
}

extension TemplateData {
    /// Says the pages before and after this one.
    mutating func pager(_ pager: Pager) {
        guard pager.previous != nil || pager.next != nil else { return absent(.pager) }
        object(.pager) { data in
            data.text(.kind, pager.kind)
            data.neighbour(.previous, pager.previous)
            data.neighbour(.next, pager.next)
        }
    }

    private mutating func neighbour(_ name: TemplateName, _ entry: NavigationEntry?) {
        guard let entry else { return absent(name) }
        object(name) { data in
            data.text(.label, entry.label)
            data.text(.link, entry.link)
        }
    }
}
