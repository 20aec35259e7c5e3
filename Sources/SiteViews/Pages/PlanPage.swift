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
        data.text(.document, context.identity.kind.word)
        data.facts(facts)
        data.text(
            .periodNote,
            PeriodWords(context.identity).note(isMeasured: !plan.indicators.isEmpty))
        data.text(.purpose, context.identity.purpose)
        let problems = data.authoredWords(plan.text, about: context.identity.title)
        data.perspectives(of: plan, from: path)
        writeStatus(to: &data)
        data.tallyBars(of: context, links)
        data.ratingScale(of: context, links)
        data.flag(.hasRelations, !plan.relations.isEmpty)
        data.terms(.relations, relations)
        writeGenerations(to: &data)
        writeStructure(to: &data)
        data.text(.measures, context.measures.word)
        data.text(.targetsStatus, plan.targetsStatus.map(TargetsStatus.sentence))
        data.indicatorTables(of: context, links)
        writeManagement(to: &data)
        data.bodies(plan.bodies)
        data.glossary(plan.terms)
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
            description: "\(ward.name)の\(context.title)の\(subjects)。",
            plan: (context.title, context.subtitle),
            eyebrow: "\(ward.name)の\(identity.kind.word)",
            above: [NavigationEntry(label: "計画の一覧", link: links.site.home)],
            here: context.title, asOf: context.asOf,
            hatched: context.course?.isPatterned ?? false)
    }

    /// What the page tells, for its description.
    private var subjects: String {
        context.standing == .guideline
            ? "期間、体系、用語と、この指針に基づく計画" : "体系、\(context.measures.word)の目標値と実績、年度ごとの進捗状況"
    }

    private var facts: [Fact] {
        var facts = [PeriodWords(context.identity).fact]
        if let tally = ratingTally {
            facts.append(Fact(reached: tally))
        } else if let year = context.evaluated.latestYear {
            let tally = context.evaluated.tally(in: year)
            facts.append(Fact(reached: tally, context.measures, when: context.years[year].full))
        } else if context.standing == .unreported {
            facts.append(Fact(withoutActualsOf: context.measures))
        }
        facts.append(Fact(term: "体系", words: counts))
        let department = context.identity.department
        facts.append(Fact(term: "所管", words: department ?? "資料に記載なし"))
        return facts
    }

    /// The ratings of the newest year, if the ward has published any.
    private var ratingTally: RatingTally? { context.rated?.ratings.latestTally }

    /// How many elements each level has: 「3目標、11施策、36取組」.
    private var counts: String {
        zip(plan.levelCounts, plan.levels).map { "\($0)\($1.name)" }.joined(separator: "、")
    }

    private func writeStatus(to data: inout TemplateData) {
        let years = context.evaluated.reportedYears
        data.ratingParts(ratingTally, of: context, links)
        if let tally = ratingTally {
            writeStatus(of: tally, to: &data)
        } else if let year = years.last {
            data.text(.statusTitle, "\(context.years[year].japanese)の状況")
            let tally = context.evaluated.tally(in: year)
            data.text(.status, TallySentence(tally, in: year, of: context.measures.word).text)
            data.tallyTable(in: year, of: context, links)
        } else {
            data.text(.statusTitle, context.standing.title)
            data.text(.status, statusWithoutActuals)
            data.flag(.hasGoalTallies, false)
        }
        data.flag(.hasReports, !years.isEmpty)
        data.list(.reports, years.indices.reversed()) { data, position in
            data.text(.label, "\(context.years[years[position]].full)の進捗状況")
            data.text(.link, links.reports[position])
            data.text(
                .changesLabel,
                position > 0 ? "\(context.years[years[position - 1]].japanese)から変わったこと" : nil)
            data.text(.changesLink, position > 0 ? links.changes[position - 1] : nil)
        }
    }

    /// The ratings tell how the plan stands, for most of what is rated cannot be counted.
    private func writeStatus(of tally: RatingTally, to data: inout TemplateData) {
        data.text(.statusTitle, "\(context.years[tally.year].japanese)の状況")
        let sentence = RatingTallySentence(tally)
        let before = context.rated?.ratings.tally(in: tally.year.previous)
        data.text(.status, sentence.text + (before.map(sentence.comparison) ?? ""))
        data.flag(.hasGoalTallies, false)
    }

    /// How a plan stands for which nothing has been reported, and where more is to be found.
    private var statusWithoutActuals: String {
        let words = context.standing.words ?? ""
        switch context.standing {
        case .guideline where !plan.relations.plansBelow.isEmpty:
            return words + "取組とその進み具合は、この指針に基づく計画のページで示します。"
        case .unreported: return words + "実績が公表されたら、その年度から目標と実績を比べて示します。"
        case .guideline, .unmeasured, .reported: return words
        }
    }

    private func writeStructure(to data: inout TemplateData) {
        data.text(.structure, structure + (context.treeLegend ?? ""))
        data.text(.departmentsLink, links.departments)
        data.text(.noDepartments, noDepartments)
        data.marks(plan.marks)
        data.tree(.tree, context.tree.roots, of: context, links)
    }

    /// That the document of a plan names no departments; a guideline leaves them to plans below it.
    private var noDepartments: String? {
        context.identity.kind == .guideline || context.namesDepartments
            ? nil : "資料に、項目ごとの担当部署の記載はありません。"
    }

    private var structure: String {
        let document = "この\(context.identity.kind.word)は、"
        guard plan.levels.count > 1 else {
            return "\(document)\(plan.elements.count.counted("「\(plan.levels[0].name)」"))からなります。"
        }
        let names = plan.levels.map { "「\($0.name)」" }.joined(separator: "、")
        return "\(document)上から\(names)の順に組み立てられています（\(counts)）。"
    }

    private func writeManagement(to data: inout TemplateData) {
        data.flag(.hasManagement, !plan.management.isEmpty)
        data.schedule(
            context.managementSchedule, id: "management", level: 3, context.years, links)
        let isUntimed = context.managementSchedule == nil
        data.texts(.management, isUntimed ? plan.management.map(\.title) : [])
    }
}
