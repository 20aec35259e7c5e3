internal import Diagnostics
internal import Synchronization

/// A line on the terminal that says how far the build has come.
final class ProgressLine: Sendable {
    private let language: Language
    private let finished = Mutex(0)

    /// A line for a person who is watching; `nil` when standard error is no terminal.
    init?(_ language: Language) {
        guard StandardStream.error.isTerminal else { return nil }
        self.language = language
    }

    /// Counts one more plan and says so.
    func finishedPlan(of total: Int) {
        finished.withLock { count in
            count += 1
            let words = LocalizedText(
                ja: "計画 \(count)/\(total)", en: "plan \(count) of \(total)")
            try? StandardStream.error.write("\r\(words[language])\u{1B}[K")
        }
    }

    /// Takes the line away.
    func clear() {
        try? StandardStream.error.write("\r\u{1B}[K")
    }
}
