internal import Diagnostics
internal import JapaneseText

/// One dash, ― (U+2015), alone as a value and between words.
///
/// Documents print the same stroke as ― — － ー and more, and whoever searches for one misses the
/// others. CP932 has ― at 815C, so that a table saved by a spreadsheet keeps it. The long vowel ー
/// after kana, hyphens in Latin words and the minus of a number are no dashes, and 「—」 in our own
/// words speaks of the sign itself.
struct OneDash: TextRule {
    let code = DiagnosticCode.textDash
    let signals = [
        TextSignal(others),
        TextSignal(dash.union(hyphen), after: .one(of: ScalarSet.katakana.union(dash))),
        TextSignal(ScalarSet("ーｰ"), after: .none(of: .kana)),
        // A hyphen at the beginning, or beside nothing but blanks and Japanese characters.
        TextSignal(.none(of: .all), .one(of: hyphen)),
        TextSignal(.one(of: .blanks), .one(of: hyphen), .none(of: .visible)),
        TextSignal(.one(of: neighbours), .one(of: hyphen), .one(of: neighbours)),
        TextSignal(.one(of: .japanese), .one(of: hyphen), .one(of: hyphen)),
        TextSignal(.one(of: .blanks), .one(of: hyphen), .one(of: hyphen), .none(of: .visible)),
    ]

    private static let neighbours = ScalarSet.japanese.union(.blanks)

    private static let dash = ScalarSet("―")
    private static let longVowel = ScalarSet("ー")
    private static let hyphen = ScalarSet("-")
    /// ‐ ‑ ‒ – —, −, ─ ━, ﹘ ﹣ and －.
    private static let others = ScalarSet([
        0x2010...0x2014, 0x2212...0x2212, 0x2500...0x2501, 0xFE58...0xFE58, 0xFE63...0xFE63,
        0xFF0D...0xFF0D,
    ])
    private static let strokes = others.union(dash).union(hyphen)
    private static let loneStrokes = strokes.union(ScalarSet("ーｰ"))
    private static let wordLetters = ScalarSet.latin.union(.digits)
    private static let wideLetters = ScalarSet([0xFF10...0xFF19, 0xFF21...0xFF3A, 0xFF41...0xFF5A])

    func findings(in passage: Passage) -> [TextHit] {
        if passage.kind != .markdown, let lone = loneDash(in: passage) {
            return passage.text(lone) == "―" ? [] : [Self.hit(lone, .value, in: passage)]
        }
        return runs(in: passage).compactMap { run in
            use(of: run, in: passage).map { Self.hit(run, $0, in: passage) }
        }
    }

    /// What a stroke is there for, as far as it is told.
    private enum Use {
        /// The whole of a value.
        case value
        /// A pause, a range, a rule between words.
        case dash
        /// The long vowel of kana.
        case longVowel
        /// The hyphen of a Latin word or of numbers.
        case hyphen
    }

    /// Where a text stands that is nothing but dashes.
    private func loneDash(in passage: Passage) -> Range<Int>? {
        let start = passage.has(.blanks, at: 0) ? 1 : 0
        let end = passage.start(of: .blanks, upTo: passage.scalars.count)
        guard start < end, passage.end(of: Self.loneStrokes, from: start) == end else { return nil }
        return start..<end
    }

    /// Strokes that stand together; ー among them where it is no vowel.
    private func runs(in passage: Passage) -> [Range<Int>] {
        var runs: [Range<Int>] = []
        for index in passage.scalars.indices where isStroke(at: index, in: passage) {
            if let last = runs.last, last.upperBound == index {
                runs[runs.count - 1] = last.lowerBound..<index + 1
            } else {
                runs.append(index..<index + 1)
            }
        }
        return runs
    }

    private func isStroke(at index: Int, in passage: Passage) -> Bool {
        passage.has(Self.strokes, at: index)
            || (passage.has(Self.longVowel, at: index) && !passage.has(.kana, at: index - 1))
    }

    private func use(of run: Range<Int>, in passage: Passage) -> Use? {
        let (left, right) = (run.lowerBound - 1, run.upperBound)
        if passage[left] == "「", passage[right] == "」" { return nil }
        let isOneStroke = run.count == 1 && !passage.has(Self.longVowel, at: run.lowerBound)
        if isOneStroke, passage.has(.katakana, at: left), passage.has(.katakana, at: right) {
            return .longVowel
        }
        if passage.scalars[run].allSatisfy(Self.hyphen.contains) {
            return run.count < 3 && isDash(hyphens: run, in: passage) ? .dash : nil
        }
        if passage.scalars[run].allSatisfy(Self.dash.union(Self.hyphen).contains) { return nil }
        if isOneStroke, passage.has(Self.wordLetters, at: right) {
            if passage.has(Self.wordLetters, at: left) {
                return belongsToNumbers(run.lowerBound, in: passage) ? nil : .hyphen
            }
            if isMinus(run.lowerBound, in: passage) { return nil }
        }
        return .dash
    }

    /// Whether hyphens stand for a dash: right between Japanese words, or with blanks around them.
    private func isDash(hyphens run: Range<Int>, in passage: Passage) -> Bool {
        let left = passage.start(of: .blanks, upTo: run.lowerBound)
        let right = passage.end(of: .blanks, from: run.upperBound)
        let areBlanks = (left < run.lowerBound, right > run.upperBound)
        guard areBlanks.0 == areBlanks.1 else { return false }
        if passage.kind == .markdown, passage[left - 1] == "|", passage[right] == "|" {
            return true
        }
        return passage.has(.japanese, at: left - 1) && passage.has(.japanese, at: right)
    }

    /// Whether a stroke takes one number from another, or is told with the full-width word in which
    /// it stands (「ＩＣＴ－１」).
    private func belongsToNumbers(_ index: Int, in passage: Passage) -> Bool {
        switch passage[index] {
        case "−": passage.has(.digits, at: index - 1) && passage.has(.digits, at: index + 1)
        case "－":
            passage.has(Self.wideLetters, at: index - 1)
                && passage.has(Self.wideLetters, at: index + 1)
        default: false
        }
    }

    /// Whether a stroke makes the number behind it negative.
    private func isMinus(_ index: Int, in passage: Passage) -> Bool {
        (passage[index] == "−" || passage[index] == "－") && passage.has(.digits, at: index + 1)
            && !passage.has(.japanese, at: index - 1)
    }
}

extension OneDash {
    private static func hit(_ run: Range<Int>, _ use: Use, in passage: Passage) -> TextHit {
        let seen = passage.text(run)
        let name = UnprintableText.name(of: passage.scalars[run.lowerBound])
        return TextHit(
            range: run,
            message: message(of: use, seen: "『\(seen)』（\(name)）", "'\(seen)' (\(name))"),
            help: help(for: use))
    }

    private static func message(
        of use: Use, seen japanese: String, _ english: String
    ) -> LocalizedText {
        switch use {
        case .value:
            LocalizedText(
                ja: "\(japanese)だけの値です。値がないことは「―」（U+2015）一つで示します",
                en: "\(english) is all of the value; a lone dash is ― (U+2015)")
        case .dash:
            LocalizedText(
                ja: "\(japanese)がダッシュの代わりに使われています。ダッシュは「―」（U+2015）だけを使います",
                en: "\(english) stands for a dash; the dash is ― (U+2015)")
        case .longVowel:
            LocalizedText(
                ja: "\(japanese)がカタカナの間にあります。長く伸ばす音は「ー」（U+30FC）で書きます",
                en: "\(english) stands inside katakana; the long vowel is ー (U+30FC)")
        case .hyphen:
            LocalizedText(
                ja: "\(japanese)が英数字の間にあります。英数字のハイフンは半角の「-」で書きます",
                en: "\(english) stands between letters or digits; their hyphen is '-'")
        }
    }

    private static func help(for use: Use) -> LocalizedText {
        switch use {
        case .value:
            LocalizedText(ja: "「―」に直してください", en: "Write ―")
        case .dash:
            LocalizedText(
                ja: "「―」に直してください。範囲なら「～」か「から」、区切りなら「・」も使えます",
                en: "Write ―; for a range ～ or から, between items ・")
        case .longVowel:
            LocalizedText(
                ja: "「ー」に直してください。別の語なら「・」で区切ります",
                en: "Write ー; separate words take ・ between them")
        case .hyphen:
            LocalizedText(
                ja: "半角の「-」に直してください。範囲なら「～」です", en: "Write '-', or ～ for a range")
        }
    }
}
