package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// The front page of a plan: what it is for, how it stands, and the way to all its pages.
package struct PlanPage: Page {
    let context: PlanContext

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.plan(context.identity.id) }

    /// The name of its template.
    package var template: String { "plan" }

    private var plan: Plan { context.plan }
    private var links: PlanLinks { context.fromPlan }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        data.frame(frame, of: context.site)
        data.facts(facts)
        data.text(.purpose, context.identity.purpose)
        let problems = data.authoredWords(plan.text, about: context.identity.title)
        writePerspectives(to: &data)
        writeStatus(to: &data)
        writeStructure(to: &data)
        data.indicatorTable(of: context, links)
        writeManagement(to: &data)
        data.notes(plan.notes)
        data.evidence(plan.sources, downloads: context.downloadsOfPlan, links)
        data.sideNavigations([contents, links.sideNavigation(current: links.plan)])
        return problems
    }

    private var frame: PageFrame {
        let identity = context.identity
        let ward = identity.municipality
        return PageFrame(
            links: links.site, heading: context.title,
            description: "\(ward.name)の\(context.title)の体系、指標の目標値と実績、年度ごとの進捗状況。",
            plan: (context.title, context.subtitle),
            eyebrow: "\(ward.name)の\(identity.kind == .guideline ? "指針" : "計画")",
            above: [NavigationEntry(label: "計画の一覧", link: links.site.home)],
            here: context.title, asOf: context.asOf)
    }

    private var facts: [Fact] {
        var facts = [Fact(term: "計画期間", words: context.period)]
        if let year = context.evaluated.latestYear {
            let tally = context.evaluated.tally(in: year)
            facts.append(
                Fact(
                    term: "目標を達成した指標", when: context.years[year].full,
                    amount: (String(tally.reached), "／\(tally.total)指標")))
        }
        facts.append(Fact(term: "体系", words: counts))
        let department = context.identity.department
        facts.append(Fact(term: "所管", words: department ?? "資料に記載なし"))
        return facts
    }

    /// How many elements each level has: 「3目標、11施策、36取組」.
    private var counts: String {
        zip(plan.levelCounts, plan.levels).map { "\($0)\($1.name)" }.joined(separator: "、")
    }

    private func writePerspectives(to data: inout TemplateData) {
        data.flag(.hasPerspectives, !plan.perspectives.isEmpty)
        data.text(.perspectivesTitle, "\(plan.perspectives.count)つの視点")
        data.list(.perspectives, plan.perspectives) { data, perspective in
            data.text(.number, perspective.number)
            data.text(.title, perspective.title)
            data.text(.summary, perspective.summary)
        }
    }

    private func writeStatus(to data: inout TemplateData) {
        let years = context.evaluated.reportedYears
        if let year = years.last {
            data.text(.statusTitle, "\(context.years[year].japanese)の状況")
            let tally = context.evaluated.tally(in: year)
            data.text(.status, TallySentence(tally, in: year).text)
            data.tallyTable(in: year, of: context, links)
        } else {
            data.text(.statusTitle, "進み具合")
            data.text(.status, "実績はまだ公表されていません。公表された年度から、目標と実績を比べて示します。")
            data.flag(.hasGoalTallies, false)
        }
        data.flag(.hasReports, !years.isEmpty)
        data.list(.reports, zip(years, links.reports).reversed()) { data, report in
            data.text(.label, "\(context.years[report.0].full)の進捗状況")
            data.text(.link, report.1)
        }
    }

    private func writeStructure(to data: inout TemplateData) {
        let names = plan.levels.map { "「\($0.name)」" }.joined(separator: "、")
        data.text(.structure, "この計画は、上から\(names)の順に組み立てられています（\(counts)）。")
        data.marks(plan.marks)
        data.tree(.tree, context.tree.roots, of: context, links)
    }

    private func writeManagement(to data: inout TemplateData) {
        data.flag(.hasManagement, !plan.management.isEmpty)
        data.list(.management, plan.management) { data, step in
            data.text(.title, step.title)
            let years = step.years.map { context.years[$0].japanese }
            data.text(.years, years.isEmpty ? "資料に時期の記載なし" : years.joined(separator: "、"))
        }
    }

    private var contents: SideNavigation {
        var entries = [
            NavigationEntry(label: "進み具合", link: "#status"),
            NavigationEntry(label: "計画のねらい", link: "#purpose"),
            NavigationEntry(label: "計画の体系", link: "#structure"),
        ]
        if !plan.indicators.isEmpty {
            entries.append(NavigationEntry(label: "指標の一覧", link: "#indicators"))
        }
        if !plan.management.isEmpty {
            entries.append(NavigationEntry(label: "計画の進行管理", link: "#management"))
        }
        if !plan.notes.isEmpty {
            entries.append(NavigationEntry(label: "資料の読み方についての注記", link: "#notes"))
        }
        entries.append(NavigationEntry(label: "出典とデータ", link: "#sources"))
        return SideNavigation(id: "side-contents", title: "このページの内容", entries: entries)
    }
}
