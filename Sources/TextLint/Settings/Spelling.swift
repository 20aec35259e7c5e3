/// How a word is spelled across the site, and how it is not (表記ゆれ).
package struct Spelling: Sendable, Hashable {
    /// The spelling to use.
    package let use: String
    /// Spellings that are found, too.
    package let insteadOf: [String]

    /// A word with its other spellings.
    package init(use: String, insteadOf: [String]) {
        self.use = use
        self.insteadOf = insteadOf
    }

    /// How many characters a spelling has at least; a single one stands in many words.
    package static let shortest = 2

    /// The words that the plans of wards spell in several ways, and slips that occur in them.
    ///
    /// 手続 is the noun of official documents (公用文); シュミレーション and the like are slips.
    package static let builtIn = [
        Spelling(
            use: "デジタルデバイド",
            insteadOf: ["デジタル・ディバイド", "デジタルディバイド", "デジタル・デバイド", "デジタルデバイト"]),
        Spelling(use: "手続", insteadOf: ["手続き"]),
        Spelling(use: "チャットボット", insteadOf: ["チャットボッド"]),
        Spelling(use: "シミュレーション", insteadOf: ["シュミレーション"]),
        Spelling(use: "ペーパーレス", insteadOf: ["ペーパレス"]),
    ]

    /// The spellings of a site before those that are built in.
    ///
    /// Where the two disagree about a word, the site is right.
    static func merged(_ own: [Spelling], with builtIn: [Spelling]) -> [Spelling] {
        let preferred = Set(own.map(\.use))
        let refused = Set(own.flatMap(\.insteadOf))
        let rest = builtIn.filter { !refused.contains($0.use) }.map { spelling in
            Spelling(
                use: spelling.use,
                insteadOf: spelling.insteadOf.filter {
                    !preferred.contains($0) && !refused.contains($0)
                })
        }
        return own + rest
    }
}
