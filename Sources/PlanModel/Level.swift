/// A level (階層) of a plan, named by the plan itself: 目標, 施策, 取組.
package struct Level: Sendable, Hashable {
    /// The plan's own word for an element of this level.
    package let name: String
    /// How many elements the document says there are, for the check against the structure.
    package let statedCount: Int?

    /// A level with the plan's word for it.
    package init(name: String, statedCount: Int?) {
        self.name = name
        self.statedCount = statedCount
    }
}
