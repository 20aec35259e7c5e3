package import JapaneseText
package import PlanEvaluation
import PlanModel
package import SVGCharts

/// What an element plans and has done in words, year by year (年度別計画): 検討, then 実施.
///
/// Work in numbers has charts of its own and is not told here.
package struct PlannedWork: Sendable {
    /// The years of the plan, in order.
    package let years: [FiscalYear]
    /// The pieces of work, in the order of the plan; never none.
    package let rows: [Row]

    /// A piece of work.
    package struct Row: Sendable {
        /// Its name.
        package let name: String
        /// What is said of it, a cell for each year.
        package let cells: [Cell]
        /// What is planned for the whole term, if anything.
        let term: TermTarget?
        let unit: String
    }

    /// A year of a piece of work.
    package struct Cell: Sendable {
        /// What was done, or else what is planned; `nil` where the document says nothing.
        package let words: String?
        /// How sure that is.
        package let standing: Roadmap.Standing
        /// What was planned, where it is told what was done.
        let plan: String?
        /// What is said in the place of words.
        let absence: AbsenceWords
    }

    /// The work of some indicators; `nil` where none of it is told in words.
    package init?(_ indicators: [EvaluatedIndicator]) {
        let told = indicators.filter(\.isToldInWords)
        guard !told.isEmpty else { return nil }
        let years = Set(told.flatMap { $0.years.map(\.year) }).sorted()
        self.years = years
        rows = told.map { evaluated in
            Row(
                name: evaluated.indicator.fullName,
                cells: years.map { Cell(evaluated.result(in: $0), of: evaluated.indicator) },
                term: evaluated.indicator.term, unit: evaluated.indicator.unit)
        }
    }

    /// Whether something was reported for a year.
    package func isReported(_ year: Int) -> Bool {
        rows.contains { $0.cells[year].words != nil && $0.cells[year].standing == .reported }
    }

    /// The last year of which anything is said.
    var last: Int? {
        years.indices.last { year in rows.contains { $0.cells[year].words != nil } }
    }

    /// The rows as a roadmap.
    package var roadmap: Roadmap? {
        Roadmap(
            columns: years.enumerated().map { index, year in
                Roadmap.Column(year, state: isReported(index) ? "実績" : "計画")
            },
            rows: rows.map { Roadmap.Row(name: $0.name, course: .phases($0.phases)) })
    }
}

extension PlannedWork.Row {
    /// The stretches of years with the same words; what was done and what is planned are two.
    package var phases: [Roadmap.Phase] {
        var phases: [Roadmap.Phase] = []
        for (year, cell) in cells.enumerated() {
            guard let words = cell.words else { continue }
            var start = year
            if let before = phases.last, before.columns.upperBound == year,
                before.words == words, before.standing == cell.standing
            {
                start = before.columns.lowerBound
                phases.removeLast()
            }
            phases.append(
                Roadmap.Phase(columns: start..<year + 1, words: words, standing: cell.standing))
        }
        return phases
    }
}

extension PlannedWork.Cell {
    fileprivate init(_ result: YearResult?, of indicator: Indicator) {
        let target = Self.words(
            result?.target, ValueText(target: result?.target, unit: indicator.unit))
        let actual = Self.words(
            result?.actual, ValueText(actual: result?.actual, unit: indicator.unit))
        words = actual ?? target
        plan = actual == nil ? nil : target
        standing = actual == nil ? Self.standing(of: result?.target) : .reported
        absence = result?.missing == .finished ? .finished : .notStated
    }

    private static func words(_ observation: Observation?, _ text: ValueText) -> String? {
        let statement = YearFigures.Statement(observation?.value.meaning)
        guard statement.isTold else { return nil }
        // The points of a list stay apart, for a drawing sets each on its own line.
        return statement == .words || statement == .absent(.undecided)
            ? observation?.value.printed : text.words
    }

    /// What is only to be considered may still come to anything.
    private static func standing(of target: Observation?) -> Roadmap.Standing {
        switch target?.value.meaning {
        case .absent: .tentative
        case .state(let progress) where progress.stage <= .considering: .tentative
        case .quantity, .tendency, .state, nil: .planned
        }
    }
}

extension EvaluatedIndicator {
    /// Whether it is a volume of work that is planned or reported in words, and that has no
    /// numbers for a chart.
    fileprivate var isToldInWords: Bool {
        guard indicator.kind == .volume else { return false }
        var (words, numbers) = (0, 0)
        for year in years {
            for observation in [year.target, year.actual] {
                switch YearFigures.Statement(observation?.value.meaning) {
                case .words, .absent(.undecided): words += 1
                case .number: numbers += 1
                case .nothing, .absent: continue
                }
            }
        }
        return words > 0 && numbers < 2
    }
}

extension Roadmap.Column {
    /// A fiscal year with what is known of it.
    init(_ year: FiscalYear, state: String) {
        let heading = YearHeadings.heading(of: year)
        self.init(names: [year.japanese, heading.start, year.short], state: state)
    }
}
