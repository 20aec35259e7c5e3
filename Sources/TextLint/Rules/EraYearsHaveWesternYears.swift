internal import Diagnostics

/// Years of an era have the western year beside them once in a page: 「令和4年度（2022年度）」.
///
/// Readers who did not grow up with eras, and all who compare with other places, need it. Once in
/// a page is enough, so the first mention is told, and only if none has it. What `YearsAreRight`
/// tells, a year that is none or stands beside another one, is not told again.
struct EraYearsHaveWesternYears: TextRule {
    let code = DiagnosticCode.textEraYearAlone
    let signals = [
        TextSignal(ScalarSet("年"), after: .one(of: ScalarSet.digits.union(ScalarSet("元"))))
    ]

    func holds(for kind: TextFragment.Kind) -> Bool { kind == .markdown }

    func findings(in passage: Passage) -> [TextHit] {
        let years = EraYear.all(in: passage).filter(\.exists)
        let beside = years.compactMap { WesternYear.beside($0.range, in: passage) }
        let paired = years.filter { YearPair(with: $0, in: passage) != nil }
        let explained = Set(beside + paired.map(\.westernYear))
        var told: Set<Int> = []
        return years.compactMap { year in
            guard !explained.contains(year.westernYear), told.insert(year.westernYear).inserted
            else { return nil }
            return Self.hit(year, in: passage)
        }
    }

    private static func hit(_ year: EraYear, in passage: Passage) -> TextHit {
        let seen = passage.text(year.range)
        let western = "\(year.westernYear)年" + (seen.hasSuffix("度") ? "度" : "")
        return TextHit(
            range: year.range,
            message: LocalizedText(
                ja: "『\(seen)』の西暦が、このページのどこにも添えられていません",
                en: "The western year of '\(seen)' stands nowhere on this page"),
            help: LocalizedText(
                ja: "最初に出る所を「\(seen)（\(western)）」としてください",
                en: "Write '\(seen)（\(western)）' where it is named first"))
    }
}
