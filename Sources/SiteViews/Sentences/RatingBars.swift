import JapaneseText
import PlanEvaluation
import PlanModel
import SVGCharts

/// The ratings of a plan as bars, by year or by part, with what can be seen from them.
struct RatingBars {
    private let rated: RatingContext
    private let plan: Plan

    /// The bars of a plan that rates its measures.
    init(_ rated: RatingContext, of plan: Plan) {
        self.rated = rated
        self.plan = plan
    }

    private var level: String { rated.ratings.level }

    /// How often each grade was given, a bar a year; `nil` where none has been given.
    func years() -> ChartFigure? {
        let tallies = rated.ratings.years.compactMap { rated.ratings.tally(in: $0) }
        guard let latest = tallies.last else { return nil }
        let total = tallies.allSatisfy { $0.total == latest.total } ? "\(latest.total)" : ""
        let bars = bars(
            tallies.map { ($0.year.japanese, $0) },
            construction: "各年度の\(total)\(level)を評語で分ける。")
        let sentence = RatingTallySentence(latest)
        let before = tallies.first { $0.year == latest.year.previous }
        let years = YearList.words(tallies.map(\.year))
        return figure(
            bars, of: tallies.map(\.year), headline: sentence.headline,
            measure: "\(plan.identity.titleOfWard)の評語ごとの\(level)数、\(years)（単位：\(level)）",
            note: "棒の長さはどの年度も同じで、\(level)数の割合を示します。",
            paragraph: before.map { [sentence.comparison(with: $0)] } ?? [])
    }

    /// How often each grade was given in a year: a bar for the whole, and one for each part of the
    /// plan where there are several; `nil` where none has been given.
    ///
    /// The parts come with their names; the plan calls one a `partNoun`, as 「基本方針」.
    func parts(
        in year: FiscalYear, _ parts: [(name: String, tally: RatingTally)], partNoun: String
    ) -> ChartFigure? {
        guard let tally = rated.ratings.tally(in: year) else { return nil }
        let parts = parts.count > 1 ? parts : []
        let by = parts.isEmpty ? "" : "\(partNoun)ごとの"
        let bars = bars(
            [("全体", tally)] + parts,
            construction: "\(year.japanese)の\(by)\(level)を評語で分ける。")
        let sentences = RatingPartsSentence(tally, parts, partNoun: partNoun)
        return figure(
            bars, of: [year], headline: sentences.headline,
            measure: "\(plan.identity.titleOfWard)の\(by)評語の\(level)数、\(year.japanese)（単位：\(level)）",
            note: parts.isEmpty ? "" : "棒の長さはどれも同じで、\(level)数の割合を示します。",
            paragraph: sentences.paragraph)
    }

    private func bars(
        _ rows: [(name: String, tally: RatingTally)], construction: String
    ) -> CountBars? {
        let rows = rows.filter { $0.tally.total > 0 }
        guard let grades = rows.first?.tally.grades,
            let fills = GradeFills.fills(of: grades.map(\.standing))
        else { return nil }
        let isPublished = rows.allSatisfy { $0.tally.unrated == 0 }
        let kinds =
            zip(grades, fills).map { ($0.label, $1) } + (isPublished ? [] : [("未公表", .open)])
        return CountBars(
            noun: level, kinds: kinds,
            rows: rows.map { row in
                (row.name, row.tally.counts + (isPublished ? [] : [row.tally.unrated]))
            }, construction: construction)
    }

    private func figure(
        _ bars: CountBars?, of years: [FiscalYear], headline: String, measure: String,
        note: String, paragraph: [String]
    ) -> ChartFigure? {
        guard let bars, let drawing = bars.drawing else { return nil }
        return ChartFigure(
            headline: headline, measure: measure, key: bars.key, drawing: drawing,
            figures: bars.lines, note: "\(note)出典：\(citation(of: years))。", paragraph: paragraph)
    }

    private func citation(of years: [FiscalYear]) -> String {
        var names = SourceNames()
        for year in years { rated.addSources(of: rated.ratings.ratings(in: year), to: &names) }
        return SourceSets.Documents(names, of: plan).citation
    }
}
