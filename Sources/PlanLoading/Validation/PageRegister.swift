internal import Diagnostics
internal import PlanModel

/// The pages that officials wrote, by the name of what they describe.
struct PageRegister {
    /// The name of the page of the plan itself: `pages/index.md`.
    static let planName = "index"

    private var files: [String: SourceFile]
    private let names: [String]
    /// Whether all names are known.
    private let isWhole: Bool

    init(_ draft: PlanDraft) {
        files = Dictionary(
            draft.pages.map { (String($0.stem), $0) }, uniquingKeysWith: { first, _ in first })
        names =
            draft.structure.elements.map(\.id.value) + draft.indicators.indicators.map(\.id.value)
        isWhole = draft.structure.isWhole && draft.indicators.isWhole
    }

    /// The words for a name, which then are no longer waiting for their owner.
    mutating func take(_ name: String) -> AuthoredText? {
        guard !files.isEmpty else { return nil }
        return files.removeValue(forKey: name).map { AuthoredText(path: $0.path, bytes: $0.bytes) }
    }

    /// A problem for each page that nothing in the plan is named after.
    ///
    /// A name that the draft has and the plan has not belongs to an element with another problem.
    func unknown() -> [Diagnostic] {
        guard isWhole else { return [] }
        return files.values.filter { !names.contains(String($0.stem)) }
            .sorted { $0.path.utf8.lexicographicallyPrecedes($1.path.utf8) }
            .map { .unknownPage($0, known: [Self.planName] + names) }
    }
}
