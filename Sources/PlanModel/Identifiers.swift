/// The lasting name of a plan, `[a-z0-9_]+`: it stands in addresses and file names for good.
package struct PlanID: Sendable, Hashable, Comparable, CustomStringConvertible {
    /// The identifier as it is written.
    package let description: String

    /// An identifier whose form has been checked.
    package init(_ text: String) { description = text }

    /// Whether the first stands before the second.
    package static func < (left: PlanID, right: PlanID) -> Bool {
        left.description.utf8.lexicographicallyPrecedes(right.description.utf8)
    }
}

/// The lasting name of a goal, measure or initiative within its plan, `[A-Za-z0-9]+`: `G1`, `M06`.
package struct ElementID: Sendable, Hashable, CustomStringConvertible {
    /// The identifier as it is written.
    package let description: String

    /// An identifier whose form has been checked.
    package init(_ text: String) { description = text }
}

/// The lasting name of an indicator within its plan, `[A-Za-z0-9]+`: `I04`, `I01A`.
package struct IndicatorID: Sendable, Hashable, CustomStringConvertible {
    /// The identifier as it is written.
    package let description: String

    /// An identifier whose form has been checked.
    package init(_ text: String) { description = text }
}

/// The lasting name of a source within its plan, `[A-Za-z0-9]+`: `S01`.
package struct SourceID: Sendable, Hashable, CustomStringConvertible {
    /// The identifier as it is written.
    package let description: String

    /// An identifier whose form has been checked.
    package init(_ text: String) { description = text }
}
