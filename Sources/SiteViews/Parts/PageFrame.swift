import Mustache
import PlanModel
import SVGCharts

/// What surrounds the content of a page: head, header, breadcrumb, heading, notice, footer.
struct PageFrame {
    /// The pages that the navigation of the site names.
    enum Section {
        case home, themes, pages, openData, about
    }

    /// The links of the site as seen from the page.
    let links: SiteLinks
    /// What the layout says alike on all pages of the folder, where there are many.
    var surroundings: TemplateData?
    /// The one main heading.
    let heading: String
    /// What the page tells, in a sentence, for search engines and link previews.
    let description: String
    /// The place of the page in the navigation of the site, if it is one of its entries.
    var section: Section?
    /// The plan that the page belongs to.
    var plan: (title: String, subtitle: String)?
    /// What stands small above the heading.
    var eyebrow: String?
    /// The number before the heading.
    var number: String?
    /// The pages above this one, from the front page down; none on the front page itself.
    var above: [NavigationEntry] = []
    /// What the last step of the breadcrumb says.
    var here = ""
    /// The newest data behind the page.
    var asOf: String?
    /// Whether bars of the page are filled with patterns.
    var hatched = false
}

/// A link in a list of links.
struct NavigationEntry: Sendable {
    let label: String
    let link: String
    var isCurrent = false
}

extension TemplateData {
    /// Says everything that the layout around a page places.
    mutating func frame(_ frame: PageFrame, of site: SiteContext) {
        text(.pageTitle, Self.title(of: frame, site: site.settings.title))
        text(.description, frame.description)
        text(.siteSubtitle, frame.plan?.subtitle)
        text(.eyebrow, frame.eyebrow)
        text(.headingNumber, frame.number)
        text(.heading, frame.heading)
        breadcrumb(frame)
        text(.asOf, frame.asOf)
        markup(.patterns, frame.hatched ? Patterns.markup : nil)
        if let surroundings = frame.surroundings {
            include(surroundings)
        } else {
            self.surroundings(frame.links, of: site, in: frame.section)
        }
    }

    /// Says what the layout places on every page of a folder: links, navigation, notice, imprint.
    mutating func surroundings(
        _ links: SiteLinks, of site: SiteContext, in section: PageFrame.Section? = nil
    ) {
        text(.stylesheet, links.stylesheet)
        text(.wardStylesheet, links.wardStylesheet)
        text(.icon, links.icon)
        text(.homeLink, links.home)
        text(.siteTitle, site.settings.title)
        navigation(links, of: site, in: section)
        notice(of: site)
        text(.imprint, site.imprint)
    }

    /// The heading, the plan and the site, the most particular first, so that titles differ.
    private static func title(of frame: PageFrame, site: String) -> String {
        if frame.section == .home { return site }
        let heading = frame.number.map { "\($0) \(frame.heading)" } ?? frame.heading
        let whole = frame.plan?.title ?? frame.above.dropFirst().last?.label
        guard let whole, whole != frame.heading else { return "\(heading)｜\(site)" }
        return "\(heading)｜\(whole)｜\(site)"
    }

    private mutating func navigation(
        _ links: SiteLinks, of site: SiteContext, in section: PageFrame.Section?
    ) {
        var entries: [(PageFrame.Section, String, String)] = [(.home, "計画の一覧", links.home)]
        if site.showsThemes { entries.append((.themes, "テーマ", links.themes)) }
        entries += [
            (.pages, "検索", links.pages),
            (.openData, "オープンデータ", links.openData), (.about, "このサイトについて", links.about),
        ]
        list(.navigation, entries) { data, entry in
            data.text(.label, entry.1)
            data.text(.link, entry.2)
            data.text(.current, entry.0 == section ? "page" : nil)
        }
        list(.footerLinks, links.footer) { data, entry in
            data.text(.label, entry.label)
            data.text(.link, entry.link)
        }
    }

    private mutating func breadcrumb(_ frame: PageFrame) {
        guard !frame.above.isEmpty else { return absent(.breadcrumb) }
        object(.breadcrumb) { data in
            data.list(.above, frame.above) { data, entry in
                data.text(.label, entry.label)
                data.text(.link, entry.link)
            }
            data.text(.here, frame.here)
        }
    }

    private mutating func notice(of site: SiteContext) {
        guard let notice = site.settings.notice else { return absent(.notice) }
        object(.notice) { data in
            data.text(.noticeTitle, notice.title)
            data.text(.noticeText, notice.text)
        }
    }
}
