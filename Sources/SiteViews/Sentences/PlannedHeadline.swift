import JapaneseText
import PlanModel

/// The headline of an indicator that nothing has been reported of: what is aimed at, and from where.
struct PlannedHeadline {
    private let facts: IndicatorFacts
    /// The targets that can be told, those of neighbouring years together where they are the same.
    private let aims: [Aim]

    /// A target of one or more years.
    private struct Aim {
        var years: [FiscalYear]
        /// The position of the first of them.
        let index: Int
        let words: String
    }

    /// The headline that the facts give.
    init(_ facts: IndicatorFacts) {
        self.facts = facts
        var aims: [Aim] = []
        for (index, figures) in facts.years.enumerated() where figures.target.isTold {
            let words = facts.plannedTarget(index)
            if aims.last?.words == words {
                aims[aims.count - 1].years.append(figures.year)
            } else {
                aims.append(Aim(years: [figures.year], index: index, words: words))
            }
        }
        self.aims = aims
    }

    /// The sentence.
    var text: String {
        guard let first = aims.first, let last = aims.last else { return withoutTarget }
        if aims.count == 1 { return single(first) }
        if tellsEveryTarget {
            return aims.map(sentence).joined(separator: "、")
        }
        let (begin, end) = (first.years[0].japanese, (last.years.last ?? last.years[0]).japanese)
        if aims.allSatisfy({ facts.years[$0.index].target.number != nil }) {
            return "目標は\(begin)の\(first.words)から\(end)の\(last.words)まで"
        }
        let years = YearList.words(aims.flatMap(\.years))
        let areWords = aims.allSatisfy { facts.years[$0.index].target == .words }
        return "\(years)の目標が、\(areWords ? "言葉で" : "年度ごとに")示されている"
    }

    /// Whether the sentence has all that is to be told of the targets.
    var tellsEveryTarget: Bool {
        aims.count == 1
            || aims.count == 2 && aims.allSatisfy { $0.words.unicodeScalars.count <= Self.longest }
    }

    /// How many letters of a target a headline with two of them holds.
    private static let longest = 26

    /// 「令和6年度と令和7年度の目標は、それぞれ25手続き拡大」: numbers of single years do not add up to one.
    private func sentence(_ aim: Aim) -> String {
        let isEach =
            aim.years.count > 1 && facts.isOfYears
            && facts.years[aim.index].target.number != nil
        return "\(YearList.words(aim.years))の目標は\(isEach ? "、それぞれ" : "")\(aim.words)"
    }

    private var withoutTarget: String {
        if let term = facts.term, facts.statesTerm { return "計画期間全体の目標は\(facts.words(of: term))" }
        return "目標値はなく、実績も資料に記載がない"
    }

    /// One target for all its years, beside the value that the plan began with.
    private func single(_ aim: Aim) -> String {
        let year = YearList.words(aim.years)
        let plain = sentence(aim)
        guard aim.years.count == 1 else { return plain }
        switch (facts.baseline, facts.years[aim.index].target) {
        case (.number(let base), .number(let goal)):
            let before = facts.wording.planned(base, printed: facts.printedBaseline)
            if before == aim.words { return "\(year)の目標は、計画策定時と同じ\(aim.words)" }
            guard !base.isBound, !goal.isChange else { return plain }
            return "計画策定時の\(before)から、\(year)に\(aim.words)を目指す"
        case (.words, .words) where facts.printedBaseline == facts.printedTarget(aim.index):
            return "\(year)の目標は、計画策定時と同じ\(aim.words)"
        case (.number(let base), _):
            let before = facts.wording.planned(base, printed: facts.printedBaseline)
            return "計画策定時は\(before)。\(plain)"
        case (.words, _):
            return "計画策定時は\(PrintedWords.quoted(facts.printedBaseline))。\(plain)"
        case (.nothing, _), (.absent, _):
            return plain
        }
    }
}
