package import PlanEvaluation
import PlanModel

/// All pages of one plan, in order: its front page, its elements, its indicators, its reports,
/// what changed from report to report, and the pages by department and on the plans beside it.
///
/// Pages are made on demand and independent of each other, so that they can be written in
/// parallel.
package struct PlanPages: Sendable, RandomAccessCollection {
    private let context: PlanContext
    /// The pages of which a plan has one or none.
    private let others: [any Page]

    /// The pages of a plan.
    package init(_ evaluated: EvaluatedPlan, site: SiteContext, downloads: [Download]) {
        let context = PlanContext(evaluated, site: site, downloads: downloads)
        self.context = context
        let plan = evaluated.plan
        others =
            (plan.hasDepartmentsPage ? [DepartmentsPage(context: context)] : [])
            + (plan.hasGenerationsPage ? [GenerationsPage(context: context)] : [])
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
        1 + context.plan.elements.count + context.plan.indicators.count + reportCount + changeCount
            + others.count
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
        if position < reportCount { return AnnualReportPage(context: context, position: position) }
        position -= reportCount
        // The first year has none before it to be held against.
        if position < changeCount {
            return YearChangesPage(context: context, position: position + 1)
        }
        return others[position - changeCount]
    }

    private var reportCount: Int { context.evaluated.reportedYears.count }
    private var changeCount: Int { Swift.max(0, reportCount - 1) }
}
