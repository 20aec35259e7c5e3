extension [Diagnostic] {
    /// How many problems there are: 「エラー3件、警告1件」, `3 errors, 1 warning`.
    package func summary(in language: Language) -> String {
        let counts = [Diagnostic.Severity.error, .warning, .note].compactMap { severity in
            let count = count { $0.severity == severity }
            return count == 0 ? nil : Self.phrase(count, severity, language)
        }
        switch language {
        case .japanese: return counts.isEmpty ? "問題はありません" : counts.joined(separator: "、")
        case .english: return counts.isEmpty ? "no problems" : counts.joined(separator: ", ")
        }
    }

    private static func phrase(
        _ count: Int, _ severity: Diagnostic.Severity, _ language: Language
    ) -> String {
        let word = severity.word(in: language)
        switch language {
        case .japanese: return "\(word)\(count)件"
        case .english: return "\(count) \(word)\(count == 1 ? "" : "s")"
        }
    }
}
