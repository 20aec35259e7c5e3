/// A piece of HTML or SVG that Shirube itself made, as UTF-8.
///
/// Text of authors and data becomes markup only by way of ``MarkupWriter``, which escapes it;
/// that is why a template may insert a value of this type, and of no other, unescaped.
package struct Markup: Sendable, Hashable {
    /// The UTF-8 of the piece.
    package let bytes: [UInt8]

    /// Takes over what a writer, or a renderer with its own proof of safety, has made.
    package init(trusted bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Nothing at all.
    package static let empty = Markup(trusted: [])

    /// The piece as text.
    package var string: String { String(decoding: bytes, as: UTF8.self) }

    /// Whether there is nothing to insert.
    package var isEmpty: Bool { bytes.isEmpty }
}
