import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says the grades of two years side by side; nothing where the ward has given none.
    mutating func gradeChanges(
        _ changes: YearChanges, of context: PlanContext, _ links: PlanLinks
    ) {
        guard let rated = context.rated, !changes.grades.isEmpty else {
            return absent(.gradeChanges)
        }
        object(.gradeChanges) { data in
            let level = rated.ratings.level
            let years = [changes.earlier, changes.later].map { context.years[$0].japanese }
            data.text(.caption, "\(years[0])と\(years[1])の\(level)ごとの評語")
            data.text(.head, level)
            data.text(.earlierHead, years[0])
            data.text(.laterHead, years[1])
            data.list(.rows, changes.grades) { data, change in
                data.text(.label, context.elementLabels[change.element])
                data.text(.link, links.elements[change.element])
                data.grade(.earlier, GradeChip(official: change.before, on: rated.scheme))
                data.grade(.later, GradeChip(official: change.after, on: rated.scheme))
                data.text(.words, change.course.words)
                data.flag(.strong, change.course == .raised || change.course == .lowered)
            }
        }
    }

    /// Says which indicators are judged or reported otherwise than in the year before, and that
    /// there is none.
    mutating func courses(_ changes: YearChanges, of context: PlanContext, _ links: PlanLinks) {
        let noun = context.measures.word
        let kinds: [(course: YearComparison.Course, title: String)] = [
            (.newlyReached, "新しく目標に達した\(noun)"), (.newlyMissed, "新しく目標に届かなくなった\(noun)"),
            (.begun, "前の年度になかった実績が記載された\(noun)"), (.ceased, "実績の記載がなくなった\(noun)"),
        ]
        let told = kinds.map { ($0.course, $0.title, changes.positions($0.course)) }
            .filter { !$0.2.isEmpty }
        text(.none, told.isEmpty ? "判定や記載が変わった\(noun)はありません。" : nil)
        list(.courses, told) { data, kind in
            data.text(.title, "\(kind.1)（\(kind.2.count)件）")
            data.list(.items, kind.2) { data, position in
                data.text(.label, context.indicatorLabels[position])
                data.text(.link, links.indicators[position])
                data.text(
                    .words,
                    changes.comparisons[position].later.words(of: context.plan.indicators[position])
                )
            }
        }
    }

    /// Says which figures of the two years were revised, and which others in the later one;
    /// returns whether any was.
    mutating func revisions(
        of changes: YearChanges, in context: PlanContext, _ links: PlanLinks
    ) -> Bool {
        let rows = context.plan.indicators.enumerated().flatMap { position, indicator in
            changes.revisions(of: indicator).map { (position, $0) }
        }
        flag(.hasRevisions, !rows.isEmpty)
        guard !rows.isEmpty else { return false }
        list(.revisions, rows) { data, row in
            let (position, revised) = row
            data.text(.label, context.indicatorLabels[position])
            data.text(.link, links.indicators[position])
            data.text(.kind, revised.figure)
            data.members(of: revised)
        }
        return true
    }
}

extension YearChanges {
    /// The revisions of the figures of both years, and those made in the later year.
    fileprivate func revisions(of indicator: Indicator) -> [FigureRevision] {
        indicator.figureRevisions { figure, revision in
            figure.year == earlier || figure.year == later || isOfLaterYear(revision.date)
        }
    }

    private func isOfLaterYear(_ date: CalendarDate) -> Bool {
        date > earlier.lastDay && date <= later.lastDay
    }
}
