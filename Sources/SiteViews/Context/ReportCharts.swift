import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts

/// The charts of a year's report, made once for its page and its files.
struct ReportCharts: Sendable {
    /// The rates of the indicators, where most have one.
    let attainment: AttainmentFigure?
    /// The ratings of the whole and of its parts, where the ward has rated the year.
    let ratings: DrawnFigure?

    init(
        in year: FiscalYear, of evaluated: EvaluatedPlan, order: [Int], names: PlanNames,
        rated: RatingContext?, roots: [Int]
    ) {
        attainment = AttainmentFigure(in: year, of: evaluated, order: order, names)
        ratings = rated.flatMap { rated in
            let plan = evaluated.plan
            let parts =
                rated.scheme.level == 0
                ? []
                : RatingPart.parts(in: year, of: plan, roots: roots, rated).map {
                    (names.elements[$0.element], $0.tally)
                }
            let bars = RatingBars(rated, of: plan)
            return DrawnFigure(
                bars.parts(in: year, parts, partNoun: plan.levels[0].name),
                named: "ratings-\(year.startingYear)")
        }
    }

    /// Whether a page with these needs the patterns.
    var isPatterned: Bool {
        attainment?.isPatterned ?? false || ratings?.isPatterned ?? false
    }

    /// The charts as files.
    var files: [ChartFile] { [attainment?.file, ratings?.file].compactMap(\.self) }
}

/// What sentences call the parts of a plan, at their positions.
struct PlanNames {
    /// Its elements: 「施策6 データ公開・利活用の推進」.
    let elements: [String]
    /// Its indicators.
    let indicators: [String]
    /// What it calls them: 「指標」.
    let measure: String
}

extension PlanContext {
    /// How the plan stood year by year, for its front page: its ratings where it rates its
    /// measures, else how many targets were reached.
    static func course(
        of evaluated: EvaluatedPlan, rated: RatingContext?, noun: String
    ) -> DrawnFigure? {
        if let rated {
            return DrawnFigure(RatingBars(rated, of: evaluated.plan).years(), named: "ratings")
        }
        guard let bars = TallyBars(evaluated, noun: noun) else { return nil }
        let plan = evaluated.plan
        let citation = SourceSets.Documents(plan.sources(ofFiguresIn: nil), of: plan).citation
        return DrawnFigure(bars.figure(citation: citation), named: "targets-reached")
    }
}
