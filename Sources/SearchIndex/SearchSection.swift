/// Pages that belong together, those of one plan above all, in the order in which they are shown.
///
/// What is true of all of them, the name of the plan and its ward, is told and indexed once.
package struct SearchSection: Sendable, Hashable {
    /// What they belong to, for readers; empty for the pages of the whole site.
    package let title: String
    /// The folder that nearly all of them lie in: `plans/ota_ict_plan_v3/`.
    package let folder: String
    /// Further words by which all of them are found.
    package let words: [String]
    /// The pages.
    package let documents: [SearchDocument]

    /// Pages with what they share.
    package init(
        title: String, folder: String, words: [String] = [], documents: [SearchDocument]
    ) {
        self.title = title
        self.folder = folder
        self.words = words
        self.documents = documents
    }
}
