/// A result that may be partial, with the problems met on the way to it.
package struct Diagnosed<Value> {
    /// What could be made of the material.
    package var value: Value
    /// Every problem met, in the order of the material.
    package var diagnostics: [Diagnostic]

    /// Pairs a result with its problems.
    package init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// The same problems with another form of the result.
    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Diagnosed<Other> {
        Diagnosed<Other>(try transform(value), diagnostics)
    }
}

extension Diagnosed: Sendable where Value: Sendable {}
