internal import Diagnostics

extension [Diagnostic] {
    /// The problems by file, line and column; those of one place stay in the order they were met.
    func inOrderOfPlace() -> [Diagnostic] {
        enumerated().sorted { one, other in
            guard let mine = one.element.location, let others = other.element.location else {
                return (one.element.location == nil ? 0 : 1, one.offset)
                    < (other.element.location == nil ? 0 : 1, other.offset)
            }
            guard mine.path == others.path else {
                return mine.path.utf8.lexicographicallyPrecedes(others.path.utf8)
            }
            return (mine.line, mine.column, one.offset) < (others.line, others.column, other.offset)
        }
        .map(\.element)
    }
}
