/// How marks of one purpose look: a class of the site's stylesheet, and the same look of light pages
/// in presentation attributes, for files of their own and for pages without their stylesheet.
///
/// A stylesheet goes before attributes: what these say it says too, in the colours of its mode.
package struct Ink: Sendable {
    /// The class on a page.
    let name: StaticString
    /// The attributes, with a blank before each.
    let attributes: StaticString
    /// The attributes that are said in both, with a blank before each: what no class says.
    let always: StaticString

    /// A look by its class, which may be none, and the attributes that say the same; and what is
    /// said by attributes everywhere.
    package init(
        _ name: StaticString, _ attributes: StaticString, always: StaticString = ""
    ) {
        self.name = name
        self.attributes = attributes
        self.always = always
    }
}

extension Ink {
    /// Lines across the plot at the numbers of the axis.
    package static let grid = Ink("grid", ##" stroke="#ccc""##)
    /// The line on which marks stand.
    package static let axis = Ink("axis", ##" stroke="#1a1a1a" stroke-width="2""##)
    /// Numbers of the axis.
    package static let tick = Ink("tick", ##" fill="#4d4d4d""##)
    /// Numbers of what was reached, in the middle over their marks.
    package static let value = Ink(
        "value", #" font-size="16" font-weight="700" text-anchor="middle""#)
    /// Numbers and words of what is aimed at, in the middle over their marks.
    package static let aimed = Ink("aimed", ##" fill="#4d4d4d" text-anchor="middle""##)
    /// Bars of what was reached.
    package static let actual = Ink("actual", ##" fill="#0055ad""##)
    /// Bars of what was there before.
    package static let base = Ink("base", ##" fill="#767676""##)
    /// Columns up to what is aimed at.
    package static let aim = Ink("aim", ##" fill="#d9e6ff""##)
    /// Edges at what is aimed at.
    package static let target = Ink("target", ##" stroke="#1a1a1a" stroke-width="3""##)
    /// A line to which everything is held.
    package static let refline = Ink("refline", ##" stroke="#1a1a1a" stroke-width="2""##)
    /// Words that are to be seen first, and names.
    static let strong = Ink("", "", always: #" font-weight="700""#)
    /// A gap between two parts, or a cut through a bar that is longer than its room.
    package static let gap = Ink("gap", ##" stroke="#fff" stroke-width="3""##)
}
