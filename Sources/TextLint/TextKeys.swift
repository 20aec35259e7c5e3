/// What stands under the keys of YAML files and the columns of tables.
package struct TextKeys: Sendable {
    /// Keys of names and values as the document prints them.
    package let printed: Set<String>
    /// Keys of our own words.
    package let prose: Set<String>
    /// Keys of what is no text for readers, such as ids, dates and addresses.
    package let skipped: Set<String>
    /// Keys below which everything is our own words, whatever stands under its key elsewhere.
    package let proseBelow: Set<String>
    /// Keys below which nothing is text for readers.
    package let skippedBelow: Set<String>

    /// Keys by what stands under them; what stands under others is taken for our own words.
    package init(
        printed: Set<String>, prose: Set<String>, skipped: Set<String>,
        proseBelow: Set<String> = [], skippedBelow: Set<String> = []
    ) {
        self.printed = printed
        self.prose = prose
        self.skipped = skipped
        self.proseBelow = proseBelow
        self.skippedBelow = skippedBelow
    }

    /// The key that a text stands under and what it is; `nil` for what is skipped.
    ///
    /// Keys that are data themselves, such as the years of `targets`, give way to the one above.
    func meaning(of keys: [String]) -> (key: String?, kind: TextFragment.Kind)? {
        guard !keys.contains(where: skippedBelow.contains) else { return nil }
        let key = keys.last { isKnown($0) } ?? keys.last
        guard let key else { return (nil, .prose) }
        guard !skipped.contains(key) else { return nil }
        let isPrinted = printed.contains(key) && !keys.contains(where: proseBelow.contains)
        return (key, isPrinted ? .printed : .prose)
    }

    private func isKnown(_ key: String) -> Bool {
        printed.contains(key) || prose.contains(key) || skipped.contains(key)
    }
}
