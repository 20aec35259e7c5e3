/// Things that a plan lists by name under an element, such as the systems to be migrated.
package struct NamedList: Sendable, Hashable {
    /// What the things are: 「移行予定業務」.
    package let title: String
    /// Their names as printed, in the order of the document.
    package let items: [String]

    /// A list with its title.
    package init(title: String, items: [String]) {
        self.title = title
        self.items = items
    }
}
