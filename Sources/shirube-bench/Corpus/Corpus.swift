/// A made-up site of many plans in our own seed format, the same for the same number of measures.
///
/// A hundred measures to a plan, five goals of twenty; three indicators to a measure over five
/// years, of which a third has not reported the last one; and on every measure a page of words of
/// about 1.2 KB with what pages of officials hold.
struct Corpus {
    /// How many measures all plans have together.
    let measures: Int

    /// How many measures a plan has, save the last, which has what is left.
    static let measuresPerPlan = 100
    /// How many plans a ward has.
    static let plansPerWard = 10

    /// A file of the corpus.
    struct File {
        /// Its path below the folder of the corpus.
        let path: String
        /// What it holds.
        let text: String
    }

    /// How many plans there are.
    var plans: Int { (measures + Self.measuresPerPlan - 1) / Self.measuresPerPlan }

    /// Hands over every file, one plan at a time.
    func write(_ put: (File) throws -> Void) rethrows {
        try put(File(path: "seeds/site.yaml", text: CorpusWords.site))
        for number in 0..<plans {
            let ward = CorpusWard(number: number / Self.plansPerWard)
            if number.isMultiple(of: Self.plansPerWard) { try put(ward.file) }
            let count = min(Self.measuresPerPlan, measures - number * Self.measuresPerPlan)
            for file in CorpusPlan(number: number, measures: count, ward: ward).files() {
                try put(file)
            }
        }
    }
}
