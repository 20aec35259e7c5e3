package import Diagnostics
import JapaneseText
package import Mustache
import PlanModel

/// What this site is, how it judges, and what it promises.
package struct AboutPage: Page {
    let site: SiteContext

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.about }

    /// The name of its template.
    package var template: String { "about" }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: "このサイトについて",
                description: "このサイトの内容、判定と達成率の決まり、値がないときの言葉、アクセシビリティ、運営。", section: .about,
                above: [NavigationEntry(label: "計画の一覧", link: links.home)], here: "このサイトについて"),
            of: site)
        data.text(.lead, site.settings.summary)
        data.terms(.rules, RateRule.terms)
        data.terms(.absences, RateRule.absences)
        data.text(.accessibilityLink, links.accessibility)
        data.terms(.publication, publication(links))
        data.sideNavigations([contents])
        return []
    }

    private func publication(_ links: SiteLinks) -> [Term] {
        let publisher = site.settings.publisher
        let name = [publisher.name, publisher.department].compactMap(\.self)
        var terms = [Term("運営", name.joined(separator: " "))]
        if let page = publisher.contactPage {
            terms.append(
                Term("問い合わせ", .links([NavigationEntry(label: "問い合わせのページ", link: page)])))
        } else {
            terms.append(Term("問い合わせ", .missing("問い合わせ先はまだ示されていません")))
        }
        let licence = site.settings.licence
        terms.append(
            Term("データの利用条件", .links([NavigationEntry(label: licence.name, link: licence.url)])))
        terms.append(
            Term(
                "デザイン",
                .links([NavigationEntry(label: StyleGuidePage.title, link: links.styleGuide)])))
        return terms
    }

    private var contents: SideNavigation {
        SideNavigation(
            id: "side-contents", title: "このページの内容",
            entries: [
                NavigationEntry(label: "このサイトの内容", link: "#content"),
                NavigationEntry(label: "判定と達成率の決まり", link: "#judgement"),
                NavigationEntry(label: "値がないときの言葉", link: "#words"),
                NavigationEntry(label: "年度の表し方", link: "#year"),
                NavigationEntry(label: "ウェブアクセシビリティ", link: "#accessibility"),
                NavigationEntry(label: "運営", link: "#publisher"),
            ])
    }
}
