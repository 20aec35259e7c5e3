import JapaneseText
import PlanEvaluation
import PlanModel

/// How an element stands in the newest year, in the few words that a table has (最新の状況).
struct ElementStanding {
    /// How many indicators tell of it: its own and those below it, or else those of the nearest
    /// element above it that has any.
    let measureCount: Int
    /// The words: 「令和4年度の評語は「達成」」, 「令和4年度は達成2、届かず1」.
    let words: String

    /// The standing of an element of a plan.
    init(of position: Int, in context: PlanContext) {
        let own = context.plan.subtree(of: position).flatMap(context.plan.indicators(of:))
        let measured = own.isEmpty ? context.tree.measured[position] : nil
        let indicators = measured.map(context.plan.indicators(of:)) ?? own
        measureCount = indicators.count
        let figures = Self.figures(indicators, in: context)
        let whose = measured.map { "（上の\(context.name(of: $0))の\(context.measures.word)）" } ?? ""
        words = Self.grade(of: position, in: context) ?? "\(figures)\(whose)"
    }

    /// What the ward has rated the element in the newest year that it has rated at all.
    private static func grade(of position: Int, in context: PlanContext) -> String? {
        guard let rated = context.rated, rated.rates(context.plan.elements[position]) else {
            return nil
        }
        guard let year = rated.ratings.latestTally?.year,
            let official = rated.ratings.rating(of: position, in: year)?.official
        else { return "評語は未公表" }
        return "\(year.japanese)の評語は「\(rated.scheme.grades[official.grade].label)」"
    }

    /// How many of some indicators reached their target.
    private static func figures(_ indicators: [Int], in context: PlanContext) -> String {
        guard !indicators.isEmpty else { return "\(context.measures.word)の記載なし" }
        guard let year = context.evaluated.latestYear else { return PlanStanding.withoutActuals }
        let tally = context.evaluated.tally(of: indicators, in: year)
        let counts = Tally.Part.allCases.filter { tally.count(of: $0) > 0 }
            .map { "\($0.word)\(tally.count(of: $0))" }
        return "\(year.japanese)は\(counts.joined(separator: "、"))"
    }
}

extension PlanContext {
    /// What a cell calls an element: 「施策6」, or its title where it has no number.
    fileprivate func name(of element: Int) -> String {
        let element = plan.elements[element]
        return element.number.isEmpty ? "「\(element.title)」" : element.number
    }
}
