import Diagnostics
import Foundation
import JapaneseText
import PlanLoading
import PlanModel
import TestSupport
import Testing

@testable import SiteViews

/// What the seeds print is what readers are shown, plan by plan.
@Suite("The page of an indicator shows the printed words of its figures")
struct RoundTripTests {
    @Test("of every plan of the seeds", arguments: try SeedFiles.planFolders())
    func figures(folder: String) throws {
        let plan = try #require(PlanLoader().load(SeedFiles.plan(folder)).value)
        let site = try RenderedSite(plan)
        #expect(site.diagnostics == [])
        for indicator in plan.indicators {
            let path = SiteRoutes.indicator(indicator.id, of: plan.identity.id)
            let text = Self.narrowed(try site.text(path))
            for value in Self.values(of: indicator) {
                #expect(Self.shows(text, value), "\(indicator.id) \(value.printed)")
            }
        }
    }

    @Test("The tables of the plan and of its reports show them as well")
    func tables() throws {
        let folder = "seeds/itabashi/dx_plan_2025_first"
        let plan = try #require(PlanLoader().load(SeedFiles.plan(folder)).value)
        let site = try RenderedSite(plan)
        let front = Self.narrowed(try site.text(SiteRoutes.plan(plan.identity.id)))
        let year = FiscalYear(startingIn: 2022)
        let report = Self.narrowed(try site.text(SiteRoutes.report(year, of: plan.identity.id)))
        for indicator in plan.indicators {
            for value in Self.values(of: indicator) { #expect(Self.shows(front, value)) }
            let actual = indicator.actual(in: year)?.value
            if let actual { #expect(Self.shows(report, actual)) }
        }
        #expect(report.contains("1,264件減少") && report.contains("7割以上の省力化"))
    }

    private static func values(of indicator: Indicator) -> [Value] {
        let observations =
            [indicator.baseline].compactMap(\.self) + indicator.targets + indicator.actuals
        return observations.map(\.value) + [indicator.term?.value].compactMap(\.self)
    }

    /// Whether a page shows a value: the words, the points of a list on one line, or what a dash means.
    private static func shows(_ text: String, _ value: Value) -> Bool {
        switch value.meaning {
        case .absent(.notCollected): text.contains("把握していない")
        case .absent(.notSet): text.contains("設定なし") || text.contains("記載なし")
        default: text.contains(narrowed(PrintedWords.inLine(value.printed)))
        }
    }

    /// The text with narrow forms of full-width ASCII and without blanks.
    private static func narrowed(_ text: String) -> String {
        var narrow = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !scalar.properties.isWhitespace {
            narrow.append(FullWidth.narrowed(scalar))
        }
        return String(narrow)
    }
}
