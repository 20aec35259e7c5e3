extension UInt8 {
    static let newline = UInt8(ascii: "\n")

    /// A space or a tab: what may stand beside a tag that has its line to itself.
    var isBlank: Bool { self == UInt8(ascii: " ") || self == UInt8(ascii: "\t") }

    /// What may stand between the delimiters and the name in a tag.
    var isSpace: Bool { isBlank || self == .newline || self == UInt8(ascii: "\r") }
}
