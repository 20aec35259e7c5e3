import JapaneseText
import PlanEvaluation
import PlanModel

/// What an indicator is, where it belongs and how it is counted, term by term.
struct IndicatorDefinition {
    private let indicator: Indicator
    private let context: PlanContext
    private var links: PlanLinks { context.fromIndicators }

    /// The definition of an indicator.
    init(_ indicator: Indicator, of context: PlanContext) {
        self.indicator = indicator
        self.context = context
    }

    /// The terms, those without content left out.
    var terms: [Term] {
        var terms = [
            Term("位置づけ", .links(context.path(to: indicator.element, links, full: true)))
        ]
        if !indicator.also.isEmpty { terms.append(Term("再掲", .list(repetitions))) }
        terms.append(Term("区分", indicator.kindWords))
        if let definition = indicator.definition { terms.append(Term("内容", definition)) }
        terms += counting
        if let baseline = indicator.baseline {
            terms.append(Term("計画策定時の値", .words(words(for: baseline))))
        }
        if let term = indicator.term { terms.append(Term("計画期間全体の目標", words(for: term))) }
        let themes = themes
        if !themes.isEmpty { terms.append(Term("テーマ", .list(themes))) }
        terms.append(Term("データでの指標ID", "\(context.identity.id)_\(indicator.id)"))
        return terms
    }

    /// Words have no unit and are not added up.
    private var counting: [Term] {
        guard indicator.direction != .state else {
            return [Term("示し方", indicator.direction.words)]
        }
        return [
            indicator.unit.isEmpty
                ? Term("単位", .missing("資料に単位の記載がありません")) : Term("単位", indicator.unit),
            Term("数え方", indicator.aggregation.words),
            Term("望ましい方向", indicator.directionWords),
        ]
    }

    private var repetitions: [NavigationEntry] {
        indicator.also.map { element in
            NavigationEntry(
                label: context.elementLabels[element], link: links.elements[element])
        }
    }

    private var themes: [NavigationEntry] {
        guard context.site.showsThemes else { return [] }
        return indicator.themes.compactMap { id in
            context.site.themes.first { $0.id == id }.map {
                NavigationEntry(label: $0.title, link: links.site.theme($0.id))
            }
        }
    }

    private func words(for baseline: Observation) -> String {
        let value = ValueCell(ValueText(baseline: baseline, unit: indicator.unit)).words
        let year = baseline.year
        let moment =
            baseline.month?.japanese ?? "\(year.japanese)、\(year.startingYear)年度"
        let isTold = YearFigures.Statement(baseline.value.meaning).isTold
        return isTold ? "\(value)（\(moment)）" : value
    }

    private func words(for term: TermTarget) -> String {
        let value = ValueCell(ValueText(term: term, unit: indicator.unit)).words
        return "\(value)（\(context.period)）"
    }
}
