package import PlanModel

/// What lists of all pages say of one page of the site.
package struct PageEntry: Sendable, Hashable {
    /// Its place below the root of the site.
    package let path: String
    /// What kind of page it is, in words: 「計画」, 「施策」, 「指標」, 「テーマ」.
    package let kind: String
    /// The number before its heading: 「施策6」; empty where there is none.
    package let number: String
    /// Its heading.
    package let title: String
    /// The plan that it belongs to; `nil` for pages of the whole site.
    package let plan: PlanName?
    /// How the heading is read, in kana, where that is known.
    package let reading: String?
    /// The departments in charge.
    package let departments: [String]
    /// Further words by which it is found: units, marks, other names, terms with their readings.
    package let words: [String]

    /// The plan of a page as lists name it.
    package struct PlanName: Sendable, Hashable {
        /// Its lasting name.
        package let id: PlanID
        /// The everyday name of the ward: 「大田区」.
        package let ward: String
        /// How that is read: 「おおたく」.
        package let wardReading: String
        /// The title with the edition: 「大田区情報化推進計画（ver.3.0）」.
        package let title: String

        /// The name of a plan.
        package init(_ identity: PlanIdentity) {
            id = identity.id
            ward = identity.municipality.shortName
            wardReading = identity.municipality.reading
            title = identity.fullTitle
        }
    }

    /// A page with all that is said of it.
    package init(
        path: String, kind: String, number: String = "", title: String, plan: PlanName? = nil,
        reading: String?, departments: [String] = [], words: [String] = []
    ) {
        self.path = path
        self.kind = kind
        self.number = number
        self.title = title
        self.plan = plan
        self.reading = reading
        self.departments = departments
        self.words = words
    }

    /// The number and the heading: 「施策6 データ公開・利活用の推進」.
    package var label: String { number.isEmpty ? title : "\(number) \(title)" }
}
