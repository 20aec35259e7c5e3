/// A link of a Markdown text.
struct MarkdownLink {
    /// Where its words stand.
    let range: Range<Int>
    /// Its words, with their markup.
    let text: String
    /// Where it leads.
    let destination: String
    /// Whether the address itself is what readers see, as in `<https://example.jp>`.
    let isBare: Bool
}
