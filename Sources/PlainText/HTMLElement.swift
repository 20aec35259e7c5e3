/// The elements that a text version treats in a way of their own; all others only hold text.
enum HTMLElement: UInt8 {
    /// An element whose text goes on where it stands: `span`, `b`, `time`, `code`.
    case inline
    case title
    case main
    case footer
    /// A link.
    case a
    case br
    case del
    case ins
    case rt
    case img
    case svg
    case h1
    case h2
    case h3
    case h4
    case h5
    case h6
    /// An element that begins and ends a line: `p`, `div`, `section`.
    case block
    case blockquote
    case figure
    case pre
    case list
    case li
    case dt
    case dd
    case nav
    case table
    case thead
    case tr
    case th
    case td
    /// What readers of text have no use for: `aside`, `script`, `header` of the site, and a `summary`,
    /// since all is open.
    case left

    /// Whether it never has an end tag.
    var isVoid: Bool { self == .br || self == .img }

    /// The elements by their names; names are told apart by their first eight bytes.
    static let named: [(String, HTMLElement)] =
        [
            ("title", .title), ("main", .main), ("footer", .footer), ("a", .a), ("br", .br),
            ("del", .del), ("ins", .ins), ("rt", .rt), ("img", .img), ("svg", .svg), ("h1", .h1),
            ("h2", .h2), ("h3", .h3), ("h4", .h4), ("h5", .h5), ("h6", .h6),
            ("blockquote", .blockquote), ("figure", .figure), ("pre", .pre), ("ul", .list),
            ("ol", .list), ("li", .li), ("dt", .dt), ("dd", .dd), ("nav", .nav),
            ("table", .table), ("thead", .thead), ("tr", .tr), ("th", .th), ("td", .td),
        ]
        + ["p", "div", "section", "article", "dl", "figcaption", "caption", "details"]
        .map { ($0, .block) }
        + [
            "aside", "script", "style", "template", "form", "header", "rp", "dialog", "select",
            "button", "summary",
        ].map { ($0, .left) }
}
