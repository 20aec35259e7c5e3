package import PlanEvaluation
import PlanModel

/// All pages of one plan, in order: its front page, its elements, its indicators, its reports.
///
/// Pages are made on demand and independent of each other, so that they can be written in
/// parallel.
package struct PlanPages: Sendable, RandomAccessCollection {
    private let context: PlanContext

    /// The pages of a plan.
    package init(_ evaluated: EvaluatedPlan, site: SiteContext, downloads: [Download]) {
        context = PlanContext(evaluated, site: site, downloads: downloads)
    }

    /// The charts of the pages as files of their own.
    package var charts: [(path: String, bytes: [UInt8])] {
        let folder = SiteRoutes.charts(of: context.identity.id)
        return context.charts.map { (folder + $0.name, $0.bytes) }
    }

    /// The position of the front page.
    package var startIndex: Int { 0 }

    /// The position after the last page.
    package var endIndex: Int {
        1 + context.plan.elements.count + context.plan.indicators.count
            + context.evaluated.reportedYears.count
    }

    /// The page at a position.
    package subscript(index: Int) -> any Page {
        if index == 0 { return PlanPage(context: context) }
        var position = index - 1
        if position < context.plan.elements.count {
            return ElementPage(context: context, position: position)
        }
        position -= context.plan.elements.count
        if position < context.plan.indicators.count {
            return IndicatorPage(context: context, position: position)
        }
        position -= context.plan.indicators.count
        return AnnualReportPage(context: context, position: position)
    }
}
