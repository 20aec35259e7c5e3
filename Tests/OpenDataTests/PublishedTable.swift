import Foundation
import OpenData
import PlanEvaluation
import PlanModel
import Testing

/// A table read back from its two files, as a stranger would read them.
struct PublishedTable {
    let headers: [String]
    let rows: [[String: String]]
    let json: [[String: Any]]
    let resultset: [String: Int]

    /// Reads the files of one table of a plan.
    init(_ table: OpenDataTable, of plan: EvaluatedPlan, themes: [Theme] = []) throws {
        let files = plan.openDataFiles(themes: themes)
        func bytes(_ format: DataFormat) throws -> [UInt8] {
            let path = table.path(of: plan.plan.identity, as: format)
            return try #require(files.first { $0.path == path }).bytes
        }
        let csv = String(decoding: try bytes(.csv).dropFirst(3), as: UTF8.self)
        let records = Self.records(of: csv)
        headers = try #require(records.first)
        let names = headers
        rows = records.dropFirst().map { record in
            Dictionary(uniqueKeysWithValues: zip(names, record))
        }
        let object = try JSONSerialization.jsonObject(with: Data(try bytes(.json)))
        let document = try #require(object as? [String: Any])
        json = try #require(document["results"] as? [[String: Any]])
        let metadata = try #require(document["metadata"] as? [String: Any])
        resultset = try #require(metadata["resultset"] as? [String: Int])
    }

    /// The cells of one column.
    func column(_ header: String) -> [String] { rows.map { $0[header] ?? "no such column" } }

    /// The cells of the tables of a plan that refer to rows which no table has.
    static func danglingReferences(of plan: EvaluatedPlan) throws -> [String] {
        let paths = Set(plan.openDataFiles().map(\.path))
        let published = OpenDataTable.all.filter { table in
            paths.contains(table.path(of: plan.plan.identity, as: .csv))
        }
        return try published.flatMap { table -> [String] in
            let rows = try PublishedTable(table, of: plan)
            return try table.columns.flatMap { column -> [String] in
                guard case .reference(let name) = column.type else { return [] }
                let other = published.first { $0.name == name }
                let ids = try other.map { try PublishedTable($0, of: plan).column("ID") } ?? []
                return Set(rows.column(column.header)).subtracting(ids + [""]).sorted()
            }
        }
    }

    private static func records(of text: String) -> [[String]] {
        var records: [[String]] = []
        var record: [String] = []
        var field = ""
        var isQuoted = false
        var previous: Unicode.Scalar = "\n"
        for scalar in text.unicodeScalars {
            defer { previous = scalar }
            switch scalar {
            case "\"":
                if !isQuoted, previous == "\"" { field.append("\"") }
                isQuoted.toggle()
            case "," where !isQuoted:
                record.append(field)
                field = ""
            case "\r" where !isQuoted: continue
            case "\n" where !isQuoted:
                records.append(record + [field])
                record = []
                field = ""
            default: field.unicodeScalars.append(scalar)
            }
        }
        return records
    }
}
