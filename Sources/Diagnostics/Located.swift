/// A value together with the place where it was written.
///
/// Loading a plan makes tens of thousands of these, so making one must not be a generic call into
/// another target; `@inlinable` alone does that only when the type is `@usableFromInline` too.
@usableFromInline
package struct Located<Value> {
    /// What was written there.
    @usableFromInline package let value: Value
    /// Where it stands.
    @usableFromInline package let location: SourceLocation

    /// Binds a value to its place.
    @inlinable package init(_ value: Value, at location: SourceLocation) {
        self.value = value
        self.location = location
    }

    /// The same place with another reading of what stands there.
    package func map<Other>(_ transform: (Value) throws -> Other) rethrows -> Located<Other> {
        Located<Other>(try transform(value), at: location)
    }
}

extension Located: Sendable where Value: Sendable {}
extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
