import Mustache
import SVGCharts

/// A figure that the first screen of a page shows large.
struct Fact {
    let term: String
    var when: String?
    /// The number and what follows it.
    var amount: (number: String, unit: String)?
    /// A bar that shows the number.
    var bar: ProgressBar?
    /// The words in the place of a number.
    var words: String?
    /// What follows the words and may stand on a line of its own: 「令和6年度まで」.
    var until: String?
    /// What stands small beneath, each on a line of its own.
    var under: [String] = []
}

extension TemplateData {
    /// Says the figures at the head of a page.
    mutating func facts(_ facts: [Fact]) {
        list(.facts, facts) { data, fact in
            data.text(.term, fact.term)
            data.text(.when, fact.when)
            data.text(.amount, fact.amount?.number)
            data.text(.unit, fact.amount?.unit)
            data.markup(.bar, fact.bar?.markup)
            data.text(.words, fact.words)
            data.text(.until, fact.until)
            data.texts(.under, fact.under)
        }
    }
}

extension Fact {
    /// How many letters of the document stand beneath a number; the table below has longer ones.
    private static let longest = 24

    /// A value with the year it belongs to.
    init(_ term: String, _ when: String, _ value: ValueText) {
        self.init(term: term, when: when)
        if let number = value.number {
            amount =
                value.sign.map { sign in
                    // 「−1,264件」: the sign says what the word behind the unit does.
                    (value.prefix + sign + number, String(value.unit.dropLast(2)))
                } ?? (value.prefix + number, value.unit)
            if value.saysMore, value.words.unicodeScalars.count <= Self.longest {
                under.append("資料では「\(value.words)」")
            }
        } else {
            words = value.meaning ?? value.words
        }
    }
}
