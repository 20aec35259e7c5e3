import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel
import SVGCharts

/// The targets and actuals of some indicators of a plan, year by year.
struct IndicatorTable {
    /// An id for the words over it.
    let id: String
    /// What it holds.
    let title: String
    /// The positions of its indicators.
    let indicators: [Int]

    /// The first indicators of a plan.
    static func excerpt(of context: PlanContext, most: Int) -> IndicatorTable {
        let shown = context.plan.indicators.indices.prefix(most)
        let noun = context.measures.word
        let which = shown.count < context.plan.indicators.count ? "はじめの\(shown.count)" : "すべての"
        return IndicatorTable(
            id: "indicators-caption", title: "\(which)\(noun)の目標と実績（\(context.period)）",
            indicators: Array(shown))
    }

    /// More rows than this are parted by the elements of the highest level.
    private static let limit = 15

    /// The tables of a plan: one, or where there are many indicators one to an element of the
    /// highest level.
    static func tables(of context: PlanContext) -> [IndicatorTable] {
        let plan = context.plan
        guard !plan.indicators.isEmpty else { return [] }
        guard plan.indicators.count > limit, context.groups.count > 1 else {
            let title = "すべての\(context.measures.word)の目標と実績（\(context.period)）"
            return [
                IndicatorTable(
                    id: "indicators-caption", title: title,
                    indicators: Array(plan.indicators.indices))
            ]
        }
        return context.groups.map { group in
            IndicatorTable(
                id: "group-\(plan.elements[group.root].id)",
                title: context.elementLabels[group.root], indicators: group.indicators)
        }
    }
}

extension TemplateData {
    /// Says the targets and actuals of all indicators of a plan, year by year.
    mutating func indicatorTables(of context: PlanContext, _ links: PlanLinks) {
        indicatorTables(IndicatorTable.tables(of: context), of: context, links)
    }

    /// Says the targets and actuals of the indicators of some tables.
    mutating func indicatorTables(
        _ tables: [IndicatorTable], of context: PlanContext, _ links: PlanLinks
    ) {
        let indicators = context.plan.indicators
        flag(.hasIndicators, !tables.isEmpty)
        guard !tables.isEmpty else { return }
        let isGrouped = tables.count > 1
        let showsBaseline = indicators.indices.contains { indicators[$0].baseline != nil }
        let showsTerm = context.hasTermTargets
        flag(.isGrouped, isGrouped)
        flag(.showsBaseline, showsBaseline)
        flag(.showsTerm, showsTerm)
        list(.years, context.yearsShown) { data, year in data.year(context.years[year]) }
        list(.indicatorTables, tables) { data, table in
            data.text(.id, table.id)
            data.text(.title, table.title)
            let courses = table.indicators.map {
                context.evaluated.indicators[$0].course(in: context.yearsShown)
            }
            let showsCourse = courses.contains { $0 != nil }
            data.flag(.showsCourse, showsCourse)
            data.list(.rows, zip(table.indicators, courses)) { data, row in
                let (position, course) = row
                let evaluated = context.evaluated.indicators[position]
                data.text(.number, isGrouped ? context.elementNumber(of: position) : nil)
                data.text(.label, context.indicatorLabels[position])
                data.text(.link, links.indicators[position])
                data.values(of: evaluated, in: context.yearsShown)
                if showsBaseline { data.baseline(of: evaluated.indicator) }
                if showsTerm { data.term(of: evaluated.indicator) }
                if showsCourse { data.markup(.course, course?.markup) }
            }
        }
    }

    /// Says the names of a year.
    mutating func year(_ name: YearName) {
        text(.gregorian, name.gregorian)
        text(.eraYear, name.eraYear)
    }

    private mutating func baseline(of indicator: Indicator) {
        let text = ValueText(baseline: indicator.baseline, unit: indicator.unit)
        cell(.baseline, ValueCell(text))
    }

    /// Says what is planned for the whole term.
    mutating func term(of indicator: Indicator) {
        cell(.termTarget, ValueCell(ValueText(term: indicator.term, unit: indicator.unit)))
    }

    private mutating func values(of evaluated: EvaluatedIndicator, in years: [FiscalYear]) {
        let unit = evaluated.indicator.unit
        list(.targets, years) { data, year in
            let target = evaluated.result(in: year)?.target
            data.members(of: ValueCell(ValueText(target: target, unit: unit)))
        }
        list(.actuals, years) { data, year in
            let actual = evaluated.result(in: year)?.actual
            let missing = actual == nil ? evaluated.missingActual(in: year) : nil
            data.members(of: ValueCell(actual: actual, missing: missing, unit: unit))
        }
    }
}

extension EvaluatedIndicator {
    /// The numbers of some years as a small drawing.
    fileprivate func course(in years: [FiscalYear]) -> Sparkline? {
        Sparkline(years.map { numbers(in: $0) })
    }
}

extension PlanContext {
    /// The number of the element that an indicator belongs to, where that is not of the highest
    /// level itself: 「施策6」.
    func elementNumber(of indicator: Int) -> String? {
        let element = plan.elements[plan.indicators[indicator].element]
        return element.level == 0 || element.number.isEmpty ? nil : element.number
    }
}
