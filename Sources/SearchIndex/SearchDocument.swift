/// A page as the search knows it.
package struct SearchDocument: Sendable, Hashable {
    /// Its place below the root of the site.
    package let path: String
    /// Its heading, with the number before it: 「施策6 データ公開・利活用の推進」.
    package let title: String
    /// What kind of page it is, in words: 「施策」.
    package let kind: String
    /// How the heading is read, in kana, where that is known.
    package let reading: String?
    /// The departments in charge.
    package let departments: [String]
    /// Further words by which it is found.
    package let words: [String]

    /// A page with all that it is found by.
    package init(
        path: String, title: String, kind: String, reading: String? = nil,
        departments: [String] = [], words: [String] = []
    ) {
        self.path = path
        self.title = title
        self.kind = kind
        self.reading = reading
        self.departments = departments
        self.words = words
    }
}
