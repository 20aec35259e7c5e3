/// A file that an official wrote, as bytes.
package struct SourceFile: Sendable {
    /// Its path, relative to the folder the command was given, with `/` between its parts.
    package let path: String
    /// What it holds.
    package let bytes: [UInt8]

    /// A file that has been read.
    package init(path: String, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes
    }

    /// The name without the folders before it.
    var name: Substring { path[path.utf8Start(ofLast: UInt8(ascii: "/"))...] }

    /// The name without its ending: `2021` of `actuals/2021.csv`.
    var stem: Substring {
        let name = name
        guard let dot = name.utf8.lastIndex(of: UInt8(ascii: ".")) else { return name }
        return name[..<dot]
    }

    /// Whether some ASCII letters stand anywhere in it.
    func mentions(_ word: StaticString) -> Bool {
        var rest = bytes[...]
        while let start = rest.firstIndex(of: word.utf8[0]) {
            rest = rest[start...]
            if rest.starts(with: word.utf8) { return true }
            rest = rest.dropFirst()
        }
        return false
    }

    /// Whether the name is one that systems and spreadsheets give to files of their own:
    /// `.DS_Store`, `~$2021.xlsx`, `Thumbs.db`.
    var isLeftBehind: Bool {
        name.hasPrefix(".") || name.hasPrefix("~") || name == "Thumbs.db" || name == "desktop.ini"
    }
}

extension String {
    /// Where the part after the last occurrence of a byte begins.
    fileprivate func utf8Start(ofLast byte: UInt8) -> Index {
        utf8.lastIndex(of: byte).map { utf8.index(after: $0) } ?? startIndex
    }
}
