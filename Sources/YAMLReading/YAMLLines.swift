internal import Diagnostics

/// The lines of a file as libyaml counts them, looked at only when a problem has to be shown.
struct YAMLLines {
    private let bytes: [UInt8]

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// A place that libyaml gives from zero, moved onto the end of the line before when it lies
    /// behind the last line or in an empty one.
    func location(line: Int, column: Int, path: String) -> SourceLocation {
        var line = line
        var content = text(ofLine: line)
        guard content.isEmpty else {
            return SourceLocation(
                path: path, line: line + 1, column: min(column, scalarCount(content)) + 1)
        }
        while content.isEmpty, line > 0 {
            line -= 1
            content = text(ofLine: line)
        }
        return SourceLocation(path: path, line: line + 1, column: scalarCount(content) + 1)
    }

    /// The column, from one, of a tab in the white space that begins a line.
    func columnOfIndentingTab(line: Int) -> Int? {
        let content = text(ofLine: line)
        let indentation = content.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }
        guard let tab = indentation.firstIndex(of: UInt8(ascii: "\t")) else { return nil }
        return tab - content.startIndex + 1
    }

    private func text(ofLine wanted: Int) -> ArraySlice<UInt8> {
        var line = 0
        var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
        for index in bytes.indices where line < wanted && endsLine(index) {
            line += 1
            start = index + 1
        }
        guard line == wanted else { return [] }
        return bytes[start...].prefix { $0 != UInt8(ascii: "\n") && $0 != UInt8(ascii: "\r") }
    }

    private func endsLine(_ index: Int) -> Bool {
        switch bytes[index] {
        case UInt8(ascii: "\n"): true
        case UInt8(ascii: "\r"):
            index + 1 == bytes.endIndex || bytes[index + 1] != UInt8(ascii: "\n")
        default: false
        }
    }

    private func scalarCount(_ text: ArraySlice<UInt8>) -> Int {
        text.count { $0 & 0xC0 != 0x80 }
    }
}
