internal import Diagnostics

/// The problems of one file, of which no more are kept than anyone reads.
struct FileFindings {
    private let limit: Int
    private var kept: [Diagnostic] = []
    private var unreported = 0
    private var hasUnreportedError = false

    init(limit: Int) {
        self.limit = limit
    }

    mutating func add(_ diagnostics: [Diagnostic]) {
        let room = limit - kept.count
        kept += diagnostics.prefix(room)
        for diagnostic in diagnostics.dropFirst(room) {
            unreported += 1
            hasUnreportedError = hasUnreportedError || diagnostic.severity == .error
        }
    }

    /// All that are kept; the last one says how many more there are, if any.
    func finished(path: String) -> [Diagnostic] {
        guard unreported > 0 else { return kept }
        return kept + [
            .moreFindings(
                unreported, severity: hasUnreportedError ? .error : .warning,
                at: SourceLocation(path: path))
        ]
    }
}
