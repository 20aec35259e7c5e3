/// A few characters in a row without which a rule finds nothing in a text.
///
/// The signals of all rules are looked for in one pass over the bytes; only a rule whose signal
/// was met looks at the text.
struct TextSignal: Sendable {
    /// What the characters are, one after the other.
    let steps: [Step]

    /// What one character is.
    enum Step: Sendable {
        /// One of these.
        case one(of: ScalarSet)
        /// None of these; the beginning and the end of the text are none of them, either.
        case none(of: ScalarSet)
    }

    /// The signal of characters in a row.
    init(_ steps: Step...) {
        self.steps = steps
    }

    /// The signal of a single character.
    init(_ scalars: ScalarSet) {
        steps = [.one(of: scalars)]
    }

    /// The signal of two characters.
    init(_ second: ScalarSet, after first: Step) {
        steps = [first, .one(of: second)]
    }
}
