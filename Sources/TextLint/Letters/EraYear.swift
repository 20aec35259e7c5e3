internal import JapaneseText

/// A year of an era as it stands in a text: 「令和4年」, 「平成元年」.
struct EraYear {
    /// The era.
    let era: Era
    /// The number in the era, one for 元年.
    let number: Int
    /// Where it stands, 年 and perhaps 度 included.
    let range: Range<Int>

    /// The Gregorian year.
    var westernYear: Int { era.firstYear + number - 1 }

    /// Whether the era has the year; one that has no end yet is followed for some decades.
    var exists: Bool { number <= era.lastYear ?? Self.lastOfPresentEra }

    /// The last year of the present era that a plan looks ahead to.
    private static let lastOfPresentEra = 40

    /// The era and number of a Gregorian year, in its later era where it has two: 「令和元」.
    static func name(of westernYear: Int) -> String {
        let era = Era.allCases.last { $0.firstYear <= westernYear } ?? .meiji
        let number = westernYear - era.firstYear + 1
        return era.rawValue + (number == 1 ? "元" : "\(number)")
    }

    /// The eras with their names.
    static let names: [(name: String, era: Era)] = Era.allCases.map { ($0.rawValue, $0) }

    /// The years of eras in a text, in order.
    static func all(in passage: Passage) -> [EraYear] {
        passage.scalars.indices.compactMap { index in
            passage.scalars[index] == "年" ? EraYear(endingAt: index, in: passage) : nil
        }
    }

    /// The year of an era that ends with the 年 at an index.
    private init?(endingAt index: Int, in passage: Passage) {
        let start = passage[index - 1] == "元" ? index - 1 : passage.start(of: .digits, upTo: index)
        guard start < index, let number = Self.number(start..<index, in: passage),
            let era = Self.names.first(where: { passage.has($0.name, at: start - 2) })?.era
        else { return nil }
        self.era = era
        self.number = number
        range = start - 2..<index + (passage[index + 1] == "度" ? 2 : 1)
    }

    private static func number(_ range: Range<Int>, in passage: Passage) -> Int? {
        guard passage[range.lowerBound] != "元" else { return 1 }
        guard range.count <= 2 else { return nil }
        return passage.scalars[range].reduce(0) {
            $0 * 10 + Int(FullWidth.narrowed($1).value) - 0x30
        }
    }
}
