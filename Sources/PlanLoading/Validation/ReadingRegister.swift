internal import Diagnostics

/// How the names of the parts of a plan are read, by their ids.
struct ReadingRegister {
    /// What the row of the title of the plan itself is called.
    static let planName = "plan"

    private var rows: [String: ReadingDraft] = [:]
    private let isWhole: Bool
    private let names: [String]

    /// Takes the rows of `readings.csv`; a part has one reading.
    init(_ draft: PlanDraft, _ problems: inout [Diagnostic]) {
        isWhole = draft.structure.isWhole && draft.indicators.isWhole
        guard !draft.readings.isEmpty else {
            names = []
            return
        }
        names =
            draft.structure.elements.map(\.id.value) + draft.indicators.indicators.map(\.id.value)
        for row in draft.readings {
            if let first = rows[row.item.value] {
                problems.append(.duplicateReading(row.item, first: first.item.location))
            } else {
                rows[row.item.value] = row
            }
        }
    }

    /// The reading of the name of a part, if it is known.
    subscript(name: String) -> String? { rows[name]?.reading.value }

    /// A problem for each row that is about nothing in the plan, in the order of the file.
    func unknown() -> [Diagnostic] {
        guard isWhole, !rows.isEmpty else { return [] }
        let known = [Self.planName] + names
        let parts = Set(known)
        let unknown = rows.values.map(\.item).filter { !parts.contains($0.value) }
            .sorted { ($0.location.line, $0.value) < ($1.location.line, $1.value) }
        return unknown.enumerated().map { position, item in
            .unknownReadingItem(item, known: position < Self.mostSuggested ? known : [])
        }
    }

    /// To look for the name that was meant takes all names of the plan; where a whole file is of
    /// another plan, the first rows tell it.
    private static let mostSuggested = 20
}
