import CSV
package import PlanModel

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
    /// 評語.
    case grade
    /// 継続.
    case continuity
    /// 項目の詳細の種別.
    case itemDetailKind = "item_detail_kind"
    /// 指標の区分.
    case indicatorKind = "indicator_kind"

    /// The name for readers.
    package var title: String {
        switch self {
        case .observationStatus: "コード表：値の状態"
        case .valueKind: "コード表：区分"
        case .valueOperator: "コード表：条件"
        case .aggregation: "コード表：集計方法"
        case .direction: "コード表：望ましい方向"
        case .grade: "コード表：評語"
        case .continuity: "コード表：継続"
        case .itemDetailKind: "コード表：項目の詳細の種別"
        case .indicatorKind: "コード表：指標の区分"
        }
    }

    /// Where the list is published, below the root of the site.
    package var path: String { "data/v1/codelists/\(rawValue).csv" }

    /// Every list as a file; they are the same for all plans of a site.
    ///
    /// Of the grades of the site's plans, those with codes of their own join the standard ones.
    package static func files(grades: [RatingScheme.Grade] = []) -> [DataFile] {
        allCases.map { list in
            list.file(list == .grade ? list.rows + Self.ownRows(of: grades) : list.rows)
        }
    }

    private typealias Row = (code: String, label: String, meaning: String)

    private var rows: [Row] {
        switch self {
        case .observationStatus: Self.rows(of: ObservationStatus.allCases)
        case .valueKind: Self.rows(of: ValueKind.allCases)
        case .valueOperator: Self.rows(of: ValueOperator.allCases)
        case .aggregation: Self.rows(of: Aggregation.allCases)
        case .direction: Self.rows(of: Direction.allCases.filter(\.isPublished))
        case .grade: Self.rows(of: StandardGrade.allCases)
        case .continuity: Self.rows(of: Continuity.allCases)
        case .itemDetailKind: Self.rows(of: ItemDetailKind.allCases)
        case .indicatorKind: Self.rows(of: IndicatorKind.allCases)
        }
    }

    private static func rows(of codes: [some PublishedCode]) -> [Row] {
        codes.map { ($0.rawValue, $0.label, $0.meaning) }
    }

    private static func ownRows(of grades: [RatingScheme.Grade]) -> [Row] {
        var known = Set(StandardGrade.allCases.map(\.rawValue))
        return grades.filter { known.insert($0.code).inserted }
            .map { ($0.code, $0.label, $0.meaning) }
    }

    private func file(_ rows: [Row]) -> DataFile {
        var writer = CSVWriter()
        for header in ["コード", "名称", "説明"] { writer.field(header) }
        writer.endRecord()
        for row in rows {
            for cell in [row.code, row.label, row.meaning] { writer.field(cell) }
            writer.endRecord()
        }
        return DataFile(
            path: path, title: title, summary: "データの表に現れるコードとその意味です。",
            format: .csv, rowCount: rows.count, bytes: writer.bytes)
    }
}
