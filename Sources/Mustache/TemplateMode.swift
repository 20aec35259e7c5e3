/// How strictly a template is held to its data.
package enum TemplateMode: Sendable {
    /// After the Mustache specification: what is missing is empty, and `{{{x}}}` inserts any text.
    case standard
    /// For the pages of a site: what is missing is an error, and only markup goes in unescaped.
    case site
}
