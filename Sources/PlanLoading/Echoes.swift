internal import Diagnostics

extension [Diagnostic] {
    /// The problems, of which one mistake that is met in many places is told once, with the other
    /// places beside it.
    var withoutEchoes: [Diagnostic] {
        guard !allowPublishing else { return self }
        return targetsToldOnce.namesToldOnce.sourcesToldOnce
    }

    /// A key that is written twice is told where the notation is read.
    private var targetsToldOnce: [Diagnostic] {
        let keys = Set(filter { $0.code == "yaml/duplicate-key" }.map(\.location))
        return filter { $0.code != .planDuplicateTarget || !keys.contains($0.location) }
    }

    /// A name that is missing is told where it matters most.
    private var namesToldOnce: [Diagnostic] {
        let groups = Dictionary(grouping: indices.filter { self[$0].missingName != nil }) {
            self[$0].missingName
        }
        guard groups.values.contains(where: { $0.count > 1 }) else { return self }
        var told = self
        var echoes: Set<Int> = []
        for places in groups.values where places.count > 1 {
            let ranks = places.map { Self.missing.firstIndex(of: self[$0].code) ?? 0 }
            guard let first = zip(places, ranks).min(by: { $0.1 < $1.1 })?.0 else { continue }
            let others = places.filter { $0 != first }
            told[first].notes += others.prefix(Self.mostShown).map { self[$0].echo }
            echoes.formUnion(others)
        }
        return told.indices.filter { !echoes.contains($0) }.map { told[$0] }
    }

    /// The problems of names, those first that lead to the mistake.
    fileprivate static let missing: [DiagnosticCode] = [
        .planUnknownParent, .planUnknownElement, .planUnknownPage, .planUnknownSource,
        .planUnknownMark, .planUnknownTheme, .planUnknownIndicator, .ratingsUnknownGrade,
    ]
    /// Those that all speak of elements and what is named after them.
    fileprivate static let ofElements = missing.prefix(3)
    private static let mostShown = 5

    /// One line at the head of a file mends all sources that are missing in it.
    private var sourcesToldOnce: [Diagnostic] {
        let missing = filter { $0.code == .planMissingSource }
        guard missing.count > 1 else { return self }
        let counts = Dictionary(grouping: missing) { $0.location?.path }.mapValues(\.count)
        var told: Set<String?> = []
        return compactMap { problem in
            guard problem.code == .planMissingSource, let place = problem.location else {
                return problem
            }
            guard told.insert(place.path).inserted else { return nil }
            return .missingSource(at: place, times: counts[place.path] ?? 1)
        }
    }
}

extension Diagnostic {
    /// The name that is asked for in vain, with its kind.
    fileprivate var missingName: [String]? {
        guard let found, [Diagnostic].missing.contains(code) else { return nil }
        let isElement = [Diagnostic].ofElements.contains(code)
        return [isElement ? "" : code.description, found]
    }

    /// The place of this problem, beside another one that tells the same.
    fileprivate var echo: Note {
        let name = found ?? ""
        return Note(
            LocalizedText(
                ja: "『\(name)』はここにも書かれています", en: "'\(name)' is written here as well"),
            at: location)
    }
}
