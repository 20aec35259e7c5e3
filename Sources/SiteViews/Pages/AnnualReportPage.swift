package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// The report on one fiscal year of a plan (年度別の進捗状況): what a ward owes its residents.
package struct AnnualReportPage: Page {
    let context: PlanContext
    /// The position in the plan's reported years.
    let position: Int

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.report(year, of: context.identity.id) }

    /// The name of its template.
    package var template: String { "annual-report" }

    private var year: FiscalYear { context.evaluated.reportedYears[position] }
    private var name: YearName { context.years[year] }
    private var links: PlanLinks { context.fromReports }
    private var charts: ReportCharts { context.reportCharts[position] }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        data.frame(frame, of: context.site)
        data.text(.statusTitle, "\(name.japanese)のまとめ")
        let ratings = context.rated?.ratings.tally(in: year)
        if let ratings { writeStatus(of: ratings, to: &data) } else { writeStatus(to: &data) }
        data.text(.changesLabel, changes.map { "\(context.years[$0.since].japanese)から変わったこと" })
        data.text(.changesLink, changes?.link)
        data.drawn(.ratingBars, charts.ratings, id: "rating-bars", level: 3, links)
        data.ratingParts(ratings, of: context, links)
        data.attainment(charts.attainment, of: context, links)
        data.offTarget(in: year, of: context, links)
        data.ratingTable(in: year, of: context, links)
        writeGroups(to: &data)
        data.text(.rateNote, rateNote)
        data.signature(of: context.identity)
        data.evidence(sources, downloads: context.downloadsOfReports, links)
        data.pager(pager)
        data.sideNavigations([
            contents, links.sideNavigation(current: links.reports[position]),
        ])
        return []
    }

    private var rateNote: String {
        let rate = "達成率は実績÷目標×100（小数第2位を四捨五入）です。「―」は、比べる数値がそろわないため算出しないことを示します。"
        guard showsChanges else { return rate }
        let changes = context.evaluated.indicators.lazy.map {
            $0.comparison(from: year.previous, to: year).change
        }
        return rate + "前年度からの増減は、その年度の実績から前の年度の実績を引いた値です。"
            + (ChangeWords.note(on: changes) ?? "")
    }

    /// Whether the year before was reported, so that there is anything to compare with.
    private var showsChanges: Bool { context.evaluated.reportedYears.contains(year.previous) }

    /// The page on what changed since the year that was reported before, if one was.
    private var changes: (since: FiscalYear, link: String)? {
        guard position > 0 else { return nil }
        return (context.evaluated.reportedYears[position - 1], links.changes[position - 1])
    }

    private func writeStatus(to data: inout TemplateData) {
        let tally = context.evaluated.tally(in: year)
        data.facts(Fact.counts(of: tally, context.measures))
        data.text(.status, TallySentence(tally, in: year, of: context.measures.word).text)
        data.text(.comparison, comparison(with: tally))
        data.tallyTable(in: year, of: context, links)
    }

    /// Where the ward has rated the year, its grades tell how the plan stands.
    private func writeStatus(of tally: RatingTally, to data: inout TemplateData) {
        let sentence = RatingTallySentence(tally)
        data.facts(Fact.counts(of: tally))
        data.text(.status, sentence.text)
        let before = context.rated?.ratings.tally(in: year.previous)
        data.text(.comparison, before.map(sentence.comparison))
        data.flag(.hasGoalTallies, false)
    }

    private var frame: PageFrame {
        PageFrame(
            links: links.site, surroundings: links.surroundings,
            heading: "\(name.full)の進捗状況",
            description:
                "\(context.title)の\(name.full)の進捗状況。\(rated)\(context.measures.word)ごとの目標、実績、達成率、判定。",
            plan: (context.title, context.subtitle), eyebrow: context.title,
            above: context.path(to: nil, links), here: "\(name.japanese)の進捗状況",
            asOf: context.asOf, hatched: charts.isPatterned)
    }

    private var rated: String { context.rated.map { "\($0.ratings.level)ごとの評語、" } ?? "" }

    /// How the number of reached targets differs from the year before, where they may be compared.
    private func comparison(with tally: Tally) -> String? {
        guard position > 0 else { return nil }
        let before = context.evaluated.reportedYears[position - 1]
        return TallyComparison(
            earlier: (before, context.evaluated.tally(in: before)), later: (year, tally)
        ).sentence(noun: context.measures.word)
    }

    private func writeGroups(to data: inout TemplateData) {
        data.flag(.showsTerm, context.hasTermTargets)
        data.flag(.showsChange, showsChanges)
        data.text(.measures, context.measures.word)
        data.list(.groups, context.groups) { data, group in
            let element = context.plan.elements[group.root]
            data.text(.id, "group-\(element.id)")
            data.text(.title, context.elementLabels[group.root])
            data.list(.rows, group.indicators) { data, indicator in
                writeRow(indicator, to: &data)
            }
            data.remarks(group.indicators.flatMap(remarks(on:)))
        }
    }

    private func writeRow(_ position: Int, to data: inout TemplateData) {
        let evaluated = context.evaluated.indicators[position]
        data.text(.number, context.elementNumber(of: position))
        data.text(.label, context.indicatorLabels[position])
        data.text(.link, links.indicators[position])
        if context.hasTermTargets { data.term(of: evaluated.indicator) }
        data.values(of: evaluated.resultOrNothing(in: year), unit: evaluated.indicator.unit)
        guard showsChanges else { return }
        let change = evaluated.comparison(from: year.previous, to: year).change
        data.cell(.change, ValueCell(change, of: evaluated.indicator))
    }

    /// What is said about the target and the actual of the year.
    private func remarks(on position: Int) -> [(label: String, words: String)] {
        let indicator = context.plan.indicators[position]
        let label = context.indicatorLabels[position]
        let target = indicator.target(in: year)?.remarks.map { ("\(label)の目標", $0) }
        let actual = indicator.actual(in: year)?.remarks.map { (label, $0) }
        return [target, actual].compactMap(\.self)
    }

    /// The documents that state the indicators and their figures of the year.
    private var sources: [Source] {
        var names = context.plan.sources(ofFiguresIn: [year])
        for indicator in context.plan.indicators { names.insert(indicator.source) }
        if let rated = context.rated {
            rated.addSources(of: rated.ratings.ratings(in: year), to: &names)
        }
        return names.sources(of: context.plan)
    }

    private var pager: Pager {
        func entry(_ position: Int) -> NavigationEntry? {
            let years = context.evaluated.reportedYears
            guard years.indices.contains(position) else { return nil }
            return NavigationEntry(
                label: "\(context.years[years[position]].full)の進捗状況",
                link: links.reports[position])
        }
        return Pager(kind: "年度", previous: entry(position - 1), next: entry(position + 1))
    }

    private var contents: SideNavigation {
        var entries = [NavigationEntry(label: "\(name.japanese)のまとめ", link: "#status")]
        if charts.attainment != nil {
            entries.append(NavigationEntry(label: "達成率の一覧", link: "#attainment"))
        }
        entries.append(NavigationEntry(label: OffTarget.shortTitle, link: "#off-target"))
        if let level = context.rated?.ratings.level {
            entries += [
                NavigationEntry(label: "\(level)ごとの評語", link: "#ratings"),
                NavigationEntry(label: "公表された評語と計算が違う\(level)", link: "#disagreements"),
            ]
        }
        for group in context.groups {
            let element = context.plan.elements[group.root]
            entries.append(
                NavigationEntry(
                    label: context.elementLabels[group.root], link: "#group-\(element.id)"))
        }
        entries.append(NavigationEntry(label: "出典とデータ", link: "#sources"))
        return SideNavigation(id: "side-contents", title: "このページの内容", entries: entries)
    }
}
