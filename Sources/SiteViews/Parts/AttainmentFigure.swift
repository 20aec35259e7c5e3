import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel
import SVGCharts

/// The rates of a year's indicators as a list with bars (達成率の一覧).
///
/// On the page each row is text with a bar; in the file the whole list is drawn.
struct AttainmentFigure: Sendable {
    private let attainment: Attainment
    private let figure: ChartFigure
    /// The list as a file.
    let file: ChartFile

    /// The list of a year; `nil` where too few indicators have a rate.
    init?(
        in year: FiscalYear, of evaluated: EvaluatedPlan, order: [Int], _ names: PlanNames
    ) {
        guard let attainment = Attainment(evaluated, in: year, order: order, noun: names.measure)
        else { return nil }
        self.attainment = attainment
        figure = Self.figure(attainment, of: evaluated.plan, names.indicators)
        guard let file = figure.file(named: "attainment-\(year.startingYear)") else { return nil }
        self.file = file
    }

    /// Whether a bar is hatched.
    var isPatterned: Bool { figure.drawing?.isPatterned ?? false }

    private static func figure(
        _ attainment: Attainment, of plan: Plan, _ labels: [String]
    ) -> ChartFigure {
        let sentence = AttainmentSentence(attainment, names: labels)
        let year = attainment.year.japanese
        let list = RateList(
            attainment.rows.map { row in
                RateList.Row(
                    name: labels[row.indicator], amounts: row.amounts,
                    rate: row.bar.map { .bar($0, row.rateWords) } ?? .none(row.reason ?? ""))
            })
        return ChartFigure(
            headline: sentence.headline,
            measure: "\(plan.identity.titleOfWard)の\(attainment.noun)ごとの実績、目標、達成率、\(year)",
            key: key(of: attainment), drawing: RateListDrawing(list, label: ""),
            note: "\(explanation(of: attainment))出典：\(citation(of: attainment, plan))。",
            paragraph: sentence.paragraph)
    }

    private static func key(of attainment: Attainment) -> [KeyEntry] {
        let (above, below) = (Judgement.met.words, Judgement.notMet.words)
        return [
            attainment.reached > 0 ? KeyEntry.part(above, .solid) : nil,
            attainment.missed > 0 ? KeyEntry.part(below, .hatched) : nil,
        ].compactMap(\.self)
    }

    private static func explanation(of attainment: Attainment) -> String {
        let isCut = attainment.rows.contains { $0.bar?.isCut ?? false }
        return "棒は達成率を0%から200%まで、縦の線は100%を示します。"
            + (isCut ? "200%を超える棒は、右の端を切っています。" : "")
    }

    private static func citation(of attainment: Attainment, _ plan: Plan) -> String {
        SourceSets.Documents(plan.sources(ofFiguresIn: [attainment.year]), of: plan).citation
    }

    /// Says the figure with a row for each indicator.
    fileprivate func write(to data: inout TemplateData, of context: PlanContext, _ links: PlanLinks)
    {
        var onPage = figure
        onPage.drawing = nil
        data.text(.id, "rates")
        data.number(.headlineLevel, 3)
        data.members(of: onPage)
        data.chartFile(file, in: links.charts)
        data.markup(.axis, RateBar.axis)
        data.list(.rows, attainment.rows) { data, row in
            data.text(.number, context.elementNumber(of: row.indicator))
            data.text(.label, context.indicatorLabels[row.indicator])
            data.text(.link, links.indicators[row.indicator])
            data.text(.actual, row.actual)
            data.text(.target, row.target)
            data.text(.ratio, row.rate == nil ? nil : row.rateWords)
            data.markup(.picture, row.bar?.markup)
            data.text(.reason, row.reason)
        }
    }
}

extension Attainment.Row {
    fileprivate var bar: RateBar? { rate.map { RateBar($0.value, isReached: $0.isReached) } }
    fileprivate var rateWords: String { rate.map { RateText.words($0.value) } ?? "" }
}

extension TemplateData {
    /// Says the rates of a year, where there is a list of them.
    mutating func attainment(
        _ figure: AttainmentFigure?, of context: PlanContext, _ links: PlanLinks
    ) {
        guard let figure else { return absent(.attainment) }
        object(.attainment) { figure.write(to: &$0, of: context, links) }
    }
}
