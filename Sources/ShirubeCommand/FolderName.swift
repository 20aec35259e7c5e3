extension String {
    /// The name of a folder as messages show it: `public` for `public/`, and `/` for itself.
    var withoutSlashAtEnd: String {
        guard let last = utf8.lastIndex(where: { $0 != UInt8(ascii: "/") }) else { return "/" }
        return String(self[...last])
    }
}
