/// A lasting name for one kind of problem, such as `plan/unknown-parent`.
///
/// Officials quote codes in e-mail, so a published code is never renamed and never reused.
/// Each target lists its own codes as static constants in one file.
package struct DiagnosticCode: Sendable, Hashable, CustomStringConvertible,
    ExpressibleByStringLiteral
{
    /// The code as it is printed: the area, a slash, and the problem in kebab case.
    package let description: String

    /// Names a problem; write it as a literal in the list of codes of a target.
    package init(stringLiteral value: StaticString) {
        description = value.description
    }
}
