package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// What changed in a fiscal year of a plan since the year that was reported before it
/// (前の年度から変わったこと).
package struct YearChangesPage: Page {
    let context: PlanContext
    /// The position in the plan's reported years, not the first.
    let position: Int

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.changes(year, of: context.identity.id) }

    /// The name of its template.
    package var template: String { "year-changes" }

    /// The heading of the page of a year.
    static func title(_ year: FiscalYear, since earlier: FiscalYear) -> String {
        "\(year.japanese)に変わったこと（\(earlier.japanese)との比較）"
    }

    private var year: FiscalYear { context.evaluated.reportedYears[position] }
    private var earlier: FiscalYear { context.evaluated.reportedYears[position - 1] }
    private var links: PlanLinks { context.fromReports }
    private var noun: String { context.measures.word }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let changes = YearChanges(context.evaluated, from: earlier, to: year)
        let sentences = YearChangeSentences(changes, of: context.evaluated, noun: noun)
        data.frame(frame, of: context.site)
        data.facts(facts(of: changes))
        data.text(.statusTitle, "まとめ")
        let grades = [gradeCounts, sentences.grades].compactMap(\.self).joined()
        data.texts(.sentences, (grades.isEmpty ? [] : [grades]) + sentences.indicators)
        data.text(.link, links.reports[position])
        data.text(.label, "\(context.years[year].full)の進捗状況")
        data.gradeChanges(changes, of: context, links)
        data.courses(changes, of: context, links)
        writeGroups(changes, to: &data)
        let revised = data.revisions(of: changes, in: context, links)
        data.evidence(sources, downloads: context.downloadsOfReports, links)
        data.pager(pager)
        data.sideNavigations([
            contents(changes, isRevised: revised),
            links.sideNavigation(current: links.changes[position - 1]),
        ])
        return []
    }

    private var frame: PageFrame {
        let (before, now) = (earlier.japanese, year.japanese)
        return PageFrame(
            links: links.site, surroundings: links.surroundings,
            heading: Self.title(year, since: earlier),
            description: "\(context.title)で、\(before)から\(now)に変わったこと。\(subjects)の変化。",
            plan: (context.title, context.subtitle), eyebrow: context.title,
            above: context.path(to: nil, links) + [
                NavigationEntry(label: "\(now)の進捗状況", link: links.reports[position])
            ],
            here: "変わったこと", asOf: context.asOf)
    }

    /// What the page tells, for its description.
    private var subjects: String {
        context.rated == nil ? "\(noun)の実績と判定" : "評語、\(noun)の実績と判定"
    }

    private func facts(of changes: YearChanges) -> [Fact] {
        func fact(_ term: String, _ count: Int, _ unit: String) -> Fact {
            Fact(term: term, amount: (String(count), unit))
        }
        func count(_ course: YearComparison.Course) -> Int { changes.positions(course).count }
        func grades(_ course: GradeChange.Course) -> Int {
            changes.grades.count { $0.course == course }
        }
        let level = context.rated?.ratings.level ?? ""
        let rated =
            changes.grades.isEmpty
            ? []
            : [
                fact("評語が上がった\(level)", grades(.raised), level),
                fact("評語が下がった\(level)", grades(.lowered), level),
            ]
        return rated + [
            fact("新しく目標に達した\(noun)", count(.newlyReached), noun),
            fact("新しく目標に届かなくなった\(noun)", count(.newlyMissed), noun),
        ]
    }

    /// How often each grade was given in both years; `nil` where the ward has given none in one.
    private var gradeCounts: String? {
        guard earlier == year.previous, let ratings = context.rated?.ratings,
            let before = ratings.tally(in: earlier), let now = ratings.tally(in: year)
        else { return nil }
        return RatingTallySentence(now).comparison(with: before)
    }

    private func writeGroups(_ changes: YearChanges, to data: inout TemplateData) {
        data.flag(.hasIndicators, !context.groups.isEmpty)
        data.text(.measures, noun)
        data.text(.earlierYear, context.years[earlier].japanese)
        data.text(.laterYear, context.years[year].japanese)
        data.list(.groups, context.groups) { data, group in
            let element = context.plan.elements[group.root]
            data.text(.id, "group-\(element.id)")
            data.text(.title, context.elementLabels[group.root])
            data.list(.rows, group.indicators) { data, indicator in
                writeRow(indicator, changes.comparisons[indicator], to: &data)
            }
        }
        let note = ChangeWords.note(on: changes.comparisons.lazy.map(\.change)) ?? ""
        data.text(.note, "増減は、後の年度の実績から前の年度の実績を引いた値です。\(note)")
    }

    private func writeRow(
        _ position: Int, _ comparison: YearComparison, to data: inout TemplateData
    ) {
        let indicator = context.plan.indicators[position]
        data.text(.number, context.elementNumber(of: position))
        data.text(.label, context.indicatorLabels[position])
        data.text(.link, links.indicators[position])
        for (name, result) in [
            (TemplateName.before, comparison.earlier), (.after, comparison.later),
        ] {
            data.cell(
                name,
                ValueCell(actual: result.actual, missing: result.missing, unit: indicator.unit))
        }
        data.cell(.change, ValueCell(comparison.change, of: indicator))
        let before = comparison.earlier.judgementWords
        let isJudged =
            comparison.earlier.judgement.isDecided || comparison.later.judgement.isDecided
        let isSame = before == comparison.later.judgementWords
        data.text(.wasJudged, isJudged && !isSame ? before : nil)
        data.judgement(of: comparison.later)
    }

    /// The documents that state the figures and grades of both years.
    private var sources: [Source] {
        var names = context.plan.sources(ofFiguresIn: [earlier, year])
        for indicator in context.plan.indicators { names.insert(indicator.source) }
        if let rated = context.rated {
            for year in [earlier, year] {
                rated.addSources(of: rated.ratings.ratings(in: year), to: &names)
            }
        }
        return names.sources(of: context.plan)
    }

    private var pager: Pager {
        func entry(_ position: Int) -> NavigationEntry? {
            let years = context.evaluated.reportedYears
            guard position > 0, position < years.count else { return nil }
            return NavigationEntry(
                label: "\(context.years[years[position]].full)に変わったこと",
                link: links.changes[position - 1])
        }
        return Pager(kind: "年度", previous: entry(position - 1), next: entry(position + 1))
    }

    private func contents(_ changes: YearChanges, isRevised: Bool) -> SideNavigation {
        let parts: [(isThere: Bool, label: String, link: String)] = [
            (true, "まとめ", "#status"), (!changes.grades.isEmpty, "評語の変化", "#ratings"),
            (!context.groups.isEmpty, "判定や記載が変わった\(noun)", "#courses"),
            (!context.groups.isEmpty, "\(noun)ごとの比較", "#indicators"),
            (isRevised, "値の改定", "#revisions"), (true, "出典とデータ", "#sources"),
        ]
        return SideNavigation(
            id: "side-contents", title: "このページの内容",
            entries: parts.filter(\.isThere).map { NavigationEntry(label: $0.label, link: $0.link) }
        )
    }
}
