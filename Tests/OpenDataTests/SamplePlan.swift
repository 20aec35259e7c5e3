import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

/// A made-up plan of one goal, one measure and one indicator, for a test to put its figures in.
struct SamplePlan {
    var elementTitle = "手続をかんたんにする"
    var elementNotes: [String] = []
    var marks: [Mark] = []
    var name = "電子申請の件数"
    var breakdown: String?
    var unit = "件"
    var direction = Direction.increase
    var aggregation = Aggregation.annualFlow
    var definition: String?
    var indicatorNotes: [String] = []
    var notes: [String] = []
    var baseline: Observation?
    var targets: [Observation] = []
    var actuals: [Observation] = []
    var kind = IndicatorKind.indicator
    var isQuantitative: Bool?
    var term: TermTarget?
    var themes: [ThemeID] = []
    var indicatorPlace: String?
    var hasIndicator = true
    var published: CalendarDate?
    /// The rule by which the measure is rated, if it is.
    var ratingScheme: RatingScheme?
    var ratings: [OfficialRating] = []
    /// Where in the document the measure stands.
    var elementPlace: String?
    var listedAs: String?
    var visions: [Vision] = []
    var lists: [NamedList] = []
    /// What became of the parts of the plan in one called `later_plan`.
    var continuations: [Continuation] = []

    static let source = SourceID("S01")

    /// A figure of fiscal year 2022, 令和4年度.
    static func figure(
        _ printed: String, _ meaning: Value.Meaning, month: YearMonth? = nil,
        remarks: String? = nil
    ) -> Observation {
        Observation(
            year: month?.fiscalYear ?? FiscalYear(startingIn: 2022), month: month,
            value: Value(printed: printed, meaning: meaning), source: source, remarks: remarks)
    }

    /// 達成＋, 達成 and 未達成, and what the document counts of them in fiscal year 2022.
    static let threeGrades = RatingScheme(
        title: "施策の評価", level: 1, version: nil, source: source,
        grades: [
            .init(
                code: "exceeded", label: "達成＋", meaning: "上回る。",
                condition: GradeCondition(exceeded: .any)),
            .init(
                code: "achieved", label: "達成", meaning: "届く。",
                condition: GradeCondition(reached: .most)),
            .init(code: "not_achieved", label: "未達成", meaning: "届かない。", condition: nil),
        ],
        rule: RatingRule(),
        stated: [
            StatedRatings(
                year: FiscalYear(startingIn: 2022), element: nil, counts: [0, 1, 0],
                percentages: [0, 100, 0], source: source, place: "「評価」の表")
        ])

    /// The grade of the measure in fiscal year 2022.
    static func rating(_ grade: Int, _ printed: String, remarks: String? = nil) -> OfficialRating {
        OfficialRating(
            element: 1, year: FiscalYear(startingIn: 2022), grade: grade, printed: printed,
            source: source, remarks: remarks)
    }

    var evaluated: EvaluatedPlan {
        get throws { EvaluatedPlan(try plan) }
    }

    private var plan: Plan {
        get throws {
            Plan(
                identity: try identity,
                levels: [Level(name: "目標", statedCount: 1), Level(name: "施策", statedCount: 1)],
                marks: marks, perspectives: [], management: [],
                elements: [
                    element("G1", level: 0, "目標１", "便利なまち", parent: nil, children: [1]),
                    element("M01", level: 1, "施策1", elementTitle, parent: 0, children: []),
                ],
                indicators: hasIndicator ? [indicator] : [],
                sources: [
                    Source(
                        id: Self.source, title: "見本計画 第1版", part: "第3章", publisher: "見本区",
                        published: published, address: nil)
                ],
                notes: notes, text: nil, ratingScheme: ratingScheme, ratings: ratings,
                relations: PlanRelations(successors: try successors))
        }
    }

    private var successors: [Succession] {
        get throws {
            guard !continuations.isEmpty else { return [] }
            let later = RelatedPlan(identity: try identity("later_plan"), elements: [])
            return [Succession(plan: later, continuations: continuations)]
        }
    }

    private var identity: PlanIdentity {
        get throws { try identity("sample_plan") }
    }

    private func identity(_ id: String) throws -> PlanIdentity {
        PlanIdentity(
            id: PlanID(id),
            municipality: Municipality(
                code: try #require(MunicipalityCode("131113")), name: "東京都見本区",
                shortName: "見本区", reading: "みほんく", homePage: nil),
            kind: .plan, title: "見本計画", edition: nil,
            period: FiscalYear(startingIn: 2021)...FiscalYear(startingIn: 2024),
            department: nil, purpose: "見本です。")
    }

    private func element(
        _ id: String, level: Int, _ number: String, _ title: String, parent: Int?, children: [Int]
    ) -> Element {
        Element(
            id: ElementID(id), level: level, number: number, title: title, parent: parent,
            children: children, departments: level == 0 ? [] : ["総務課", "情報課"],
            marks: level == 0 ? [] : marks, summary: nil, notes: level == 0 ? [] : elementNotes,
            source: Self.source, text: nil, listedAs: level == 0 ? nil : listedAs,
            visions: level == 0 ? [] : visions, lists: level == 0 ? [] : lists,
            place: level == 0 ? nil : elementPlace)
    }

    private var indicator: Indicator {
        Indicator(
            id: IndicatorID("I01"), element: 1, name: name, breakdown: breakdown, unit: unit,
            aggregation: aggregation, direction: direction, definition: definition,
            baseline: baseline, targets: targets, actuals: actuals, notes: indicatorNotes,
            source: Self.source, text: nil, kind: kind, isQuantitative: isQuantitative, term: term,
            themes: themes, place: indicatorPlace)
    }
}
