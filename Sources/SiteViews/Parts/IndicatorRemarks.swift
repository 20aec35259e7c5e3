import JapaneseText
import PlanModel

/// Why single figures of an indicator differ or how they are to be read, with the kind of each.
struct IndicatorRemarks {
    private let indicator: Indicator
    private let years: YearNames

    /// The remarks on an indicator.
    init(_ indicator: Indicator, _ years: YearNames) {
        self.indicator = indicator
        self.years = years
    }

    /// All of them, in the order of the figures.
    var all: [String] {
        let baseline = indicator.baseline?.remarks.map { ["計画策定時の値：\($0)"] } ?? []
        let term = indicator.term?.remarks.map { ["計画期間全体の目標：\($0)"] } ?? []
        return baseline + term + remarks("目標", indicator.targets)
            + remarks("実績", indicator.actuals)
    }

    private func remarks(_ kind: String, _ observations: [Observation]) -> [String] {
        observations.compactMap { observation in
            observation.remarks.map { "\(years[observation.year].japanese)の\(kind)：\($0)" }
        }
    }
}
