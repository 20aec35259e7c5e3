package import Diagnostics
import JapaneseText
package import Mustache
import PlanModel

/// What is promised about accessibility (ウェブアクセシビリティ方針), in the form that 総務省's
/// みんなの公共サイト運用ガイドライン asks for; what is not decided is said to be so.
package struct AccessibilityPage: Page {
    let site: SiteContext

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.accessibility }

    /// The name of its template.
    package var template: String { "accessibility" }

    static let title = "ウェブアクセシビリティ方針"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: Self.title,
                description: "このサイトのウェブアクセシビリティ方針。対象範囲、目標とする適合レベル、期限、例外、試験の結果、問い合わせ先。",
                above: [
                    NavigationEntry(label: "計画の一覧", link: links.home),
                    NavigationEntry(label: "このサイトについて", link: links.about),
                ], here: Self.title),
            of: site)
        data.text(.lead, lead)
        let policy = AccessibilityTerms(site.settings)
        data.terms(.policy, policy.aims)
        data.terms(.test, policy.test)
        data.terms(.contact, policy.contact)
        data.text(.pagesLink, links.pages)
        data.flag(.hasNotes, !policy.notes.isEmpty)
        data.texts(.notes, policy.notes)
        return []
    }

    private var lead: String {
        guard let policy = site.settings.accessibility else {
            return "このサイトのウェブアクセシビリティ方針は、まだ定めていません。定めたときに、このページで公表します。"
        }
        return
            "「\(site.settings.title)」は、高齢の方や障害のある方を含むだれもが使えるよう、日本産業規格 \(policy.standard)にもとづいてつくります。"
    }
}
