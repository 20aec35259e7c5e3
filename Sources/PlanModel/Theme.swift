/// The lasting name of a theme, `[a-z0-9_]+`: `online_procedures`.
package struct ThemeID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The identifier as it is written.
    package let description: String

    /// An identifier whose form has been checked.
    package init(_ text: String) { description = text }

    /// Whether the first stands before the second.
    package static func < (left: ThemeID, right: ThemeID) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

/// A subject that plans of several wards have figures on (テーマ), side by side and never ranked.
package struct Theme: Sendable, Hashable {
    /// Its lasting name.
    package let id: ThemeID
    /// The name for readers.
    package let title: String
    /// What is put side by side, in our own words.
    package let summary: String
    /// Why the figures cannot be compared one to one, each in a sentence.
    package let caveats: [String]
    /// How the name is read, in kana (読み).
    package let reading: String?

    /// A theme with its caveats.
    package init(
        id: ThemeID, title: String, summary: String, caveats: [String], reading: String? = nil
    ) {
        self.id = id
        self.title = title
        self.summary = summary
        self.caveats = caveats
        self.reading = reading
    }
}
