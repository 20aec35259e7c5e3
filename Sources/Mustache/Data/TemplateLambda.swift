/// A function among the values of a template, after the optional part of the Mustache
/// specification (`~lambdas`).
///
/// What it returns is a template again: it is rendered with all the values in scope at the tag.
package enum TemplateLambda: Sendable {
    /// Answers an interpolation; its result is read with the delimiters `{{` and `}}`.
    case interpolation(@Sendable () -> String)
    /// Receives the content of a section as written; its result is read with the delimiters
    /// that were in force there.
    case section(@Sendable (String) -> String)
}
