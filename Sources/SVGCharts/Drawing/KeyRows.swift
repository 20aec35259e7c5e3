/// A key set in rows, for files, where no browser breaks it.
struct KeyRows {
    /// The entries with their places: pixels from the left, lines of text from the top.
    let entries: [(entry: KeyEntry, x: Int, line: Int, words: [String])]
    /// The height in pixels, with the room above; nought without entries.
    let height: Int

    /// The entries of a key in rows of some width; one that is longer is set in lines.
    init(_ key: [KeyEntry], width: Int) {
        var (x, line, next) = (0, 0, 0)
        var entries: [(entry: KeyEntry, x: Int, line: Int, words: [String])] = []
        for entry in key {
            let words = TextLines(entry.label, width: width - Self.picture, size: 14).lines
            let end = Self.picture + (words.map { AxisLabel.pixels(of: $0) }.max() ?? 0)
            if x > 0, x + end > width { (x, line) = (0, next) }
            entries.append((entry, x, line, words))
            next = max(next, line + words.count)
            x += end + 24
        }
        self.entries = entries
        height = next == 0 ? 0 : 10 + next * Self.pitch
    }

    /// The room of a picture and of the space after it.
    static let picture = 32
    /// The pitch of lines.
    static let pitch = 22
}
