package import JapaneseText
package import PlanModel

/// What lists of pages need to know of the pages of one plan (索引), kept with its summary.
///
/// A plan has thousands of pages, so that what many of them share is told once and named by its
/// position; addresses and the words for a kind follow from the plan.
package struct PlanDirectory: Sendable, Hashable {
    /// The departments that the pages name, each once, in the order of the plan.
    package let departments: [String]
    /// The words by which pages are found besides their titles, each once.
    package let words: [String]
    /// The pages, in the order in which they are made.
    package let entries: [Entry]

    /// A directory whose positions have been checked.
    package init(departments: [String], words: [String], entries: [Entry]) {
        self.departments = departments
        self.words = words
        self.entries = entries
    }

    /// One page.
    package struct Entry: Sendable, Hashable {
        /// What it is about.
        package let kind: Kind
        /// The number before its heading: 「施策6」; empty where there is none.
        package let number: String
        /// Its heading.
        package let title: String
        /// How the heading is read, in kana, where that is known.
        package let reading: String?
        /// The positions of the departments in charge.
        package let departments: [Int]
        /// The positions of further words by which it is found.
        package let words: [Int]
        /// How many notes it has on how the document was read.
        package let noteCount: Int

        /// A page with what it is found by.
        package init(
            kind: Kind, number: String, title: String, reading: String?, departments: [Int],
            words: [Int], noteCount: Int = 0
        ) {
            self.kind = kind
            self.number = number
            self.title = title
            self.reading = reading
            self.departments = departments
            self.words = words
            self.noteCount = noteCount
        }

        /// The number and the heading: 「施策6 データ公開・利活用の推進」.
        var label: String { number.isEmpty ? title : "\(number) \(title)" }
    }

    /// What a page is about, with which its address is made.
    package enum Kind: Sendable, Hashable {
        /// The plan as a whole.
        case plan
        /// An element of a level.
        case element(ElementID, level: Int)
        /// An indicator or a volume.
        case indicator(IndicatorID, IndicatorKind)
        /// The figures of a fiscal year.
        case report(FiscalYear)
        /// What changed in a fiscal year since the year reported before it.
        case changes(FiscalYear)
        /// The elements by the departments in charge.
        case departments
        /// The plans before and after.
        case generations
    }
}
