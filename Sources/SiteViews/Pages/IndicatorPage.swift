package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// The page of an indicator (指標, 事業量): its newest figures, its course, its definition.
package struct IndicatorPage: Page {
    let context: PlanContext
    let position: Int

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.indicator(indicator.id, of: context.identity.id) }

    /// The name of its template.
    package var template: String { "indicator" }

    private var evaluated: EvaluatedIndicator { context.evaluated.indicators[position] }
    private var indicator: Indicator { context.plan.indicators[position] }
    private var links: PlanLinks { context.fromIndicators }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let evaluated = evaluated
        let indicator = evaluated.indicator
        let figure = context.figures[position]
        let noun = MeasureNoun(indicator.kind).word
        data.frame(frame(indicator, noun, headline: figure.headline), of: context.site)
        let latest = evaluated.latest
        data.facts(IndicatorPageFacts(evaluated, of: context).facts)
        data.flag(.isJudged, evaluated.isJudged)
        data.flag(.showsJudgement, evaluated.isJudged && latest != nil)
        writeJudgement(latest, to: &data)
        write(figure, to: &data)
        let problems = data.authoredWords(indicator.text, about: indicator.fullName)
        data.yearTable(of: evaluated, at: position, in: context)
        data.revisions(of: indicator)
        data.text(.definitionTitle, "\(noun)の定義")
        data.terms(.terms, IndicatorDefinition(indicator, of: context).terms)
        data.notes(indicator.notes + IndicatorRemarks(indicator, context.years).all)
        let documents = context.sources[indicator: position].sources
        data.evidence(
            documents, places: FigureProvenance(indicator, documents: documents.count),
            downloads: context.downloadsOfIndicators, links)
        data.pager(context.indicatorPager(position))
        data.sideNavigations(after: links.planNavigation, [siblings(of: indicator)])
        return problems
    }

    private func frame(_ indicator: Indicator, _ noun: String, headline: String) -> PageFrame {
        let identity = context.identity
        let name = context.indicatorLabels[position]
        return PageFrame(
            links: links.site, surroundings: links.surroundings, heading: name,
            description: "\(context.title)の\(noun)「\(name)」の目標値と実績。\(headline)。",
            plan: (context.title, context.subtitle),
            eyebrow:
                "\(identity.municipality.shortName)の\(noun)　\(context.elementLabels[indicator.element])",
            above: context.path(to: indicator.element, links), here: name, asOf: context.asOf)
    }

    /// Where there is no drawing, the table below says all that a strip could.
    private func write(_ figure: IndicatorFigure, to data: inout TemplateData) {
        data.absent(figure.isDrawn ? .told : .figure)
        data.object(figure.isDrawn ? .figure : .told) { data in
            data.figure(figure, id: "figure", level: 3, links)
        }
    }

    private func writeJudgement(_ latest: YearResult?, to data: inout TemplateData) {
        data.text(.judgedYear, latest.map { context.years[$0.year].full })
        data.text(.ratio, latest?.rate.map(RateText.words))
        if let latest { data.judgement(of: latest) } else { data.judgement(.notReported) }
    }

    private func siblings(of indicator: Indicator) -> SideNavigation {
        let element = context.plan.elements[indicator.element]
        let all = context.plan.indicators(of: indicator.element)
        let noun = MeasureNoun(all.lazy.map { context.plan.indicators[$0] }).word
        return SideNavigation(
            id: "side-siblings",
            title: element.number.isEmpty ? "同じ項目の\(noun)" : "「\(element.number)」の\(noun)",
            entries: all.neighbourhood(of: position).map { sibling in
                NavigationEntry(
                    label: context.indicatorLabels[sibling], link: links.indicators[sibling],
                    isCurrent: sibling == position)
            })
    }
}
