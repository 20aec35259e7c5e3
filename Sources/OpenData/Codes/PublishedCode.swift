/// A code that stands in the cells of a column and is explained in a published list.
package protocol PublishedCode: RawRepresentable<String>, CaseIterable {
    /// The word for readers.
    var label: String { get }
    /// What the code means, in a sentence or two.
    var meaning: String { get }
}
