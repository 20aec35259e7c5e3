import JapaneseText
import PlanEvaluation

/// What can be seen from the rates of a year, in sentences.
struct AttainmentSentence {
    private let attainment: Attainment
    private let names: [String]

    /// The sentences; the names stand at the positions of the plan's indicators.
    init(_ attainment: Attainment, names: [String]) {
        self.attainment = attainment
        self.names = names
    }

    /// 「令和4年度は10指標のうち7指標が目標を達成、3指標が目標に届かず」.
    var headline: String {
        let noun = attainment.noun
        let counts = [
            (attainment.reached, Judgement.met.words), (attainment.missed, Judgement.notMet.words),
        ]
        var parts = counts.filter { $0.0 > 0 }.map { "\($0.0)\(noun)が\($0.1)" }
        let year = "\(attainment.year.japanese)は"
        if attainment.without == 0, parts.count == 1 {
            return "\(year)\(attainment.rows.count)\(noun)すべてが\(counts.first { $0.0 > 0 }?.1 ?? "")"
        }
        if attainment.without > 0 { parts.append("\(attainment.without)\(noun)は達成率の算出なし") }
        return "\(year)\(attainment.rows.count)\(noun)のうち\(parts.joined(separator: "、"))"
    }

    /// The highest and the lowest rate: 「達成率が最も高いのは「…」の372.5%、最も低いのは「…」の72.7%です。」.
    var paragraph: [String] {
        let rates = attainment.rated.compactMap { row in row.rate.map { (row.indicator, $0.value) }
        }
        guard let highest = rates.map(\.1).max(), let lowest = rates.map(\.1).min() else {
            return []
        }
        guard highest > lowest else {
            return ["達成率はどの\(attainment.noun)も\(RateText.words(highest))です。"]
        }
        let (high, low) = (owners(of: highest, rates), owners(of: lowest, rates))
        return [
            "達成率が最も高いのは\(high)の\(RateText.words(highest))、最も低いのは\(low)の\(RateText.words(lowest))です。"
        ]
    }

    /// 「「オープンデータ公開件数」」, 「「…」など2指標」.
    private func owners(of rate: DecimalNumber, _ rates: [(Int, DecimalNumber)]) -> String {
        let owners = rates.filter { $0.1 == rate }.map(\.0)
        let first = owners.first.map { PrintedWords.inQuotes(names[$0]) } ?? ""
        return owners.count > 1 ? "\(first)など\(owners.count)\(attainment.noun)" : first
    }
}
