extension Numeral.Problem.Reason {
    /// The problem as a sentence without its end, in Japanese.
    package var japanese: String {
        switch self {
        case .misplacedSeparator: "桁区切りのコンマが3桁ごとになっていません"
        case .secondPoint: "小数点が二つあります"
        case .tooManyDigits: "桁数が多すぎます（15桁、小数は9桁まで）"
        case .unorderedMultipliers: "兆・億・万の並びが正しくありません"
        }
    }

    /// The problem as a sentence without its end, in English.
    package var english: String {
        switch self {
        case .misplacedSeparator: "The separators do not stand before every third digit"
        case .secondPoint: "There are two decimal points"
        case .tooManyDigits: "There are more than 15 digits, or more than 9 decimal places"
        case .unorderedMultipliers: "兆, 億 and 万 do not follow each other from large to small"
        }
    }
}
