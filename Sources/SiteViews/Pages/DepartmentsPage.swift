package import Diagnostics
import JapaneseText
package import Mustache
import PlanEvaluation
import PlanModel

/// The elements of a plan by the departments in charge (担当部署ごとの一覧).
package struct DepartmentsPage: Page {
    let context: PlanContext

    /// Its place below the root of the site.
    package var path: String { SiteRoutes.departments(of: context.identity.id) }

    /// The name of its template.
    package var template: String { "departments" }

    private var plan: Plan { context.plan }
    private var links: PlanLinks { context.fromPlan }

    static let title = "担当部署ごとの一覧"

    /// Says everything that the template places.
    package func write(to data: inout TemplateData) -> [Diagnostic] {
        let list = DepartmentList(plan)
        data.frame(frame, of: context.site)
        data.text(.lead, lead(list))
        data.text(.measures, context.measures.word)
        data.text(.status, standingOfAll)
        let standings = plan.elements.indices.map { ElementStanding(of: $0, in: context) }
        data.list(.departments, list.departments.enumerated()) { data, entry in
            let department = entry.element
            data.text(.id, "department-\(entry.offset + 1)")
            data.text(.title, department.name)
            data.text(.counts, counts(of: department.elements))
            data.list(.rows, department.elements) { data, position in
                data.text(.label, context.elementLabels[position])
                data.text(.link, links.elements[position])
                data.number(.count, standings[position].measureCount)
                data.text(.state, standings[position].words)
            }
        }
        writeUnnamed(list, to: &data)
        data.evidence(sources(list), downloads: context.downloadsOfDepartments, links)
        data.sideNavigations([
            contents(list), links.sideNavigation(current: links.departments ?? ""),
        ])
        return []
    }

    private var frame: PageFrame {
        PageFrame(
            links: links.site, surroundings: links.surroundings, heading: Self.title,
            description: "\(context.title)の項目を、担当する部署ごとに並べ、最新の状況を示します。",
            plan: (context.title, context.subtitle), eyebrow: context.title,
            above: context.path(to: nil, links), here: Self.title, asOf: context.asOf)
    }

    private func lead(_ list: DepartmentList) -> String {
        "資料に担当部署として名前のある\(list.departments.count)の部署を、資料に初めて出てくる順に並べています。名前は資料の表記のままです。いくつかの部署が担当する項目は、それぞれの部署に載せています。"
    }

    /// How all elements stand, where nothing has been reported and nothing is rated.
    private var standingOfAll: String? {
        context.rated == nil && context.standing == .unreported ? context.standing.words : nil
    }

    /// How many elements of each level there are: 「施策2件、取組5件を担当しています。」.
    private func counts(of elements: [Int]) -> String {
        "\(levelCounts(of: elements))を担当しています。"
    }

    private func levelCounts(of elements: [Int]) -> String {
        plan.levels.indices.compactMap { level in
            let count = elements.count { plan.elements[$0].level == level }
            return count == 0 ? nil : "\(plan.levels[level].name)\(count)件"
        }.joined(separator: "、")
    }

    /// Says which elements name no department, and why.
    private func writeUnnamed(_ list: DepartmentList, to data: inout TemplateData) {
        let isThere = !list.silentLevels.isEmpty || !list.withoutDepartment.isEmpty
        data.flag(.hasUnnamed, isThere)
        guard isThere else { return }
        data.text(.explanation, silence(list))
        data.text(
            .reason,
            list.withoutDepartment.isEmpty
                ? nil : "次の\(levelCounts(of: list.withoutDepartment))には、資料に担当部署の記載がありません。")
        data.list(.unnamed, list.withoutDepartment) { data, position in
            data.text(.label, context.elementLabels[position])
            data.text(.link, links.elements[position])
        }
    }

    /// 「「目標」「施策」には、資料に担当部署の記載がありません。担当部署は「取組」に示されています。」.
    private func silence(_ list: DepartmentList) -> String? {
        guard !list.silentLevels.isEmpty else { return nil }
        func names(_ levels: some Sequence<Int>) -> String {
            levels.map { "「\(plan.levels[$0].name)」" }.joined()
        }
        let told = plan.levels.indices.filter { !list.silentLevels.contains($0) }
        return
            "\(names(list.silentLevels))には、資料に担当部署の記載がありません。担当部署は\(names(told))に示されています。"
    }

    /// The documents that state the elements.
    private func sources(_ list: DepartmentList) -> [Source] {
        var names = SourceNames()
        for element in plan.elements where !element.departments.isEmpty {
            names.insert(element.source)
        }
        return names.sources(of: plan)
    }

    private func contents(_ list: DepartmentList) -> SideNavigation {
        var entries = [NavigationEntry(label: "部署の一覧", link: "#departments")]
        if !list.silentLevels.isEmpty || !list.withoutDepartment.isEmpty {
            entries.append(NavigationEntry(label: "担当部署の記載がない項目", link: "#unnamed"))
        }
        entries.append(NavigationEntry(label: "出典とデータ", link: "#sources"))
        return SideNavigation(id: "side-contents", title: "このページの内容", entries: entries)
    }
}
