package import JapaneseText
package import PlanModel

/// A figure of an indicator that was revised or corrected (改定・訂正), as pages tell it.
package struct FigureRevision: Sendable, Hashable {
    /// The indicator.
    package let indicator: IndicatorID
    /// Its name with what tells it from its twin.
    package let name: String
    /// Which of its figures: 「令和5年度の目標」, 「計画策定時の値」.
    package let figure: String
    /// The words that no longer hold.
    package let before: String
    /// The words that took their place.
    package let after: String
    /// The day on which that happened.
    package let date: CalendarDate
    /// Why it happened.
    package let reason: String

    /// A revision with all that is said of it.
    package init(
        indicator: IndicatorID, name: String, figure: String, before: String, after: String,
        date: CalendarDate, reason: String
    ) {
        self.indicator = indicator
        self.name = name
        self.figure = figure
        self.before = before
        self.after = after
        self.date = date
        self.reason = reason
    }
}

extension Indicator {
    /// What was revised of its figures: those of the baseline, then of the targets and the actuals
    /// by year, each from the oldest on; none for most.
    var figureRevisions: [FigureRevision] {
        let baselines = [baseline].compactMap(\.self).flatMap { revisions(of: $0, "計画策定時の値") }
        return baselines + revisions(of: targets, "目標") + revisions(of: actuals, "実績")
    }

    private func revisions(of figures: [Observation], _ kind: String) -> [FigureRevision] {
        figures.indices.filter { !figures[$0].revisions.isEmpty }.flatMap { position in
            revisions(of: figures[position], "\(figures[position].year.japanese)の\(kind)")
        }
    }

    private func revisions(of figure: Observation, _ name: String) -> [FigureRevision] {
        let printed = figure.revisions.map(\.printed) + [figure.value.printed]
        return figure.revisions.enumerated().map { position, revision in
            FigureRevision(
                indicator: id, name: fullName, figure: name,
                before: PrintedWords.narrowed(printed[position]),
                after: PrintedWords.narrowed(printed[position + 1]), date: revision.date,
                reason: revision.reason)
        }
    }
}
