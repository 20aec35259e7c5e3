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
    var figureRevisions: [FigureRevision] { figureRevisions { _, _ in true } }

    /// Those of the revisions that are asked for, by the figure and what happened to it.
    func figureRevisions(
        where isTold: (Observation, Revision) -> Bool
    ) -> [FigureRevision] {
        var told: [FigureRevision] = []
        func tell(_ figure: Observation, _ name: @autoclosure () -> String) {
            guard !figure.revisions.isEmpty else { return }
            told += revisions(of: figure, name(), where: isTold)
        }
        if let baseline { tell(baseline, "計画策定時の値") }
        for target in targets { tell(target, "\(target.year.japanese)の目標") }
        for actual in actuals { tell(actual, "\(actual.year.japanese)の実績") }
        return told
    }

    private func revisions(
        of figure: Observation, _ name: String, where isTold: (Observation, Revision) -> Bool
    ) -> [FigureRevision] {
        let printed = figure.revisions.map(\.printed) + [figure.value.printed]
        return figure.revisions.enumerated().filter { isTold(figure, $0.element) }.map {
            position, revision in
            FigureRevision(
                indicator: id, name: fullName, figure: name,
                before: PrintedWords.narrowed(printed[position]),
                after: PrintedWords.narrowed(printed[position + 1]), date: revision.date,
                reason: revision.reason)
        }
    }
}
