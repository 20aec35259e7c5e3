internal import JapaneseText
internal import PlanModel

/// The words that stand for a value, or around a number, in the plans of wards.
///
/// Words are compared as UTF-8: the plans write them one way, and this is read often.
enum ValueWords {
    /// Before a number that is only about right.
    static let about: [StaticString] = ["約", "およそ", "概ね", "おおむね", "ほぼ"]

    /// Before a number, telling over what it is counted; the indicator's aggregation says it too.
    static let spans: [StaticString] = ["年間", "年", "延べ", "累計", "積算", "計"]

    /// Behind a number.
    static let comparators: [(StaticString, Comparator)] = [
        ("以上", .atLeast), ("以下", .atMost), ("以内", .atMost), ("未満", .lessThan),
        ("を超える", .moreThan), ("超", .moreThan), ("程度", .about), ("前後", .about),
    ]

    private static let absences: [(StaticString, Absence)] = [
        ("調査中", .surveying), ("集計中", .surveying), ("調整中", .undecided), ("検討中", .undecided),
        ("未定", .undecided), ("対象外", .notApplicable), ("廃止", .discontinued),
        ("終了", .discontinued),
    ]

    private static let tendencies: [(StaticString, Direction)] = [
        ("減少", .decrease), ("増加", .increase), ("維持", .maintain),
    ]

    /// Whether the words are one of the many dashes, alone or repeated.
    static func isDash(_ words: Substring) -> Bool {
        words.unicodeScalars.allSatisfy { scalar in
            switch scalar {
            // ‐ to ―, −, ─, ━, ー, －, ｰ and the dashes of old encodings.
            case "-", "\u{2010}"..."\u{2015}", "\u{2212}", "\u{2500}", "\u{2501}", "\u{30FC}",
                "\u{FF0D}", "\u{FF70}", "\u{FE58}", "\u{FE63}":
                true
            default: false
            }
        }
    }

    /// Why there is no value, when the words say so.
    ///
    /// 「検討」 alone is a state: the measure is considered. 「…を踏まえて検討」 is said of the value.
    static func absence(_ words: Substring) -> Absence? {
        if words.utf8.contains("踏まえ"), words.utf8.contains("検討") { return .undecided }
        return absences.first { words.utf8.hasSuffix($0.0) }?.1
    }

    /// The way a value is to go, when no number is set.
    static func tendency(_ words: Substring) -> Direction? {
        tendencies.first { words.utf8.elementsEqual($0.0.utf8) }?.1
    }

    /// The words without spaces at their ends, parentheses around them, and a mark of reference.
    static func core(of written: String) -> Substring {
        var words = trimmed(Substring(written))
        if words.unicodeScalars.first == "※" { words = trimmed(words.dropFirst()) }
        guard let first = words.unicodeScalars.first, first == "（" || first == "(",
            let last = words.unicodeScalars.last, last == "）" || last == ")"
        else { return words }
        return trimmed(Substring(words.unicodeScalars.dropFirst().dropLast()))
    }

    /// The words without narrow and wide spaces at their ends.
    static func trimmed(_ words: Substring) -> Substring {
        guard let first = words.unicodeScalars.first, let last = words.unicodeScalars.last,
            isSpace(first) || isSpace(last)
        else { return words }
        let front = words.unicodeScalars.drop(while: isSpace)
        guard let end = front.lastIndex(where: { !isSpace($0) }) else { return Substring() }
        return Substring(front[...end])
    }

    /// The words without narrow and wide spaces before them.
    static func trimmedFront(_ words: Substring) -> Substring {
        guard let first = words.unicodeScalars.first, isSpace(first) else { return words }
        return Substring(words.unicodeScalars.drop(while: isSpace))
    }

    /// Whether a second value stands in parentheses.
    static func hasParentheses(_ words: Substring) -> Bool {
        words.unicodeScalars.contains { $0 == "（" || $0 == "(" }
    }

    /// The words with narrow digits, letters and signs, and ▲ as a minus.
    static func narrowed(_ words: Substring) -> String {
        var narrow = ""
        for scalar in words.unicodeScalars {
            switch scalar.value {
            case 0x25B2, 0x25B3: narrow += "-"
            default: narrow.unicodeScalars.append(FullWidth.narrowed(scalar))
            }
        }
        return narrow
    }

    /// Whether two names are the same but for the width of their letters and spaces at their ends.
    static func isSame(_ name: String, _ other: String) -> Bool {
        name == other
            || narrowed(trimmed(Substring(name))) == narrowed(trimmed(Substring(other)))
    }

    static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{3000}" || scalar == "\u{A0}" || scalar == "\t"
            || scalar == "\n"
    }
}

extension StaticString {
    /// The bytes of the literal.
    var utf8: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(start: utf8Start, count: utf8CodeUnitCount)
    }
}

extension Substring.UTF8View {
    func hasSuffix(_ word: StaticString) -> Bool {
        count >= word.utf8CodeUnitCount && suffix(word.utf8CodeUnitCount).elementsEqual(word.utf8)
    }

    func contains(_ word: StaticString) -> Bool {
        var rest = self[...]
        while rest.count >= word.utf8CodeUnitCount {
            if rest.starts(with: word.utf8) { return true }
            rest.removeFirst()
        }
        return false
    }
}
