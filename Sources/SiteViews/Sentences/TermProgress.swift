import JapaneseText
import PlanModel
import SVGCharts

/// How much of the volume planned for the whole term has been done (計画期間の事業量の進み).
struct TermProgress {
    /// The last year that is in the sum.
    let through: FiscalYear
    /// The actuals so far together.
    let sum: DecimalNumber
    /// What the term asks for.
    let aim: DecimalNumber
    /// The targets of the same years together, where the plan sets one for each.
    let pace: DecimalNumber?
    private let wording: FigureWording

    /// The progress of an indicator; `nil` where the numbers of its years do not add up to a volume
    /// of which the more the better.
    init?(_ facts: IndicatorFacts) {
        guard let sum = facts.sum, case .quantity(let aim) = facts.term?.meaning,
            facts.direction == .increase, aim.number > .zero, sum.number >= .zero,
            !aim.isChange, !aim.isStrict, aim.comparator != .atMost, !facts.wording.isPercentage
        else { return nil }
        through = sum.through
        self.sum = sum.number
        self.aim = aim.number
        wording = facts.wording
        pace = Self.pace(facts.years.filter { $0.year <= sum.through })
    }

    private static func pace(_ years: [YearFigures]) -> DecimalNumber? {
        var pace = DecimalNumber.zero
        for year in years {
            guard let aim = year.target.number else { return nil }
            pace = pace + aim
        }
        return pace
    }

    /// The bar beside the words; it shows the pace where that is not the end.
    var bar: ProgressBar? { ProgressBar(sum, of: aim, mark: pace) }

    /// The sum as a share of the whole: 「全体の目標の76.7%」; above ten times the whole no rate says
    /// anything, for then the two are not counted alike.
    var share: String {
        guard let rate = sum.percent(of: aim), rate <= Self.highestRate else {
            return "全体の目標の10倍を超える"
        }
        return "全体の目標の\(RateText.words(rate))"
    }

    private static let highestRate = DecimalNumber(1000)

    /// How much is missing, in a few words: 「残り7シナリオ」, 「目標を4件上回る」.
    var standing: String {
        if sum == aim { return "目標に達した" }
        let distance = wording.distance(sum, aim)
        return sum < aim ? "残り\(distance)" : "目標を\(distance)上回る"
    }

    /// The same in a sentence: 「全体の目標まで、あと7シナリオです。」.
    var sentence: String {
        if sum == aim { return "全体の目標に達しています。" }
        let distance = wording.distance(sum, aim)
        return sum < aim ? "全体の目標まで、あと\(distance)です。" : "全体の目標を\(distance)上回っています。"
    }

    /// What the plan sets for the years so far, where the bar has a mark for it.
    var paceWords: String? {
        guard let pace, pace > .zero, pace < aim else { return nil }
        return "縦線は\(through.japanese)までの目標の合計（\(wording.amount(pace))）"
    }
}
