/// A name, or a chain of names with dots: `publisher.contact.name`.
struct TemplatePath: Hashable, Sendable {
    /// The name that is looked for in all that surrounds the tag.
    let first: TemplateName
    /// The names that are then looked for each in the value before.
    let rest: [TemplateName]

    /// The implicit iterator.
    static let current = TemplatePath(first: .current, rest: [])

    var text: String {
        ([first] + rest).map(\.text).joined(separator: ".")
    }
}
