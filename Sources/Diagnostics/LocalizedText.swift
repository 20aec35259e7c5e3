/// One sentence in the two languages that Shirube speaks to officials and engineers.
package struct LocalizedText: Sendable, Hashable {
    /// The sentence in Japanese.
    package let japanese: String
    /// The sentence in English.
    package let english: String

    /// Pairs a sentence with its translation.
    package init(ja japanese: String, en english: String) {
        self.japanese = japanese
        self.english = english
    }

    /// The sentence in one of the languages.
    package subscript(language: Language) -> String {
        switch language {
        case .japanese: japanese
        case .english: english
        }
    }
}
