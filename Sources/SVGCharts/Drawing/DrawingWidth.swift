/// The widths in pixels at which the words of drawings must have room.
package enum DrawingWidth {
    /// The narrowest drawing of a page: 320 CSS px (WCAG 2.2, 1.4.10 Reflow) less the margins.
    package static let narrowest = 288
    /// The drawing in a file of its own, which is 720 px wide, less the margins.
    package static let file = 672
}
