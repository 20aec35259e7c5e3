internal import CSV
internal import Diagnostics

extension DraftReader {
    /// The rows of a file such as `ratings/2021.csv`; the name states the fiscal year.
    mutating func ratings(_ file: SourceFile) -> RatingsDraft? {
        guard let (year, table, columns) = yearTable(file, as: RatingHead.self) else { return nil }
        var unrated: [String] = []
        let rows = (0..<table.rowCount).compactMap { rating(table, $0, columns, &unrated) }
        return RatingsDraft(year: year, rows: rows, unrated: unrated)
    }

    /// A row, or `nil` when it gives no rating yet.
    private mutating func rating(
        _ table: CSVTable, _ row: Int, _ columns: [RatingHead: Int], _ unrated: inout [String]
    ) -> RatingDraft? {
        func text(_ head: RatingHead) -> Located<String>? { table.text(row, columns[head]) }
        guard let grade = text(.grade), !NotReported.isSaid(by: grade.value) else {
            // An empty cell may be a grade that was forgotten; 未公表 says that there is none.
            if text(.grade) != nil, let element = text(.element) { unrated.append(element.value) }
            return nil
        }
        guard let element = text(.element) else {
            report([.ratingWithoutElement(grade)])
            return nil
        }
        return RatingDraft(
            element: element, name: text(.name), grade: grade,
            remarks: text(.remarks)?.onOneLine, source: text(.source),
            place: text(.place))
    }
}

/// The heads of a table of ratings as an official writes them.
enum RatingHead: String, TableHead {
    case element = "項目ID"
    case name = "項目名"
    case grade = "評語"
    case remarks = "備考"
    case source = "出典ID"
    case place = "出典箇所"

    static let table = LocalizedText(ja: "評語の表", en: "A table of ratings")
    static let needed: [RatingHead] = [.element, .grade]
    static let id = RatingHead.element
}
