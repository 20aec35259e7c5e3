extension FiscalYear {
    /// How 「令和4年度」 is read: 「れいわよねんど」.
    package var reading: String {
        let (era, number) = eraYear
        return "\(era.reading)\(number == 1 ? "がん" : Self.reading(of: number))ねんど"
    }

    /// A number before 年, which says よ for 4, unlike before most other words.
    private static func reading(of number: Int) -> String {
        let (tens, ones) = (number / 10 % 10, number % 10)
        let hundred = number < 100 ? "" : "ひゃく"
        let ten = tens == 0 ? "" : tens == 1 ? "じゅう" : "\(digits[tens])じゅう"
        return hundred + ten + (ones == 4 ? "よ" : digits[ones])
    }

    private static let digits = [
        "", "いち", "に", "さん", "よん", "ご", "ろく", "なな", "はち", "きゅう",
    ]
}

extension Era {
    /// How the era is read, in hiragana.
    package var reading: String {
        switch self {
        case .meiji: "めいじ"
        case .taisho: "たいしょう"
        case .showa: "しょうわ"
        case .heisei: "へいせい"
        case .reiwa: "れいわ"
        }
    }
}
