/// A row of the table of kana (五十音の行), by which dictionaries are divided.
package enum KanaRow: Int, Sendable, CaseIterable {
    case a, ka, sa, ta, na, ha, ma, ya, ra, wa

    /// The name for readers: 「か行」.
    package var name: String { "\(letters[0])行" }

    /// The name in addresses: `ka`.
    package var slug: String { String(describing: self) }

    /// The letters of the row at the places of their vowels; the last row ends in ん.
    var letters: [Unicode.Scalar] {
        switch self {
        case .a: ["あ", "い", "う", "え", "お"]
        case .ka: ["か", "き", "く", "け", "こ"]
        case .sa: ["さ", "し", "す", "せ", "そ"]
        case .ta: ["た", "ち", "つ", "て", "と"]
        case .na: ["な", "に", "ぬ", "ね", "の"]
        case .ha: ["は", "ひ", "ふ", "へ", "ほ"]
        case .ma: ["ま", "み", "む", "め", "も"]
        // Places without a letter repeat the one before.
        case .ya: ["や", "や", "ゆ", "ゆ", "よ"]
        case .ra: ["ら", "り", "る", "れ", "ろ"]
        case .wa: ["わ", "ゐ", "ゐ", "ゑ", "を", "ん"]
        }
    }
}
