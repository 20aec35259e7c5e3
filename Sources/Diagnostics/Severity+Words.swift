extension Diagnostic.Severity {
    /// The word for readers: 「エラー」, 「警告」, 「参考」; `error`, `warning`, `note`.
    package func word(in language: Language) -> String {
        switch (self, language) {
        case (.note, .japanese): "参考"
        case (.warning, .japanese): "警告"
        case (.error, .japanese): "エラー"
        case (_, .english): rawValue
        }
    }
}
