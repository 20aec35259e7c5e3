internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// Years and days beside a plan lie near its period; one that lies far off is a slip of a digit.
enum DistantYears: CrossCheck {
    /// How far before a plan a baseline may lie, and how far around it a publication.
    private static let reach = 15

    static func findings(in plan: CheckedPlan) -> [Finding] {
        baselines(in: plan) + visions(in: plan) + steps(in: plan) + publications(in: plan)
    }

    private static func visions(in plan: CheckedPlan) -> [Finding] {
        plan.draft.structure.elements.flatMap { draft in
            distant(draft.visions.map(\.year), in: plan).map {
                Finding($0, about: draft.id.value)
            }
        }
    }

    private static func steps(in plan: CheckedPlan) -> [Finding] {
        distant(plan.draft.outline.management.flatMap(\.years), in: plan).map { Finding($0) }
    }

    private static func distant(
        _ years: [Located<FiscalYear>], in plan: CheckedPlan
    ) -> [Diagnostic] {
        let period = plan.plan.identity.period
        return years.filter { !near(period).contains($0.value.startingYear) }
            .map { .distantYear($0.value.japanese, period, at: $0.location) }
    }

    /// The years around a plan in which something may lie that it speaks of.
    private static func near(_ period: ClosedRange<FiscalYear>) -> ClosedRange<Int> {
        (period.lowerBound.startingYear - reach)...(period.upperBound.startingYear + reach)
    }

    private static func baselines(in plan: CheckedPlan) -> [Finding] {
        let period = plan.plan.identity.period
        return plan.plan.indicators.indices.compactMap { position in
            let draft = plan.indicator(position)
            guard let year = draft.baseline?.year,
                year.value.startingYear < period.lowerBound.startingYear - reach
            else { return nil }
            return Finding(
                .distantYear(year.value.japanese, period, at: year.location),
                about: draft.id.value)
        }
    }

    private static func publications(in plan: CheckedPlan) -> [Finding] {
        let period = plan.plan.identity.period
        return plan.draft.outline.sources.compactMap { source in
            guard let published = source.published,
                !near(period).contains(published.value.year)
            else { return nil }
            return Finding(
                .distantYear(published.value.japanese, period, at: published.location),
                about: source.id.value)
        }
    }
}
