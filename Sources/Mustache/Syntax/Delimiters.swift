/// The two marks that a tag stands between.
struct Delimiters: Hashable, Sendable {
    let opening: [UInt8]
    let closing: [UInt8]

    /// `{{` and `}}`.
    static let standard = Delimiters(opening: Array("{{".utf8), closing: Array("}}".utf8))

    /// The delimiters as a tag that is not closed would show them.
    var closingText: String { String(decoding: closing, as: UTF8.self) }
}
