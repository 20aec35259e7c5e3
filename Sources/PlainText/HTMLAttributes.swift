/// What a text version asks of a tag, as places in the page.
struct HTMLAttributes {
    /// The address of a link.
    var href = 0..<0
    /// What stands for a drawing or picture: `aria-label` or `alt`.
    var label = 0..<0
    /// The classes.
    var classes = 0..<0
    /// Whether the element is hidden from all, or from those who listen.
    var isHidden = false
    /// Whether a heading of a table is one of columns.
    var isColumnHead = false
    var rowspan = 1
    var colspan = 1
    /// The number of the first item of a list.
    var start = 1

    /// No attribute at all.
    static let none = HTMLAttributes()
}
