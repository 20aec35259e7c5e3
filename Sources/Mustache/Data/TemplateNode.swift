/// One value on the tape of ``TemplateData``, sixteen bytes long.
///
/// The members of an object and the elements of a list follow it on the tape, each with its own
/// members behind it, so that reading a page's values is walking forward in memory.
struct TemplateNode: Sendable {
    /// What an object knows the value by; `unnamed` for the element of a list.
    var name: Int32
    var kind: Kind
    /// The first byte of a text or markup in the pool, or the number of a lambda.
    var start: UInt32
    /// How many bytes a text has, or how many nodes an object or a list has behind it.
    var extent: UInt32

    /// How far the next sibling is.
    @inline(__always)
    var stride: Int { kind.isContainer ? Int(extent) + 1 : 1 }

    /// What a value is, in the order that makes the questions below one comparison each.
    enum Kind: UInt8, Sendable {
        /// Declared by the page, but empty.
        case absent
        case no
        case yes
        /// Text that must be escaped.
        case text
        /// Digits, which never need escaping.
        case number
        case markup
        case lambda
        case list
        case object

        @inline(__always)
        var isContainer: Bool { rawValue >= Kind.list.rawValue }
    }

    /// Whether a section over the value shows its content.
    ///
    /// An empty text says nothing and is false; a number is a figure, and nought is one too.
    @inline(__always)
    var isTrue: Bool {
        switch kind {
        case .absent, .no: false
        case .text, .markup, .list: extent > 0
        case .yes, .number, .lambda, .object: true
        }
    }
}
