internal import JapaneseText
internal import PlanModel
internal import SiteViews

/// Keeping the revisions of a plan that is not made again.
extension RecordWriter {
    /// Writes a revision.
    mutating func write(_ revision: FigureRevision) {
        write(revision.indicator.description)
        write(revision.name)
        write(revision.figure)
        write(revision.before)
        write(revision.after)
        for part in [revision.date.year, revision.date.month, revision.date.day] { write(part) }
        write(revision.reason)
    }
}

extension RecordReader {
    /// Reads a revision.
    mutating func figureRevision() throws(Damage) -> FigureRevision {
        FigureRevision(
            indicator: IndicatorID(try text()), name: try text(), figure: try text(),
            before: try text(), after: try text(), date: try calendarDate(), reason: try text())
    }

    private mutating func calendarDate() throws(Damage) -> CalendarDate {
        let (year, month, day) = (try number(), try number(), try number())
        guard let date = CalendarDate(checking: year, month: month, day: day) else {
            throw Damage()
        }
        return date
    }
}
