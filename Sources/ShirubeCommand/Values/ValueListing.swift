internal import Diagnostics
internal import PlanLoading
internal import PlanModel

/// The values of the sources: one to a line, and how many of each kind there are.
struct ValueListing: SourceListing {
    private let values: [PrintedValue]

    init(_ values: [PrintedValue]) {
        self.values = values
    }

    func text(in language: Language) -> String { ValueLines(values, in: language).text }

    var json: String { values.json }
}

/// The lines of a list of values for people, in one language.
private struct ValueLines {
    private let values: [PrintedValue]
    private let language: Language

    init(_ values: [PrintedValue], in language: Language) {
        self.values = values
        self.language = language
    }

    /// The lines.
    var text: String {
        (values.map(line) + [""] + totals).joined(separator: "\n") + "\n"
    }

    /// `seeds/…/indicators.yaml:38:11: V0102 実証実験, target of the whole term '計6件以上': number 6件, ge`.
    private func line(_ value: PrintedValue) -> String {
        let owner = [value.indicator, value.name].compactMap(\.self).joined(separator: " ")
        let figure = value.figure.words[language]
        let printed = value.printed.split(separator: "\n").joined(separator: " ")
        let understanding = value.understanding[language]
        return switch language {
        case .japanese: "\(value.location): \(owner)、\(figure)『\(printed)』: \(understanding)"
        case .english: "\(value.location): \(owner), \(figure) '\(printed)': \(understanding)"
        }
    }

    private var totals: [String] {
        let counts = ValueCounts(values)
        let comparators = Comparator.allCases.map { ($0.rawValue, $0.japanese) }
        let stages = Progress.Stage.allCases.map { ($0.rawValue, $0.japanese) }
        let total = LocalizedText(ja: "値 \(counts.total)件", en: "\(counts.total) values")
        return [
            total[language],
            line("数値", "numbers", counts.numbers, comparators + [(ValueCounts.change, "増減")]),
            line("状態", "states", counts.states, stages + [(ValueCounts.partial, "一部")]),
            line(
                "向き", "directions", counts.tendencies,
                Direction.allCases.map { ($0.rawValue, $0.japanese) }),
            line(
                "値なし", "without a value", counts.absences,
                Absence.allCases.map { ($0.rawValue, $0.japanese) }),
            line("読み取れないもの", "not understood", counts.notUnderstood, []),
        ]
    }

    private func line(
        _ japanese: String, _ english: String, _ group: ValueCounts.Group,
        _ names: [(code: String, japanese: String)]
    ) -> String {
        let parts = names.compactMap { name in
            group.parts[name.code].map { count in
                LocalizedText(ja: "\(name.japanese) \(count)", en: "\(name.code) \(count)")
            }
        }
        return line(japanese, english, group.count, parts)
    }

    private func line(
        _ japanese: String, _ english: String, _ count: Int, _ parts: [LocalizedText]
    ) -> String {
        let details = parts.map { $0[language] }
        switch language {
        case .japanese:
            let inside = details.isEmpty ? "" : "（\(details.joined(separator: "、"))）"
            return "  \(japanese) \(count)件\(inside)"
        case .english:
            let inside = details.isEmpty ? "" : " (\(details.joined(separator: ", ")))"
            return "  \(english) \(count)\(inside)"
        }
    }
}
