import Diagnostics
import JapaneseText
import OpenData
import PlanEvaluation
import PlanLoading
import PlanModel
import TestSupport
import Testing

/// What the seeds print is what the open data keeps as 原文表記.
@Suite("原文表記 is what is written in the seeds")
struct SourceTextTests {
    @Test("word for word, of every plan", arguments: try SeedFiles.planFolders())
    func words(folder: String) throws {
        let sources = try SeedFiles.plan(folder)
        let plan = EvaluatedPlan(try #require(PlanLoader().load(sources).value))
        guard !plan.plan.indicators.isEmpty else { return }
        let observations = try PublishedTable(.observations, of: plan)
        let published = zip(observations.column("ID"), observations.column("原文表記"))
        var words = Dictionary(uniqueKeysWithValues: published.map { ($0, $1) })
        for value in PlanLoader().values(sources) {
            guard let kind = Self.kind(of: value.figure) else { continue }
            let id = "\(value.plan)_\(value.indicator)_\(kind)"
            #expect(words.removeValue(forKey: id) == value.printed, "\(value.location)")
        }
        #expect(words.isEmpty)
    }

    @Test("word for word, of the targets of every term")
    func terms() throws {
        let sources = try SeedFiles.plan("seeds/itabashi/dx_plan_2025_first")
        let plan = EvaluatedPlan(try #require(PlanLoader().load(sources).value))
        let table = try PublishedTable(.plannedVolumes, of: plan)
        let written = PlanLoader().values(sources).filter { $0.figure == .term }
        #expect(table.column("原文表記") == written.map(\.printed))
        #expect(
            table.column("指標ID") == written.map { "itabashi_dx_plan_2025_first_\($0.indicator)" })
    }

    /// The end of the identifier of a figure; `nil` where it stands in another table.
    private static func kind(of figure: PrintedValue.Figure) -> String? {
        switch figure {
        case .baseline(let year): "\(year.startingYear)_baseline"
        case .target(let year): "\(year.startingYear)_target"
        case .actual(let year): "\(year.startingYear)_actual"
        case .term, .revised: nil
        }
    }
}
