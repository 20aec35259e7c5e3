import CSV
import PlanModel

/// A published list of the codes that stand in the cells of a column.
package enum CodeList: String, Sendable, Hashable, CaseIterable {
    /// 値の状態.
    case observationStatus = "observation_status"
    /// 区分.
    case valueKind = "value_kind"
    /// 条件.
    case valueOperator = "operator"
    /// 集計方法.
    case aggregation
    /// 望ましい方向.
    case direction

    /// The name for readers.
    package var title: String {
        switch self {
        case .observationStatus: "コード表：値の状態"
        case .valueKind: "コード表：区分"
        case .valueOperator: "コード表：条件"
        case .aggregation: "コード表：集計方法"
        case .direction: "コード表：望ましい方向"
        }
    }

    /// Where the list is published, below the root of the site.
    package var path: String { "data/v1/codelists/\(rawValue).csv" }

    /// Every list as a file; they are the same for all plans of a site.
    package static func files() -> [DataFile] { allCases.map(\.file) }

    private var file: DataFile {
        switch self {
        case .observationStatus: file(of: ObservationStatus.allCases)
        case .valueKind: file(of: ValueKind.allCases)
        case .valueOperator: file(of: ValueOperator.allCases)
        case .aggregation: file(of: Aggregation.allCases)
        case .direction: file(of: Direction.allCases.filter(\.isPublished))
        }
    }

    private func file(of codes: [some PublishedCode]) -> DataFile {
        var writer = CSVWriter()
        for header in ["コード", "名称", "説明"] { writer.field(header) }
        writer.endRecord()
        for code in codes {
            for cell in [code.rawValue, code.label, code.meaning] { writer.field(cell) }
            writer.endRecord()
        }
        return DataFile(
            path: path, title: title, summary: "データの表に現れるコードとその意味です。",
            format: .csv, rowCount: codes.count, bytes: writer.bytes)
    }
}
