import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

/// A value in a table: what is seen, what is only heard, and how loud it is.
struct ValueCell {
    let words: String
    /// What a dash means, for those who hear the page.
    var unseen: String?
    /// The classes of the cell: `n` for numbers, `muted` for what is missing, `say` for words
    /// that need several lines.
    let style: String

    /// Words in the look that a table gives to them.
    init(words: String, unseen: String? = nil, style: String) {
        self.words = words
        self.unseen = unseen
        self.style = style
    }

    /// A value as the document prints it, a bare number with its unit; a dash is told by what it
    /// means.
    init(_ text: ValueText) {
        words = text.meaning ?? text.words
        if text.number != nil, !text.saysMore {
            style = "n"
            return
        }
        // A number among a few words still stands with the numbers above and below it.
        let longest = text.number == nil ? 18 : 27
        style = words.utf8.count > longest ? "n say" : text.isMissing ? "n muted" : "n"
    }

    /// The actual of a year as the document prints it, or why there is none; a year that the
    /// indicator does not have plans nothing.
    init(actual: Observation?, missing: MissingActual?, unit: String) {
        guard actual == nil else {
            self.init(ValueText(actual: actual, unit: unit))
            return
        }
        self.init(missing: AbsenceWords(missing ?? .notPlanned))
    }

    private init(missing absence: AbsenceWords) {
        words = absence.shown
        unseen = absence.meaning
        style = "n muted"
    }

    /// A figure that follows from others, or a dash where it cannot be computed.
    init(computed words: String?) {
        self.words = words ?? AbsenceWords.notComputed.shown
        unseen = words == nil ? AbsenceWords.notComputed.meaning : nil
        style = words == nil ? "n muted" : "n"
    }

    /// A figure that the document states itself, or a dash where it does not.
    init(stated words: String?) {
        self.words = words ?? AbsenceWords.notStated.shown
        unseen = words == nil ? AbsenceWords.notStated.meaning : nil
        style = words == nil ? "n muted" : "n"
    }
}

extension TemplateData {
    /// Says a cell under a name.
    mutating func cell(_ name: TemplateName, _ cell: ValueCell) {
        object(name) { data in data.members(of: cell) }
    }

    /// Says a cell with a difference between two numbers of an indicator, if there is one.
    mutating func cell(
        _ name: TemplateName, difference: DecimalNumber?, of indicator: Indicator
    ) {
        cell(name, ValueCell(computed: difference?.signed(indicator.unitOfDifferences)))
    }

    /// Says what a cell is made of.
    mutating func members(of cell: ValueCell) {
        text(.words, cell.words)
        text(.unseen, cell.unseen)
        text(.style, cell.style)
    }
}

extension DecimalNumber {
    /// The number with its sign and unit: 「+109件」, 「−2件」, 「±0件」.
    func signed(_ unit: String) -> String {
        if self == .zero { return "±0\(unit)" }
        return (self > .zero ? "+" : "−") + magnitude.grouped + unit
    }
}

extension Indicator {
    /// The unit of differences between its numbers: percentages differ by ポイント.
    var unitOfDifferences: String { unit == "%" || unit == "％" ? "ポイント" : unit }
}
