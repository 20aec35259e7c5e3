import Synchronization

/// A name that templates ask for and data answer to, as cheap to compare as a whole number.
///
/// A view lists its names once, so that building a page hashes no text:
///
/// ```swift
/// extension TemplateName {
///     static let title = TemplateName("title", "題名")
/// }
/// ```
@usableFromInline
package struct TemplateName: Hashable, Sendable, ExpressibleByStringLiteral {
    /// The place of the name in the table of the process.
    let id: Int32

    /// Enters a name; equal texts are equal names.
    package init(_ text: String) {
        id = NameTable.shared.withLock { $0.id(of: text) }
    }

    /// Enters a name and what it is for, in a few words for those who write templates.
    package init(_ text: String, _ meaning: String) {
        id = NameTable.shared.withLock { names in
            let id = names.id(of: text)
            names.explain(id, as: meaning)
            return id
        }
    }

    /// What the name is for, if that was written down.
    package var meaning: String? {
        NameTable.shared.withLock { $0.meaning(of: id) }
    }

    /// Names a value by its literal.
    @usableFromInline
    package init(stringLiteral value: StaticString) {
        self.init(value.description)
    }

    private init(id: Int32) {
        self.id = id
    }

    /// The name as it is written.
    package var text: String {
        NameTable.shared.withLock { $0.text(of: id) }
    }

    /// The implicit iterator `.`, which means the value itself.
    static let current = TemplateName(id: 0)

    /// What a value in a list goes by.
    static let unnamed = TemplateName(id: -1)

    /// A name by its place in the table.
    static func withID(_ id: Int32) -> TemplateName { TemplateName(id: id) }
}

extension TemplateName: CustomStringConvertible {
    /// The name as templates write it.
    @usableFromInline
    package var description: String { text }
}
