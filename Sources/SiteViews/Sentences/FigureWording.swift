import JapaneseText
import PlanModel

/// How the numbers of one indicator are said in a sentence: with full digits and their unit.
struct FigureWording {
    /// The unit, empty for bare numbers.
    let unit: String
    /// Whether the numbers are percentages, whose differences are points (ポイント).
    let isPercentage: Bool
    /// What stands before a number that holds all years before it: 「累計」, 「延べ」, or nothing.
    let sum: String

    /// The wording of an indicator.
    init(_ indicator: Indicator) {
        unit = indicator.unit
        isPercentage = unit.utf8.elementsEqual("%".utf8) || unit.utf8.elementsEqual("％".utf8)
        sum =
            switch indicator.aggregation {
            case .pointInTime, .annualFlow: ""
            case .cumulative: "累計"
            case .cumulativePersons: "延べ"
            }
    }

    /// A number with its unit: 「1,068時間」.
    func amount(_ number: DecimalNumber) -> String { number.grouped + unit }

    /// A number in the sense in which it is meant: 「約30件」, 「6,700,000件以上」, 「1,264件の減少」.
    func amount(_ quantity: Quantity) -> String {
        guard quantity.isChange else { return AmountWords(quantity, unit: unit).text }
        let size = Quantity(quantity.number.magnitude, quantity.comparator)
        return AmountWords(size, unit: unit).text + (quantity.number < .zero ? "の減少" : "の増加")
    }

    /// A number as the document counts it, by its own word or else by the indicator's:
    /// 「延べ3,484名」, 「年600時間」, 「計1,749会議」.
    func total(_ quantity: Quantity, printed: String) -> String {
        (PrintedWords.span(of: printed) ?? sum) + amount(quantity)
    }

    /// A number that nothing is held against: as the document prints it where that is short, so
    /// that 「25手続き拡大」 and 「6割以上の省力化」 keep their sense.
    func planned(_ quantity: Quantity, printed: String) -> String {
        let amount = AmountWords(quantity, unit: unit)
        let isShort = printed.unicodeScalars.count <= 16 && !printed.unicodeScalars.contains("：")
        guard isShort, !quantity.isChange,
            PrintedWords.say(printed, moreThan: amount)
        else { return total(quantity, printed: printed) }
        return PrintedWords.narrowed(printed)
    }

    /// A target that something is held against, without its 以上 or 以下: 「1,320名」.
    func aim(_ quantity: Quantity) -> String {
        quantity.comparator == .about ? amount(quantity) : amount(quantity.number)
    }

    /// A distance between two numbers: 「109件」, 「5ポイント」.
    func distance(_ one: DecimalNumber, _ other: DecimalNumber) -> String {
        distance(one - other)
    }

    /// A difference as a distance, without its sign.
    func distance(_ difference: DecimalNumber) -> String {
        difference.magnitude.grouped + (isPercentage ? "ポイント" : unit)
    }

    /// What the larger number is called beside the smaller: 「多い」, 「高い」, 「大きい」.
    var greater: ComparisonWords {
        if isPercentage { return ComparisonWords(plain: "高い", adverb: "高く") }
        if unit.isEmpty { return ComparisonWords(plain: "大きい", adverb: "大きく") }
        if isDuration { return ComparisonWords(plain: "長い", adverb: "長く") }
        return ComparisonWords(plain: "多い", adverb: "多く")
    }

    /// What the smaller number is called beside the larger: 「少ない」, 「低い」, 「小さい」.
    var smaller: ComparisonWords {
        if isPercentage { return ComparisonWords(plain: "低い", adverb: "低く") }
        if unit.isEmpty { return ComparisonWords(plain: "小さい", adverb: "小さく") }
        if isDuration { return ComparisonWords(plain: "短い", adverb: "短く") }
        return ComparisonWords(plain: "少ない", adverb: "少なく")
    }

    /// Whether the numbers are lengths of time, as of waiting; hours of work saved are counted.
    private var isDuration: Bool { unit == "分" || unit == "秒" }

    /// 「増え」 or 「減り」, the stem before 「ました」.
    func change(from earlier: DecimalNumber, to later: DecimalNumber) -> String {
        if isPercentage { return later > earlier ? "上がり" : "下がり" }
        return later > earlier ? "増え" : "減り"
    }

    /// 「増えた」 or 「減った」.
    func changed(from earlier: DecimalNumber, to later: DecimalNumber) -> String {
        if isPercentage { return later > earlier ? "上がった" : "下がった" }
        return later > earlier ? "増えた" : "減った"
    }
}

/// A word of comparison in the two forms that sentences need.
struct ComparisonWords {
    /// Before a noun or at the end: 「多い」.
    let plain: String
    /// Before a verb: 「多く」.
    let adverb: String
}
