import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

/// An indicator as a document prints it, for the tests of sentences.
struct SampleIndicator {
    var name = "相談件数"
    var breakdown: String?
    var unit = "件"
    var aggregation = Aggregation.pointInTime
    var direction = Direction.increase
    /// The year of 令和 and, if there is one, the month, with the printed words.
    var baseline: (year: Int, month: Int?, printed: String)?
    /// Printed words by the year of 令和.
    var targets: [Int: String] = [:]
    /// Printed words by the year of 令和.
    var actuals: [Int: String] = [:]
    /// The printed target of the whole term, if there is one.
    var term: String?
    var period = 3...6
    /// The years of 令和 that the plan has reported, besides those with an actual.
    var reported: [Int] = []

    /// The figure that a page would show.
    func figure() throws -> TargetActualFigure {
        TargetActualFigure(evaluated, of: try identity())
    }

    /// The indicator with its judgements.
    var evaluated: EvaluatedIndicator {
        EvaluatedIndicator(indicator, period: years, reportedYears: reported.map(Self.year))
    }

    /// The plan that it belongs to.
    func identity() throws -> PlanIdentity {
        let ota = Municipality(
            code: try #require(MunicipalityCode("131113")), name: "東京都大田区", shortName: "大田区",
            reading: "おおたく", homePage: nil)
        return PlanIdentity(
            id: PlanID("sample"), municipality: ota, kind: .plan, title: "大田区情報化推進計画",
            edition: nil, period: years, department: nil, purpose: "見本")
    }

    private var years: ClosedRange<FiscalYear> {
        Self.year(period.lowerBound)...Self.year(period.upperBound)
    }

    private var indicator: Indicator {
        Indicator(
            id: IndicatorID("I01"), element: 0, name: name, breakdown: breakdown, unit: unit,
            aggregation: aggregation, direction: direction, definition: nil,
            baseline: baseline.map { Self.observation($0.year, $0.printed, month: $0.month) },
            targets: Self.observations(targets), actuals: Self.observations(actuals), notes: [],
            source: Self.source, text: nil,
            term: term.map { printed in
                TermTarget(
                    value: Value(printed: printed, meaning: Self.meaning(of: printed)),
                    source: Self.source)
            })
    }

    private static func observations(_ figures: [Int: String]) -> [Observation] {
        figures.sorted { $0.key < $1.key }.map { observation($0.key, $0.value) }
    }

    private static func observation(
        _ year: Int, _ printed: String, month: Int? = nil
    ) -> Observation {
        Observation(
            year: Self.year(month.map { $0 < 4 } == true ? year - 1 : year),
            month: month.map { .init(year: 2018 + year, month: $0) },
            value: Value(printed: printed, meaning: meaning(of: printed)), source: source)
    }

    private static func meaning(of printed: String) -> Value.Meaning {
        switch printed {
        case "―": return .absent(.notSet)
        case "調査中": return .absent(.surveying)
        case "対象外": return .absent(.notApplicable)
        case "廃止": return .absent(.discontinued)
        case "減少": return .tendency(.decrease)
        case "増加": return .tendency(.increase)
        case _ where printed.hasSuffix("検討"): return .absent(.undecided)
        default:
            let digits = printed.filter { $0.isASCII && ($0.isNumber || $0 == ".") }
            let parts = digits.split(separator: ".")
            guard let significand = Int64(parts.joined()) else { return .state(Progress(.doing)) }
            let scale = parts.count > 1 ? UInt8(parts[1].count) : 0
            let number = DecimalNumber(significand: significand, scale: scale)
            guard printed.hasSuffix("減少") || printed.hasSuffix("増加") else {
                return .quantity(Quantity(number, comparator(of: printed)))
            }
            return .quantity(
                Quantity(printed.hasSuffix("減少") ? -number : number, isChange: true))
        }
    }

    private static func comparator(of printed: String) -> Comparator? {
        if printed.hasPrefix("約") { return .about }
        if printed.hasSuffix("以上") { return .atLeast }
        if printed.hasSuffix("超") { return .moreThan }
        if printed.hasSuffix("未満") { return .lessThan }
        return printed.hasSuffix("以下") ? .atMost : nil
    }

    private static func year(_ number: Int) -> FiscalYear { FiscalYear(startingIn: 2018 + number) }
    private static let source = SourceID("S01")
}
