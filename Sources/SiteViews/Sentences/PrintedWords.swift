/// The words of a document as pages repeat them.
enum PrintedWords {
    /// The words with narrow digits and per cent signs: full width is how a document is set, not
    /// what it says.
    static func narrowed(_ printed: String) -> String {
        let scalars = Array(printed.unicodeScalars)
        guard scalars.contains(where: isWide) else { return printed }
        var narrow = String.UnicodeScalarView()
        for (index, scalar) in scalars.enumerated() {
            let isBetween =
                index > 0 && index + 1 < scalars.count && isDigit(scalars[index - 1])
                && isDigit(scalars[index + 1])
            narrow.append(Self.narrowed(scalar, isBetweenDigits: isBetween))
        }
        return String(narrow)
    }

    /// Whether words say more than an amount, such as 「1,390名」; they say no more when they are the
    /// same, with or without the unit, or differ in separators, blanks and width alone.
    static func say(_ printed: String, moreThan amount: AmountWords) -> Bool {
        if printed == amount.text || printed == amount.number { return false }
        let plain = plain(printed)
        return plain != Self.plain(amount.text) && plain != Self.plain(amount.bare)
    }

    /// The word before a number that tells over what it is counted: 「年」 of 「年600時間」.
    static func span(of printed: String) -> String? {
        guard let first = printed.unicodeScalars.first, !isDigit(first) else { return nil }
        return ["年間", "年", "延べ", "累計", "積算", "計"].first { word in
            printed.hasPrefix(word)
                && printed.unicodeScalars.dropFirst(word.unicodeScalars.count).first
                    .map { isDigit($0) || $0 == "約" } ?? false
        }
    }

    /// The words in quotation marks; the points of a list each in their own:
    /// 「環境整備完了」と「運用開始」.
    static func quoted(_ printed: String) -> String {
        guard printed.unicodeScalars.first == "・" else { return inQuotes(printed) }
        return points(of: printed).map(inQuotes).joined(separator: "と")
    }

    /// The words on one line: the points of a list are parted by 「、」 where the document sets each
    /// on a line of its own: 「環境整備完了、運用開始」.
    static func inLine(_ printed: String) -> String {
        guard printed.unicodeScalars.first == "・" else { return printed }
        return points(of: printed).joined(separator: "、")
    }

    /// Words between quotation marks, those within them doubled: 「資料1『指標と目標値』」.
    static func inQuotes(_ words: String) -> String {
        guard words.unicodeScalars.contains("「") else { return "「\(words)」" }
        var inner = String.UnicodeScalarView()
        for scalar in words.unicodeScalars {
            switch scalar {
            case "「": inner.append("『")
            case "」": inner.append("』")
            default: inner.append(scalar)
            }
        }
        return "「\(String(inner))」"
    }

    /// The points of a list: 「・」 begins one at the head and behind a blank; elsewhere it joins
    /// words.
    private static func points(of printed: String) -> [String] {
        var points: [String.UnicodeScalarView] = []
        var mayBegin = true
        for scalar in printed.unicodeScalars {
            if mayBegin, scalar == "・" {
                points.append(String.UnicodeScalarView())
            } else {
                points[points.count - 1].append(scalar)
            }
            mayBegin = isSpace(scalar)
        }
        return points.map { point in
            guard let end = point.lastIndex(where: { !isSpace($0) }) else { return "" }
            return String(point.drop(while: isSpace)[...end])
        }
    }

    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar == " " || scalar == "\u{3000}" || scalar == "\n"
    }

    /// The words without separators, blanks and width.
    private static func plain(_ words: String) -> String {
        var plain = String.UnicodeScalarView()
        for scalar in narrowed(words).unicodeScalars where !isPassedOver(scalar) {
            plain.append(scalar)
        }
        return String(plain)
    }

    private static func isPassedOver(_ scalar: Unicode.Scalar) -> Bool {
        scalar == "," || scalar == " " || scalar == "\u{3000}"
    }

    private static func isWide(_ scalar: Unicode.Scalar) -> Bool {
        ("０"..."９").contains(scalar) || scalar == "％"
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        ("0"..."9").contains(scalar) || ("０"..."９").contains(scalar)
    }

    private static func narrowed(
        _ scalar: Unicode.Scalar, isBetweenDigits: Bool
    ) -> Unicode.Scalar {
        switch scalar {
        case "０"..."９", "％": Unicode.Scalar(UInt8(truncatingIfNeeded: scalar.value - 0xFEE0))
        case "，" where isBetweenDigits: ","
        case "．" where isBetweenDigits: "."
        default: scalar
        }
    }
}
