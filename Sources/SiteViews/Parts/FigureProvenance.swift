import JapaneseText
import PlanModel

/// Where the figures of an indicator stand in its documents, told one by one where they stand apart.
struct FigureProvenance {
    /// A place in a document, and what stands there.
    private struct Origin {
        let source: SourceID
        let place: String?
        var figures = Figures()
    }

    /// Figures that stand in one place.
    private struct Figures {
        /// What stands there besides the figures of years: 「名称」, 「計画策定時の値」.
        var others: [String] = []
        var targets: [FiscalYear] = []
        var actuals: [FiscalYear] = []

        /// 「名称、令和3年度と令和4年度の目標」.
        var words: String {
            var words = others
            if !targets.isEmpty { words.append("\(YearList.words(targets))の目標") }
            if !actuals.isEmpty { words.append("\(YearList.words(actuals))の実績") }
            return words.joined(separator: "、")
        }
    }

    private var origins: [Origin] = []
    private let indicator: Indicator?

    /// No places: nothing is told beside the documents.
    static let none = FigureProvenance()

    private init() { indicator = nil }

    /// The places of an indicator and its figures.
    ///
    /// Nearly all indicators of a plan without places have one document, and nothing to be told.
    init(_ indicator: Indicator, documents: Int) {
        self.indicator = indicator
        guard documents > 1 || indicator.hasPlaces else { return }
        add(indicator.source, indicator.place) { $0.others.append("名称") }
        if let baseline = indicator.baseline {
            add(baseline.source, baseline.place) { $0.others.append("計画策定時の値") }
        }
        if let term = indicator.term {
            add(term.source, term.place) { $0.others.append("計画期間全体の目標") }
        }
        for target in indicator.targets {
            add(target.source, target.place) { $0.targets.append(target.year) }
        }
        for actual in indicator.actuals {
            add(actual.source, actual.place) { $0.actuals.append(actual.year) }
        }
    }

    /// The place in a document, where all that it states stands there and it states everything.
    func onlyPlace(in source: SourceID) -> String? {
        origins.count == 1 && origins[0].source == source ? origins[0].place : nil
    }

    /// What stands where in a document: 「詳細の表 番号2の1行目：名称、令和5年度の目標」; empty where all
    /// figures stand in one place.
    func places(in source: SourceID) -> [String] {
        guard origins.count > 1 else { return [] }
        return origins.filter { $0.source == source }.map { origin in
            origin.place.map { "\($0)：\(origin.figures.words)" } ?? origin.figures.words
        }
    }

    /// A figure without a place of its own stands where its indicator does, in the same document.
    private mutating func add(
        _ source: SourceID, _ own: String?, _ note: (inout Figures) -> Void
    ) {
        let place = indicator?.place(own, in: source)
        let known = origins.firstIndex { $0.source == source && $0.place == place }
        let index = known ?? origins.count
        if known == nil { origins.append(Origin(source: source, place: place)) }
        note(&origins[index].figures)
    }
}
