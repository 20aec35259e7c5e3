internal import Diagnostics
internal import SiteBuilding

/// The last line of a build: what became of it, in figures.
struct BuildSummary {
    private let report: BuildReport
    private let seconds: Duration

    init(_ report: BuildReport, seconds: Duration) {
        self.report = report
        self.seconds = seconds
    }

    /// The line.
    var line: LocalizedText {
        guard report.diagnostics.allowPublishing else {
            return LocalizedText(
                ja: "公開していません。公開済みのサイトはそのままです（\(time)秒）。",
                en: "Nothing was published; the published site is as it was (\(time) s).")
        }
        let (size, removed) = (Self.megabytes(report.bytes), report.removed)
        return LocalizedText(
            ja: """
                \(report.pages)ページを公開しました: 書き込み \(report.written)ファイル、\
                変更なし \(report.unchanged)、削除 \(removed)、計 \(size) MB、\(time)秒
                """,
            en: """
                Published \(report.pages) pages: \(report.written) files written, \
                \(report.unchanged) unchanged, \(removed) removed, \(size) MB in all, \(time) s
                """)
    }

    /// Seconds with two decimal places.
    private var time: String {
        let (seconds, attoseconds) = seconds.components
        return Self.hundredths(Int(seconds) * 100 + Int(attoseconds / 10_000_000_000_000_000))
    }

    private static func megabytes(_ bytes: Int) -> String {
        hundredths((bytes + 5_000) / 10_000)
    }

    private static func hundredths(_ number: Int) -> String {
        let rest = number % 100
        return "\(number / 100).\(rest < 10 ? "0" : "")\(rest)"
    }
}
