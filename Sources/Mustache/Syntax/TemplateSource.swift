/// A template as it was read from a file.
package struct TemplateSource: Sendable {
    /// What other templates call it by, such as `header` in `{{> header}}`.
    package let name: String
    /// The file, for diagnostics.
    package let path: String
    /// The content; it must be UTF-8.
    package let bytes: [UInt8]
    /// Where each line begins.
    let lineStarts: [Int]

    /// Names what was read from a file.
    package init(name: String, path: String, bytes: [UInt8]) {
        self.name = name
        self.path = path
        self.bytes = bytes
        lineStarts = [0] + bytes.indices.filter { bytes[$0] == .newline }.map { $0 + 1 }
    }
}
