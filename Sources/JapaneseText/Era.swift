/// A Japanese era (元号) since Meiji, by the first day on which it was counted.
package enum Era: String, Sendable, CaseIterable {
    /// 明治, counted by the Gregorian calendar from 1873; its first year is 1868.
    case meiji = "明治"
    /// 大正, from 30 July 1912.
    case taisho = "大正"
    /// 昭和, from 25 December 1926.
    case showa = "昭和"
    /// 平成, from 8 January 1989.
    case heisei = "平成"
    /// 令和, from 1 May 2019.
    case reiwa = "令和"

    /// The Gregorian year that the era calls 元年.
    package var firstYear: Int {
        switch self {
        case .meiji: 1868
        case .taisho: 1912
        case .showa: 1926
        case .heisei: 1989
        case .reiwa: 2019
        }
    }

    /// The letter that forms use for the era, such as `R` for 令和.
    package var letter: Character {
        switch self {
        case .meiji: "M"
        case .taisho: "T"
        case .showa: "S"
        case .heisei: "H"
        case .reiwa: "R"
        }
    }
}

extension Era {
    /// The era with a name (令和), a letter of forms (`R`, `r`, 「Ｒ」) or a square sign (㋿).
    package init?(named name: String) {
        let scalars = name.unicodeScalars
        guard let first = scalars.first, scalars.count <= 2 else { return nil }
        self.init(first, scalars.dropFirst().first)
    }

    /// The era of a name's two scalars, or of one scalar that stands for it.
    init?(_ first: Unicode.Scalar, _ second: Unicode.Scalar?) {
        switch (FullWidth.narrowed(first), second) {
        case ("明", "治"), ("M", nil), ("m", nil), ("㍾", nil): self = .meiji
        case ("大", "正"), ("T", nil), ("t", nil), ("㍽", nil): self = .taisho
        case ("昭", "和"), ("S", nil), ("s", nil), ("㍼", nil): self = .showa
        case ("平", "成"), ("H", nil), ("h", nil), ("㍻", nil): self = .heisei
        case ("令", "和"), ("R", nil), ("r", nil), ("㋿", nil): self = .reiwa
        default: return nil
        }
    }

    /// The number of the era's last year, such as 31 of 平成; `nil` for the present era.
    package var lastYear: Int? {
        lastDay.map { $0.year - firstYear + 1 }
    }
}
