import JapaneseText
import PlanModel

/// Which documents stand behind each indicator; most share the same few, which are told once.
struct SourceSets: Sendable {
    /// Some documents of a plan, in its order, and how a note names them.
    struct Documents: Sendable {
        let sources: [Source]
        /// 「大田区情報化推進計画（ver.3.0） 概要版「指標と目標値一覧」」.
        let citation: String

        init(_ names: SourceNames, of plan: Plan) {
            sources = names.sources(of: plan)
            citation = sources.map(\.citation).joined(separator: "、")
        }
    }

    private let sets: [Documents]
    private let setOfIndicator: [Int]

    init(_ plan: Plan) {
        var known: [SourceNames: Int] = [:]
        var sets: [Documents] = []
        setOfIndicator = plan.indicators.map { indicator in
            let names = indicator.sourcesOfFigures
            if let set = known[names] { return set }
            known[names] = sets.count
            sets.append(Documents(names, of: plan))
            return sets.count - 1
        }
        self.sets = sets
    }

    /// The documents behind an indicator and its figures.
    subscript(indicator position: Int) -> Documents { sets[setOfIndicator[position]] }
}

extension Indicator {
    /// The documents that state it and its figures.
    var sourcesOfFigures: SourceNames {
        var names = SourceNames()
        names.insert(source)
        if let baseline { names.insert(baseline.source) }
        for target in targets { names.insert(target.source) }
        for actual in actuals { names.insert(actual.source) }
        return names
    }
}

extension Plan {
    /// The documents that state the targets and actuals of some years; of all for `nil`.
    func sources(ofFiguresIn years: [FiscalYear]?) -> SourceNames {
        var names = SourceNames()
        for indicator in indicators {
            guard let years else {
                for figure in indicator.targets + indicator.actuals { names.insert(figure.source) }
                continue
            }
            for year in years {
                if let target = indicator.target(in: year) { names.insert(target.source) }
                if let actual = indicator.actual(in: year) { names.insert(actual.source) }
            }
        }
        return names
    }
}

extension Source {
    /// The document with its part: 「大田区情報化推進計画（ver.3.0） 概要版「指標と目標値一覧」」.
    var citation: String { part.map { title + PrintedWords.inQuotes($0) } ?? title }
}
