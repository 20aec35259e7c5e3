internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// `structure.yaml` as written.
struct StructureDraft {
    /// The source of every element that names none.
    let source: Located<String>?
    let elements: [ElementDraft]
    /// Whether no element was left out; otherwise a name that is not here may still be right.
    let isWhole: Bool
}

/// One element as written; what is missing has been reported already.
struct ElementDraft {
    let id: Located<String>
    let parent: Located<String>?
    let number: Located<String>?
    let title: Located<String>?
    let marks: [Located<String>]
    let departments: [Located<String>]
    let summary: String?
    let notes: [String]
    let source: Located<String>?
    let place: Located<String>?
    let listedAs: Located<String>?
    let visions: [VisionDraft]
    let lists: [ListDraft]
}

/// Things listed by name under an element, as written.
struct ListDraft {
    let title: Located<String>
    /// How many the document says there are.
    let count: Located<Int>?
    let items: [Located<String>]
}

/// What is to be true by a year, as written.
struct VisionDraft {
    let year: Located<FiscalYear>
    let text: String
}
