internal import Diagnostics
internal import JapaneseText

/// Years that cannot be: 「平成33年度」, 「令和3年度（2022年度）」.
///
/// 平成 ended with its 31st year. 令和 has no end yet, and nothing here asks the clock, so its years
/// beyond 40 are taken for slips: 「令和44年度」 was 令和4年度. An era and a western year side by side
/// are the same year; a fiscal year and a day of its last months agree, too.
struct YearsAreRight: TextRule {
    let code = DiagnosticCode.textWrongYear
    let signals = [
        TextSignal(
            .one(of: ScalarSet("治正和成")), .one(of: .digits), .one(of: .digits)),
        TextSignal(
            WesternYear.opening,
            after: .one(of: WesternYear.emphasis.union(ScalarSet("年度月日末")))),
    ]

    func findings(in passage: Passage) -> [TextHit] {
        EraYear.all(in: passage).compactMap { year in
            if let pair = YearPair(with: year, in: passage), !pair.agrees {
                return Self.hit(year, pair, in: passage)
            }
            return year.exists ? nil : Self.hit(year, in: passage)
        }
    }

    private static func hit(_ year: EraYear, _ pair: YearPair, in passage: Passage) -> TextHit {
        let seen = passage.text(year.range)
        let western = "\(year.westernYear)\(unit(of: seen))"
        let other = EraYear.name(of: pair.westernYear) + unit(of: seen)
        return TextHit(
            range: pair.range,
            message: LocalizedText(
                ja: "『\(seen)』は\(western)です。添えられた西暦の\(pair.westernYear)年と合いません",
                en: "'\(seen)' is \(year.westernYear), not \(pair.westernYear)"),
            help: LocalizedText(
                ja: "西暦を「\(western)」に直すか、元号の年を「\(other)」に直してください",
                en: "Write '\(western)', or '\(other)' if the western year is right"))
    }

    private static func hit(_ year: EraYear, in passage: Passage) -> TextHit {
        let seen = passage.text(year.range)
        return TextHit(
            range: year.range, message: message(for: year, seen), help: help(for: year, seen))
    }

    private static func message(for year: EraYear, _ seen: String) -> LocalizedText {
        guard let last = year.era.lastYear else {
            return LocalizedText(
                ja: "『\(seen)』は\(year.westernYear)\(unit(of: seen))です。計画の年としては先すぎます",
                en: "'\(seen)' is \(year.westernYear), too far ahead for a plan")
        }
        return LocalizedText(
            ja: "『\(seen)』という年はありません。\(year.era.rawValue)は\(last)年までです",
            en: "There is no '\(seen)': \(year.era.rawValue) ended in its year \(last)")
    }

    private static func help(for year: EraYear, _ seen: String) -> LocalizedText {
        let other = EraYear.name(of: year.westernYear) + unit(of: seen)
        guard year.era != .reiwa else {
            return LocalizedText(
                ja: "正しい年を資料で確かめて直してください", en: "Look the year up in the document")
        }
        return LocalizedText(
            ja: "「\(other)」（\(year.westernYear)年）か、資料で確かめた年に直してください",
            en: "Write '\(other)' (\(year.westernYear)), or the year of the document")
    }

    private static func unit(of seen: String) -> String { seen.hasSuffix("度") ? "年度" : "年" }
}
