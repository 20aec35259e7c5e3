extension [Diagnostic] {
    /// The problems by file, line, column and code; those of the whole site first.
    ///
    /// Paths are compared by their bytes, so the order is the same on every machine; problems of
    /// one place and code keep their order.
    package var inReadingOrder: [Diagnostic] {
        enumerated().sorted { left, right in
            let places = (left.element.location, right.element.location)
            guard let first = places.0, let second = places.1 else {
                guard (places.0 == nil) == (places.1 == nil) else { return places.0 == nil }
                return Self.comesFirst(left, right)
            }
            if first.path != second.path {
                return first.path.utf8.lexicographicallyPrecedes(second.path.utf8)
            }
            guard (first.line, first.column) == (second.line, second.column) else {
                return (first.line, first.column) < (second.line, second.column)
            }
            return Self.comesFirst(left, right)
        }
        .map(\.element)
    }

    private typealias Numbered = (offset: Int, element: Diagnostic)

    private static func comesFirst(_ left: Numbered, _ right: Numbered) -> Bool {
        let (a, b) = (left.element.code.description.utf8, right.element.code.description.utf8)
        guard a.elementsEqual(b) else { return a.lexicographicallyPrecedes(b) }
        return left.offset < right.offset
    }
}
