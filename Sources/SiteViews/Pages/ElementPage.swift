package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// The page of a goal, measure or initiative (目標, 施策, 取組).
///
/// One view serves all levels: what a level is called is data of the plan.
package struct ElementPage: Page {
    let context: PlanContext
    let position: Int

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.element(element.id, of: context.identity.id) }

    /// The name of its template.
    package var template: String { "element" }

    var element: Element { context.plan.elements[position] }
    var links: PlanLinks { context.fromElements }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let element = element
        let level = context.plan.levels[element.level].name
        data.frame(frame(element, level: level), of: context.site)
        data.text(.document, context.identity.kind.word)
        data.text(.measures, context.measures.word)
        data.marks(element.marks)
        data.text(.summary, element.summary)
        data.text(.status, status(of: element))
        let problems = data.authoredWords(element.text, about: element.title)
        data.ratings(of: position, in: context, links)
        data.visions(of: element)
        data.lists(of: element)
        data.terms(.terms, terms(element, level: level))
        writeTree(below: element, to: &data)
        data.schedule(
            context.schedules[position], id: "schedule", level: 3, context.years, links)
        writeIndicators(of: element, to: &data)
        writeRepeatedIndicators(to: &data)
        data.successions(
            ofElement: position, in: context, from: path, context.fromElements)
        data.notes(element.notes)
        data.evidence(sources(of: element), downloads: downloads, links)
        data.pager(context.elementPager(position, kind: level))
        data.sideNavigations(after: links.planNavigation, [siblings(of: element)])
        return problems
    }

    private func frame(_ element: Element, level: String) -> PageFrame {
        PageFrame(
            links: links.site, surroundings: links.surroundings, heading: element.title,
            description: "\(context.title)の\(level)「\(element.title)」の\(subjects)。",
            plan: (context.title, context.subtitle),
            eyebrow: element.parent.map { context.elementLabels[$0] } ?? context.title,
            number: element.number.isEmpty ? nil : element.number,
            above: context.path(to: element.parent, links),
            here: element.number.isEmpty ? element.title : element.number,
            asOf: context.asOf)
    }

    /// What the page tells, for its description.
    private var subjects: String {
        context.plan.indicators.isEmpty
            ? "内容と位置づけ" : "位置づけと、関わる\(context.measures.word)の進み具合"
    }

    /// How the element was rated, or those below it; else how the indicators of the element and
    /// of all below it stand, if it has any.
    private func status(of element: Element) -> String? {
        if let words = ratingStatus(of: element) { return words }
        guard let year = context.evaluated.latestYear else { return nil }
        let tally = context.evaluated.tally(below: position, in: year)
        return tally.total == 0
            ? nil : TallySentence(tally, in: year, of: context.measures.word).text
    }

    private func ratingStatus(of element: Element) -> String? {
        guard let rated = context.rated, element.level <= rated.scheme.level,
            let year = rated.ratings.latestTally?.year
        else { return nil }
        guard rated.rates(element) else {
            let below = Set(context.plan.subtree(of: position))
            let tally = rated.ratings.tally(in: year, of: below)
            return tally.flatMap { $0.total == 0 ? nil : RatingTallySentence($0).text }
        }
        guard let official = rated.ratings.rating(of: position, in: year)?.official else {
            return nil
        }
        return "\(year.japanese)の評語は「\(rated.scheme.grades[official.grade].label)」です。"
    }

    private func writeTree(below element: Element, to data: inout TemplateData) {
        let below = element.children.first.map { context.plan.elements[$0].level }
        data.flag(.hasTree, below != nil)
        let level = below.map { context.plan.levels[$0].name } ?? ""
        data.text(.treeTitle, "\(level)（\(element.children.count)件）")
        data.tree(.tree, element.children, of: context, links)
    }

    private func writeIndicators(of element: Element, to data: inout TemplateData) {
        let own = context.plan.indicators(of: position)
        data.flag(.hasIndicators, !own.isEmpty)
        data.list(.indicators, context.figureGroups.parts(of: own)) { data, part in
            data.indicators(part, of: context, links)
        }
        let isShown = own.isEmpty && context.plan.repeatedIndicators(of: position).isEmpty
        guard isShown, let measured = context.tree.measured[position] else {
            return data.absent(.indicatorsAbove)
        }
        writeIndicators(ofAbove: measured, to: &data)
    }

    /// The indicators of other elements that the document shows again here; they are counted once,
    /// where they belong.
    private func writeRepeatedIndicators(to data: inout TemplateData) {
        let shown = context.plan.repeatedIndicators(of: position)
        data.flag(.hasRepeated, !shown.isEmpty)
        data.list(.repeated, shown) { data, position in
            data.text(.label, context.indicatorLabels[position])
            data.text(.link, links.indicators[position])
            data.text(.state, context.indicatorStates[position])
            let home = context.plan.indicators[position].element
            data.part(.within, context.link(to: .element(home), links))
        }
    }

    /// Where an element has no indicators of its own, those of the nearest element above tell how
    /// its goal goes.
    private func writeIndicators(ofAbove measured: Int, to data: inout TemplateData) {
        let word = context.measures.word
        data.object(.indicatorsAbove) { data in
            data.text(
                .explanation,
                "この項目だけの\(word)は資料にありません。上の項目「\(context.elementLabels[measured])」の\(word)です。")
            data.list(.indicators, context.plan.indicators(of: measured)) { data, position in
                data.text(.label, context.indicatorLabels[position])
                data.text(.link, links.indicators[position])
                data.text(.state, context.indicatorStates[position])
            }
        }
    }

    /// The documents that state the element and the figures of its own indicators.
    private func sources(of element: Element) -> [Source] {
        let own = context.plan.indicators(of: position)
        var names = SourceNames()
        names.insert(element.source)
        if let rated = context.rated, rated.rates(element) {
            let years = rated.ratings.years
            rated.addSources(
                of: years.compactMap { rated.ratings.rating(of: position, in: $0) }, to: &names)
        }
        for indicator in own {
            for source in context.sources[indicator: indicator].sources { names.insert(source.id) }
        }
        return names.sources(of: context.plan)
    }

    private var downloads: TemplateData {
        context.plan.indicators(of: position).isEmpty
            ? context.downloadsOfElements : context.downloadsOfMeasuredElements
    }

    private func siblings(of element: Element) -> SideNavigation {
        let all = element.parent.map { context.plan.elements[$0].children } ?? context.tree.roots
        let title = element.parent.map { "「\(context.plan.elements[$0].number)」の中" } ?? "同じ階層の項目"
        return SideNavigation(
            id: "side-siblings", title: title,
            entries: all.neighbourhood(of: position).map { sibling in
                NavigationEntry(
                    label: context.elementLabels[sibling], link: links.elements[sibling],
                    isCurrent: sibling == position)
            })
    }
}
