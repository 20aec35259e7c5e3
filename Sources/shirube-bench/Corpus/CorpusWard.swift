/// A made-up ward of the corpus.
struct CorpusWard {
    /// Its number, from nought.
    let number: Int

    /// The folder of its plans.
    var folder: String { "seeds/ward\(number + 1)" }

    /// Its `ward.yaml`.
    var file: Corpus.File {
        Corpus.File(
            path: "\(folder)/ward.yaml",
            text: """
                code: "\(code)"
                name: 東京都見本\(number + 1)区
                short_name: 見本\(number + 1)区
                reading: みほんく

                """)
    }

    /// A code that no municipality has: five digits from 99001, and their check digit.
    private var code: String {
        let digits = String(99_001 + number)
        let weighted = zip(digits.utf8, [6, 5, 4, 3, 2]).map { (Int($0) - 48) * $1 }
        return "\(digits)\((11 - weighted.reduce(0, +) % 11) % 10)"
    }
}
