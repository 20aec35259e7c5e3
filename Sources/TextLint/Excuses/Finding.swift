package import Diagnostics

/// A problem together with what an excuse can name it by.
package struct Finding: Sendable, Hashable {
    /// The problem.
    package let diagnostic: Diagnostic
    /// The key or column of the value that it is about, if it is about one.
    package let key: String?
    /// The id of the element or indicator that it is about, if it is about one.
    package let about: String?

    /// A problem of a value, or of something that has an id.
    package init(_ diagnostic: Diagnostic, key: String? = nil, about: String? = nil) {
        self.diagnostic = diagnostic
        self.key = key
        self.about = about
    }
}
