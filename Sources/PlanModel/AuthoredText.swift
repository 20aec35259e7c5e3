/// Words in Markdown that an official wrote for one page, not yet rendered.
package struct AuthoredText: Sendable, Hashable {
    /// The file they were written in, for the problems that rendering may find.
    package let path: String
    /// The UTF-8 of the file.
    package let bytes: [UInt8]

    /// Words with the file they come from.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }
}
