package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// The page of an indicator (指標): its newest figures, its course, its definition.
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
        data.frame(frame(indicator, headline: figure.headline), of: context.site)
        let latest = evaluated.latest
        data.facts(facts(evaluated, latest))
        writeJudgement(latest, to: &data)
        data.object(.figure) { data in
            data.figure(figure, id: "figure", level: 3)
        }
        let problems = data.authoredWords(indicator.text, about: indicator.fullName)
        writeTable(of: evaluated, to: &data)
        data.terms(.terms, terms(indicator))
        data.notes(indicator.notes + remarks(on: indicator))
        data.evidence(
            context.sources[indicator: position].sources,
            downloads: context.downloadsOfIndicators, links)
        data.pager(context.indicatorPager(position))
        data.sideNavigations(after: links.planNavigation, [siblings(of: indicator)])
        return problems
    }

    private func frame(_ indicator: Indicator, headline: String) -> PageFrame {
        let identity = context.identity
        let name = context.indicatorLabels[position]
        return PageFrame(
            links: links.site, surroundings: links.surroundings, heading: name,
            description: "\(context.title)の指標「\(name)」の目標値と実績。\(headline)。",
            plan: (context.title, context.subtitle),
            eyebrow:
                "\(identity.municipality.shortName)の指標　\(context.elementLabels[indicator.element])",
            above: context.path(to: indicator.element, links), here: name, asOf: context.asOf)
    }

    private func facts(_ evaluated: EvaluatedIndicator, _ latest: YearResult?) -> [Fact] {
        let unit = evaluated.indicator.unit
        var facts: [Fact] = []
        if let latest {
            let year = context.years[latest.year].full
            facts.append(Fact("最新の実績", year, ValueText(actual: latest.actual, unit: unit)))
            facts.append(Fact("同じ年度の目標", year, ValueText(target: latest.target, unit: unit)))
        } else {
            facts.append(Fact(term: "最新の実績", words: AbsenceWords.unpublished.shown))
        }
        if let last = evaluated.years.last {
            let year = context.years[last.year].full
            facts.append(Fact("最終年度の目標", year, ValueText(target: last.target, unit: unit)))
        }
        return facts
    }

    private func writeJudgement(_ latest: YearResult?, to data: inout TemplateData) {
        data.text(.judgedYear, latest.map { context.years[$0.year].full })
        data.text(.ratio, latest?.rate.map(RateText.words))
        data.judgement(latest?.judgement ?? .notReported)
    }

    private func writeTable(of evaluated: EvaluatedIndicator, to data: inout TemplateData) {
        let indicator = evaluated.indicator
        data.object(.yearTable) { data in
            data.text(.caption, "\(context.indicatorLabels[position])の年度ごとの目標と実績")
            data.list(.rows, evaluated.years) { data, result in
                data.year(context.years[result.year])
                data.values(of: result, unit: indicator.unit)
                data.cell(.difference, difference: result.difference, of: indicator)
            }
        }
    }

    private func terms(_ indicator: Indicator) -> [Term] {
        var terms = [
            Term("位置づけ", .links(context.path(to: indicator.element, links, full: true)))
        ]
        if let definition = indicator.definition { terms.append(Term("内容", definition)) }
        terms.append(
            indicator.unit.isEmpty
                ? Term("単位", .missing("資料に単位の記載がありません")) : Term("単位", indicator.unit))
        terms.append(Term("数え方", indicator.aggregation.words))
        terms.append(Term("望ましい方向", indicator.direction.words))
        if let baseline = indicator.baseline {
            terms.append(Term("計画策定時の値", .words(Self.words(for: baseline, indicator))))
        }
        terms.append(Term("データでの指標ID", "\(context.identity.id)_\(indicator.id)"))
        return terms
    }

    private static func words(for baseline: Observation, _ indicator: Indicator) -> String {
        let value = ValueCell(ValueText(baseline: baseline, unit: indicator.unit)).words
        let moment = baseline.month?.japanese ?? baseline.year.japaneseWithGregorian
        return baseline.value.number == nil ? value : "\(value)（\(moment)）"
    }

    /// Why single figures differ, with the year and kind of each.
    private func remarks(on indicator: Indicator) -> [String] {
        func remarks(_ kind: String, _ observations: [Observation]) -> [String] {
            observations.compactMap { observation in
                observation.remarks.map {
                    "\(context.years[observation.year].japanese)の\(kind)：\($0)"
                }
            }
        }
        let baseline = indicator.baseline?.remarks.map { ["計画策定時の値：\($0)"] } ?? []
        return baseline + remarks("目標", indicator.targets) + remarks("実績", indicator.actuals)
    }

    private func siblings(of indicator: Indicator) -> SideNavigation {
        let element = context.plan.elements[indicator.element]
        let all = context.plan.indicators(of: indicator.element)
        return SideNavigation(
            id: "side-siblings",
            title: element.number.isEmpty ? "同じ項目の指標" : "「\(element.number)」の指標",
            entries: all.neighbourhood(of: position).map { sibling in
                NavigationEntry(
                    label: context.indicatorLabels[sibling], link: links.indicators[sibling],
                    isCurrent: sibling == position)
            })
    }
}
