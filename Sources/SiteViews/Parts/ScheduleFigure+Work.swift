import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts

extension ScheduleFigure {
    /// The planned work of all elements that tell it in words, by their positions.
    static func schedules(of evaluated: EvaluatedPlan, noun: String) -> [Int: ScheduleFigure] {
        let plan = evaluated.plan
        guard plan.indicators.contains(where: { $0.kind == .volume }) else { return [:] }
        return plan.elements.indices.reduce(into: [:]) { schedules, position in
            let own = plan.indicators(of: position)
            let work = PlannedWork(own.map { evaluated.indicators[$0] })
            let sources = own.reduce(into: SourceNames()) { names, indicator in
                for name in plan.indicators[indicator].sourcesOfFigures.all { names.insert(name) }
            }
            let citation = sources.sources(of: plan).map(\.citation).joined(separator: "、")
            schedules[position] = work.flatMap {
                ScheduleFigure(
                    $0, of: plan.elements[position], in: plan, noun: noun, citation: citation)
            }
        }
    }

    /// The planned work of an element; `nil` where none of it is told in words.
    init?(_ work: PlannedWork, of element: Element, in plan: Plan, noun: String, citation: String) {
        guard let roadmap = work.roadmap else { return nil }
        let words = PlannedWorkWords(work)
        let ward = plan.identity.municipality.shortName
        let span = YearSpan.words(work.years)
        self.init(
            roadmap, named: "schedule-\(element.id)", headline: words.headline,
            measure: "\(ward) \(element.label)の年度別計画、\(span)", key: Self.key(of: roadmap),
            label:
                "年度別の予定表（横棒）。横軸は\(span)の\(work.years.count)年度、縦に\(work.rows.count)項目が並ぶ。同じ内容はすぐ下の表にある。",
            note: "言葉は、資料に印刷されたとおりです。出典：\(citation)。", paragraph: words.paragraph,
            table: Table(work, of: element, noun: noun))
    }

    /// An entry for each look that the bars have.
    private static func key(of roadmap: Roadmap) -> [KeyEntry] {
        let standings = Set(
            roadmap.rows.flatMap { row -> [Roadmap.Standing] in
                guard case .phases(let phases) = row.course else { return [] }
                return phases.map(\.standing)
            })
        let entries: [(Roadmap.Standing, String)] = [
            (.reported, "実績"), (.planned, "計画"), (.tentative, "計画（検討の段階）"),
        ]
        return entries.filter { standings.contains($0.0) }.map { KeyEntry.bar($0.1, $0.0) }
    }
}

extension ScheduleFigure.Table {
    fileprivate init(_ work: PlannedWork, of element: Element, noun: String) {
        let hasTerm = work.rows.contains { $0.term != nil }
        let states = work.years.indices.map { work.isReported($0) ? "実績" : "計画" }
        self.init(
            caption: "\(element.label)の年度別計画", head: noun,
            years: zip(work.years, states).map { ($0, $1) }, lastHead: hasTerm ? "計画期間全体" : nil,
            rows: work.rows.map { row in
                let cells = zip(row.cells, states).map { ScheduleFigure.Cell($0, in: $1) }
                guard hasTerm else { return (row.name, cells) }
                let term = ValueText(term: row.term, unit: row.unit)
                return (row.name, cells + [ScheduleFigure.Cell(term)])
            })
    }
}

extension ScheduleFigure.Cell {
    /// A year of work in a column of that state.
    fileprivate init(_ cell: PlannedWork.Cell, in state: String) {
        guard let words = cell.words else {
            self.init(cell.absence)
            return
        }
        let own = cell.standing == .reported ? "実績" : "計画"
        let plan = cell.plan.map { "（計画：\(PrintedWords.inLine($0))）" } ?? ""
        self.init((own == state ? "" : "\(own)：") + PrintedWords.inLine(words) + plan)
    }

    fileprivate init(_ text: ValueText) {
        self.init(text.words, isMuted: text.isMissing)
        unseen = text.meaning
    }
}
