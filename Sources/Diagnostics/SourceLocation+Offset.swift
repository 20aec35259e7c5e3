extension SourceLocation {
    /// The place of the byte at `offset` in a file in UTF-8.
    ///
    /// LF, CR LF and CR end a line; a byte order mark takes no column. What stands before the
    /// offset has to be UTF-8, what follows need not.
    package init(path: String, offset: Int, in bytes: [UInt8]) {
        var line = 1
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? min(3, offset) : 0
        for index in bytes.indices.prefix(offset) {
            let isReturn = bytes[index] == UInt8(ascii: "\r")
            let isFeed = bytes[index] == UInt8(ascii: "\n")
            guard isFeed || (isReturn && bytes[index...].prefix(2).last != UInt8(ascii: "\n"))
            else { continue }
            line += 1
            start = index + 1
        }
        let column = bytes[start..<offset].count { $0 & 0xC0 != 0x80 } + 1
        self.init(path: path, line: line, column: column)
    }
}
