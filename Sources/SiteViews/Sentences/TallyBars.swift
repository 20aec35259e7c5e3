import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts

/// How many indicators reached their target, a bar a year, with what can be seen from it.
struct TallyBars {
    private let tallies: [(year: FiscalYear, tally: Tally)]
    private let identity: PlanIdentity
    private let noun: String

    /// The bars of a plan that reported several years; `nil` where one sentence tells it all, or
    /// where nothing could be held against a target.
    init?(_ evaluated: EvaluatedPlan, noun: String) {
        guard evaluated.reportedYears.count > 1 else { return nil }
        tallies = evaluated.reportedYears.map { ($0, evaluated.tally(in: $0)) }
        guard tallies.contains(where: { $0.tally.decided > 0 }) else { return nil }
        identity = evaluated.plan.identity
        self.noun = noun
    }

    /// The kinds that occur: reached and missed always, the others where there are any.
    var bars: CountBars {
        let shown = Tally.Part.allCases.filter { part in
            part.isAlwaysShown || tallies.contains { $0.tally.count(of: part) > 0 }
        }
        return CountBars(
            noun: noun, kinds: shown.map { ($0.word, $0.fill) },
            rows: tallies.map { entry in
                (entry.year.japanese, shown.map(entry.tally.count))
            }, construction: "各年度の\(noun)を、目標を達成したかどうかで分ける。")
    }

    /// The figure; `nil` where the bars cannot be read.
    func figure(citation: String) -> ChartFigure? {
        let bars = bars
        guard let drawing = bars.drawing else { return nil }
        let years = YearList.words(tallies.map(\.year))
        return ChartFigure(
            headline: headline,
            measure: "\(identity.titleOfWard)の目標を達成した\(noun)と届かなかった\(noun)の数、\(years)",
            key: bars.key, drawing: drawing, figures: bars.lines, note: "出典：\(citation)。",
            paragraph: paragraph)
    }

    /// 「目標を達成した指標は、令和3年度の8指標から令和4年度の7指標に減った」.
    var headline: String { newest.headline(noun: noun) }

    /// How many indicators of the two newest years were decided.
    var paragraph: [String] { [newest.decided(noun: noun)] }

    /// The two newest years.
    private var newest: TallyComparison {
        TallyComparison(earlier: tallies[tallies.count - 2], later: tallies[tallies.count - 1])
    }
}

extension Tally.Part {
    fileprivate var isAlwaysShown: Bool { self == .reached || self == .notMet }

    fileprivate var fill: BarFill {
        switch self {
        case .reached: .solid
        case .notMet: .hatched
        case .undecided: .dotted
        case .notReported: .open
        }
    }
}
