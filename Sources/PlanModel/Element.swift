/// One goal, measure or initiative of a plan (項目): 目標, 施策, 取組.
///
/// Elements know each other by their position in ``Plan/elements``.
package struct Element: Sendable {
    /// Its lasting name within the plan.
    package let id: ElementID
    /// The depth in the tree; 0 is the highest level of the plan.
    package let level: Int
    /// The number as the document prints it: 「目標１」, 「施策6」.
    package let number: String
    /// The title as the document prints it, without marks.
    package let title: String
    /// The position of the element above, if any.
    package let parent: Int?
    /// The positions of the elements below, in the order of the document.
    package let children: [Int]
    /// The departments in charge (担当), empty when the document names none.
    package let departments: [String]
    /// The signs printed beside it.
    package let marks: [Mark]
    /// What it is about, in our own words.
    package let summary: String?
    /// Oddities of the document and how they were read.
    package let notes: [String]
    /// The document that states it.
    package let source: SourceID
    /// The words of its page, if someone wrote any.
    package let text: AuthoredText?
    /// The name that another table of the document gives it, where that differs.
    package let listedAs: String?
    /// What is to have come true by which year.
    package let visions: [Vision]
    /// What the document lists by name under it.
    package let lists: [NamedList]
    /// Where in that part of the document it stands.
    package let place: String?
    /// How the title is read, in kana (読み).
    package let reading: String?

    /// An element whose place in the tree has been checked.
    package init(
        id: ElementID, level: Int, number: String, title: String, parent: Int?, children: [Int],
        departments: [String], marks: [Mark], summary: String?, notes: [String], source: SourceID,
        text: AuthoredText?, listedAs: String? = nil, visions: [Vision] = [],
        lists: [NamedList] = [], place: String? = nil, reading: String? = nil
    ) {
        self.id = id
        self.level = level
        self.number = number
        self.title = title
        self.parent = parent
        self.children = children
        self.departments = departments
        self.marks = marks
        self.summary = summary
        self.notes = notes
        self.source = source
        self.text = text
        self.listedAs = listedAs
        self.visions = visions
        self.lists = lists
        self.place = place
        self.reading = reading
    }
}
