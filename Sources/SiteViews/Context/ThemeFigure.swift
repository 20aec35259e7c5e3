package import JapaneseText
import PlanEvaluation
package import PlanModel

/// What the pages of themes say of one indicator of a plan.
package struct ThemeFigure: Sendable, Hashable {
    /// The themes that it is a figure of.
    package let themes: [ThemeID]
    /// Its name within the plan.
    package let indicator: IndicatorID
    /// Its name for readers.
    package let name: String
    /// The element that it measures: 「施策9 オープンデータの推進」.
    package let element: String
    /// Its unit, empty for bare numbers and words.
    package let unit: String
    /// How its figures are counted; `nil` where they are words.
    package let aggregation: Aggregation?
    /// The value when the plan was made.
    package let baseline: Stated
    /// The newest actual.
    package let actual: Stated
    /// The last target that the plan tells, or that of its whole term.
    package let target: Stated
    /// The documents behind it.
    package let citation: String

    /// A value as a table shows it.
    package struct Stated: Sendable, Hashable {
        /// The printed words, or why there is none.
        package let words: String
        /// When it was or is to be true: 「令和3年3月」; `nil` where there is no value.
        package let when: String?
        /// The number, where it is the size of one year or moment and so can stand on a scale;
        /// `nil` for words, for what was added or lost, and for what a whole term comes to.
        package let number: DecimalNumber?

        /// A value with its time.
        package init(words: String, when: String?, number: DecimalNumber? = nil) {
            self.words = words
            self.when = when
            self.number = number
        }
    }

    /// A figure with all that is said of it.
    package init(
        themes: [ThemeID], indicator: IndicatorID, name: String, element: String, unit: String,
        aggregation: Aggregation?, baseline: Stated, actual: Stated, target: Stated,
        citation: String
    ) {
        self.themes = themes
        self.indicator = indicator
        self.name = name
        self.element = element
        self.unit = unit
        self.aggregation = aggregation
        self.baseline = baseline
        self.actual = actual
        self.target = target
        self.citation = citation
    }
}

extension ThemeFigure {
    /// The figures of a plan that belong to themes, in the order of the plan.
    static func figures(of evaluated: EvaluatedPlan) -> [ThemeFigure] {
        let plan = evaluated.plan
        return plan.indicators.indices.filter { !plan.indicators[$0].themes.isEmpty }.map {
            ThemeFigure(evaluated.indicators[$0], of: plan)
        }
    }

    private init(_ evaluated: EvaluatedIndicator, of plan: Plan) {
        let indicator = evaluated.indicator
        let names = indicator.sourcesOfFigures
        self.init(
            themes: indicator.themes, indicator: indicator.id, name: indicator.fullName,
            element: plan.elements[indicator.element].label, unit: indicator.unit,
            aggregation: indicator.direction == .state ? nil : indicator.aggregation,
            baseline: Stated(baselineOf: indicator), actual: Stated(actualOf: evaluated),
            target: Stated(targetOf: evaluated),
            citation: names.sources(of: plan).map(\.citation).joined(separator: "、"))
    }
}

extension ThemeFigure.Stated {
    fileprivate init(baselineOf indicator: Indicator) {
        let baseline = indicator.baseline
        let moment = baseline.map { $0.month?.japanese ?? $0.year.japanese }
        self.init(
            ValueText(baseline: baseline, unit: indicator.unit), baseline?.value, when: moment)
    }

    fileprivate init(actualOf evaluated: EvaluatedIndicator) {
        guard let latest = evaluated.latest else {
            self.init(words: evaluated.wordsWithoutActual, when: nil)
            return
        }
        self.init(
            ValueText(actual: latest.actual, unit: evaluated.indicator.unit),
            latest.actual?.value, when: latest.year.japanese)
    }

    fileprivate init(targetOf evaluated: EvaluatedIndicator) {
        let unit = evaluated.indicator.unit
        let last = evaluated.years.last {
            YearFigures.Statement($0.target?.value.meaning).isTold
        }
        guard last == nil, let term = evaluated.indicator.term else {
            self.init(
                ValueText(target: last?.target, unit: unit), last?.target?.value,
                when: last?.year.japanese)
            return
        }
        let words = ValueCell(ValueText(term: term, unit: unit)).words
        let isTold = YearFigures.Statement(term.value.meaning).isTold
        self.init(words: words, when: isTold ? "計画期間全体" : nil)
    }

    /// A value that readers can be told has a time; a dash has none.
    private init(_ text: ValueText, _ value: Value?, when: String?) {
        let isTold = YearFigures.Statement(value?.meaning).isTold
        self.init(
            words: ValueCell(text).words, when: isTold ? when : nil, number: value?.size)
    }
}

extension Value {
    /// The number, unless it is one that was added or lost.
    fileprivate var size: DecimalNumber? {
        guard case .quantity(let quantity) = meaning, !quantity.isChange else { return nil }
        return quantity.number
    }
}
