/// A language of messages; pages themselves are written by the ward.
package enum Language: String, Sendable, CaseIterable {
    /// Japanese.
    case japanese = "ja"
    /// English.
    case english = "en"
}
