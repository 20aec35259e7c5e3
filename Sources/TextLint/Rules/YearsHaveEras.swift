internal import Diagnostics
internal import JapaneseText

/// Years without era or western year in our own words: 「4年度」, 「3年4月」.
///
/// A later reader cannot tell 令和4年度 from 平成4年度. A number of years is none (「3年度分」), and in
/// 「令和3年度から6年度まで」 the second year has the era of the first.
struct YearsHaveEras: TextRule {
    let code = DiagnosticCode.textYearWithoutEra
    let signals = [
        TextSignal(
            .none(of: eraEnds), .one(of: ScalarSet.digits.union(ScalarSet("元"))),
            .one(of: ScalarSet("年"))),
        TextSignal(
            .none(of: eraEnds), .one(of: .digits), .one(of: .digits), .one(of: ScalarSet("年"))),
    ]

    /// What a number follows that needs no second look: the end of an era, or another digit.
    private static let eraEnds = ScalarSet("治正和成").union(.digits)
    /// Words after which a number counts years.
    private static let counting = [
        "第", "過去", "直近", "今後", "前後", "連続", "約", "各", "毎", "計", "全", "丸", "満", "向こう",
    ].map { Array($0.unicodeScalars) }
    /// Words before which a number counts years.
    private static let counted = ["目", "分", "間", "ごと", "毎", "あたり", "当たり", "につき", "以上", "以内"]
    /// Words between two years of which the first one names the era, long ones first.
    private static let connectors = [
        "から", "及び", "および", "並びに", "又は", "または", "ないし", "と", "や", "・", "、", "，", "～", "〜", "~",
        "―", "－", "-", "/", "／", "→",
    ].map { Array($0.unicodeScalars) }

    /// How many years one after another are looked at.
    private static let longestList = 16

    func holds(for kind: TextFragment.Kind) -> Bool { kind != .printed }

    func findings(in passage: Passage) -> [TextHit] {
        passage.scalars.indices.compactMap { index in
            guard passage.scalars[index] == "年", let range = bareYear(endingAt: index, in: passage)
            else { return nil }
            return Self.hit(range, in: passage)
        }
    }

    /// The number and 年度, or 年 and a month, of a year that tells no era.
    private func bareYear(endingAt index: Int, in passage: Passage) -> Range<Int>? {
        let start = Self.startOfNumber(upTo: index, in: passage)
        guard (1...2).contains(index - start), let end = endOfYear(at: index, in: passage),
            !Self.hasEra(before: start, in: passage), !isCounting(before: start, in: passage),
            !continuesYear(before: start, in: passage),
            WesternYear.beside(start..<end, in: passage) == nil
        else { return nil }
        return start..<end
    }

    private static func startOfNumber(upTo index: Int, in passage: Passage) -> Int {
        passage[index - 1] == "元" ? index - 1 : passage.start(of: .digits, upTo: index)
    }

    /// Where 年度 ends, or a month behind 年; `nil` where years are counted or nothing tells.
    private func endOfYear(at index: Int, in passage: Passage) -> Int? {
        if passage[index + 1] == "度" {
            return Self.counted.contains { passage.has($0, at: index + 2) } ? nil : index + 2
        }
        let month = passage.end(of: .digits, from: index + 1)
        return month > index + 1 && passage[month] == "月" ? month + 1 : nil
    }

    /// Whether an era stands before a number: 令和, ㋿, `R`, and with a blank between them, too.
    private static func hasEra(before start: Int, in passage: Passage) -> Bool {
        let end = passage.start(of: .blanks, upTo: start)
        return EraYear.names.contains { passage.has($0.name, at: end - 2) }
            || passage.has(ScalarSet("㍾㍽㍼㍻㋿"), at: end - 1)
            || passage.has(ScalarSet("MTSHRmtshrＭＴＳＨＲＹ"), at: end - 1)
            || passage.has(ScalarSet(".．'’"), at: end - 1)
    }

    private func isCounting(before start: Int, in passage: Passage) -> Bool {
        Self.counting.contains { passage.has($0, at: start - $0.count) }
    }

    /// Whether the number goes on from a year that tells its era, or from one that goes on from it.
    private func continuesYear(before start: Int, in passage: Passage) -> Bool {
        var end = start
        for _ in 0..<Self.longestList {
            guard let connector = connector(endingAt: end, in: passage) else { return false }
            end = beforeParentheses(end - connector, in: passage)
            if passage[end - 1] == "末" { end -= 1 }
            if passage[end - 1] == "度" { end -= 1 }
            if passage[end - 1] == "年" { end -= 1 }
            let number = Self.startOfNumber(upTo: end, in: passage)
            guard number < end else { return false }
            if end - number >= 4 || Self.hasEra(before: number, in: passage) { return true }
            end = number
        }
        return false
    }

    /// How long the connector is that ends at an index.
    private func connector(endingAt end: Int, in passage: Passage) -> Int? {
        Self.connectors.first { passage.has($0, at: end - $0.count) }?.count
    }

    /// The place before 「（2021年度）」, if that ends at an index.
    private func beforeParentheses(_ end: Int, in passage: Passage) -> Int {
        guard passage[end - 1] == "）" || passage[end - 1] == ")" else { return end }
        let opening = passage.scalars[..<end].suffix(12).lastIndex { $0 == "（" || $0 == "(" }
        return opening ?? end
    }

    private static func hit(_ range: Range<Int>, in passage: Passage) -> TextHit {
        let seen = passage.text(range)
        return TextHit(
            range: range,
            message: LocalizedText(
                ja: "『\(seen)』に元号も西暦もありません。年は、元号か西暦とともに書きます",
                en: "'\(seen)' has neither an era nor a western year"),
            help: LocalizedText(
                ja: "「令和\(seen)」か、西暦の年に直してください", en: "Write '令和\(seen)', or the western year"))
    }
}
