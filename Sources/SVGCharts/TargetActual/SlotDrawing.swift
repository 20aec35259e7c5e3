/// A drawing whose slots stand over the columns of a table.
package protocol SlotDrawing: Drawing {
    /// The least width in pixels at which it can be read, where that is more than the narrowest
    /// page has: it then stands in a region that scrolls sideways.
    var scrollingWidth: Int? { get }
}
