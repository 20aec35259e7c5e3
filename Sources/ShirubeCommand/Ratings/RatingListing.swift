internal import Diagnostics
internal import JapaneseText
internal import SiteBuilding

/// The ratings of all plans as a table for people, and as JSON for programs.
struct RatingListing: SourceListing {
    private(set) var reviews: [RatingReview]

    init(_ reviews: [RatingReview]) {
        self.reviews = reviews
    }

    /// How many ratings of all plans came out in which way.
    func count(_ result: RatingReview.Result) -> Int {
        reviews.reduce(0) { $0 + $1.ratings.count { $0.result == result } }
    }

    /// Every plan under its title, a line to an element and year, and a line of totals.
    func text(in language: Language) -> String {
        let plans = reviews.map { lines(of: $0, in: language) }
        let blocks = plans.map { $0.map { $0 + "\n" }.joined() } + ["\(summary[language])\n"]
        return blocks.joined(separator: "\n")
    }

    private func lines(of review: RatingReview, in language: Language) -> [String] {
        let rules = review.rules.map {
            LocalizedText(ja: "（\($0)の決まり）", en: " (rules of \($0))")[language]
        }
        let title = "\(review.plan) \(review.title)\(rules ?? "")"
        guard !review.ratings.isEmpty else {
            let none = LocalizedText(ja: "評語はまだ公表されていません。", en: "No ratings yet.")
            return [title, none[language]]
        }
        let rows = review.ratings.map { cells(of: $0, in: language) }
        return [title] + Self.aligned([Self.heads[language]] + rows)
    }

    private func cells(of entry: RatingReview.Entry, in language: Language) -> [String] {
        let year = LocalizedText(ja: entry.year.japanese, en: "FY\(entry.year.startingYear)")
        let official = entry.official?.label ?? Self.unpublished[language]
        let computed = entry.computed?.label ?? Self.uncomputed[language]
        return [
            year[language], entry.element, official, computed, entry.result.words[language],
            entry.reason,
        ]
    }

    private var summary: LocalizedText {
        let total = reviews.reduce(0) { $0 + $1.ratings.count }
        let (same, differs, open) = (count(.same), count(.differs), count(.open))
        return LocalizedText(
            ja: "評語 \(total)件: 一致 \(same)、相違 \(differs)、比べられないもの \(open)",
            en: "\(total) ratings: \(same) same, \(differs) differ, \(open) open")
    }

    /// The cells of rows, in columns as wide as their widest cell; the last column has no end.
    private static func aligned(_ rows: [[String]]) -> [String] {
        let widths = (rows.first ?? []).indices.map { column in
            rows.map { DisplayWidth.columns(of: $0[column], ambiguousAreWide: true) }.max() ?? 0
        }
        return rows.map { row in
            let cells = zip(row, widths).enumerated().map { column, cell in
                let width = DisplayWidth.columns(of: cell.0, ambiguousAreWide: true)
                let isLast = column == row.count - 1
                return isLast ? cell.0 : cell.0 + String(repeating: " ", count: cell.1 - width)
            }
            return cells.joined(separator: "  ")
        }
    }

    private static let unpublished = LocalizedText(ja: "未公表", en: "none")
    private static let uncomputed = LocalizedText(ja: "計算なし", en: "none")

    private static let heads = HeadRow(
        japanese: ["年度", "項目", "公表", "計算", "結果", "理由"],
        english: ["year", "element", "official", "computed", "result", "reason"])
}

/// The heads of columns in both languages.
private struct HeadRow {
    let japanese: [String]
    let english: [String]

    subscript(language: Language) -> [String] { language == .japanese ? japanese : english }
}

extension RatingReview.Result {
    /// The result for people.
    fileprivate var words: LocalizedText {
        switch self {
        case .same: LocalizedText(ja: "一致", en: "same")
        case .differs: LocalizedText(ja: "相違", en: "differs")
        case .open: LocalizedText(ja: "比べられない", en: "open")
        }
    }
}
