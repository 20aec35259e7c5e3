package import Diagnostics
package import Mustache
import OpenData
import PlanModel

/// The list of all open data: files with format and size, what columns mean, terms of use.
package struct OpenDataPage: Page {
    let site: SiteContext
    let plans: [PlanSummary]

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.openData }

    /// The name of its template.
    package var template: String { "open-data" }

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let links = SiteLinks(.page(path))
        data.frame(
            PageFrame(
                links: links, heading: "オープンデータ",
                description: "計画の体系、指標、目標値と実績のデータをCSVとJSONで提供します。列の意味と利用条件も示します。",
                section: .openData,
                above: [NavigationEntry(label: "計画の一覧", link: links.home)], here: "オープンデータ"),
            of: site)
        data.list(.plans, plans) { data, plan in writeFiles(of: plan, to: &data) }
        writeDictionaries(to: &data)
        data.text(.licenceName, site.settings.licence.name)
        data.text(.licenceLink, site.settings.licence.url)
        data.sideNavigations([contents])
        return []
    }

    private func writeFiles(of plan: PlanSummary, to data: inout TemplateData) {
        let identity = plan.identity
        data.text(.id, "plan-\(identity.id)")
        data.text(.title, identity.fullTitle)
        data.text(.link, RelativeLink.from(path, to: SiteRoutes.plan(identity.id)))
        data.list(.tables, DownloadTable.tables(of: plan.downloads)) { data, table in
            data.text(.title, table.title)
            data.text(.summary, table.summary)
            data.number(.rowCount, table.rowCount)
            data.list(.files, plan.downloads[table.files]) { data, file in
                data.text(.link, RelativeLink.from(path, to: file.path))
                data.text(.format, file.format)
                data.text(.size, file.sizeWords)
            }
        }
    }

    private func writeDictionaries(to data: inout TemplateData) {
        let published = Set(plans.lazy.flatMap(\.downloads).map(\.title))
        data.list(.dictionaries, OpenDataTable.all.filter { published.contains($0.title) }) {
            data, table in
            data.text(.id, "columns-\(table.name)")
            data.text(.title, table.title)
            data.list(.columns, table.columns) { data, column in
                data.text(.header, column.header)
                data.text(.name, column.name)
                data.text(.meaning, column.meaning)
            }
        }
    }

    private var contents: SideNavigation {
        SideNavigation(
            id: "side-contents", title: "このページの内容",
            entries: [
                NavigationEntry(label: "計画ごとのデータ", link: "#files"),
                NavigationEntry(label: "列の意味", link: "#columns"),
                NavigationEntry(label: "ファイルの形式", link: "#format"),
                NavigationEntry(label: "利用条件", link: "#licence"),
            ])
    }
}
