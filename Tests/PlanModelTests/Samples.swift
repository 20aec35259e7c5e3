import JapaneseText
import PlanModel

extension PlanIdentity {
    static let sample = PlanIdentity(
        id: PlanID("sample"),
        municipality: Municipality(
            code: MunicipalityCode("131113") ?? .impossible, name: "東京都見本区", shortName: "見本区",
            reading: "みほんく", homePage: nil),
        kind: .plan, title: "見本計画", edition: nil,
        period: FiscalYear(startingIn: 2021)...FiscalYear(startingIn: 2024), department: nil,
        purpose: "見本です。")
}

extension MunicipalityCode {
    static var impossible: MunicipalityCode { preconditionFailure("131113 is a valid code") }
}

extension Element {
    static func sample(_ id: String, level: Int, parent: Int?, children: [Int] = []) -> Element {
        Element(
            id: ElementID(id), level: level, number: id, title: id, parent: parent,
            children: children, departments: [], marks: [], summary: nil, notes: [],
            source: SourceID("S01"), text: nil)
    }
}

extension Indicator {
    static func sample(_ id: String, element: Int, actuals: [Int] = []) -> Indicator {
        Indicator(
            id: IndicatorID(id), element: element, name: id, breakdown: nil, unit: "件",
            aggregation: .pointInTime, direction: .increase, definition: nil, baseline: nil,
            targets: [],
            actuals: actuals.sorted().map { year in
                Observation(
                    year: FiscalYear(startingIn: year),
                    value: Value(printed: "1件", meaning: .quantity(Quantity(DecimalNumber(1)))),
                    source: SourceID("S01"))
            },
            notes: [], source: SourceID("S01"), text: nil)
    }
}

extension Source {
    static let sample = Source(
        id: SourceID("S01"), title: "見本計画", part: nil, publisher: "見本区", published: nil,
        address: nil)
}
