/// A viewpoint (視点) under which a plan is written, above its goals.
package struct Perspective: Sendable, Hashable {
    /// The number as printed: 「視点１」.
    package let number: String
    /// The title as printed.
    package let title: String
    /// What it asks for, in our own words.
    package let summary: String?
    /// The element of the guideline above the plan that it goes back to, if any.
    package let guideline: ElementID?

    /// A viewpoint of a plan or of the guideline above it.
    package init(number: String, title: String, summary: String?, guideline: ElementID? = nil) {
        self.number = number
        self.title = title
        self.summary = summary
        self.guideline = guideline
    }
}
