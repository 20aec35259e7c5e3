import JapaneseText
import PlanEvaluation
import PlanModel

/// A year of an indicator reduced to what sentences turn on: plain values, quick to go through.
struct YearFigures {
    /// The fiscal year.
    let year: FiscalYear
    /// What the plan set for it.
    let target: Statement
    /// What was reported for it.
    let actual: Statement

    /// Why nothing was reported; `nil` where something was.
    let missing: MissingActual?

    /// The figures of a judged year.
    init(_ result: YearResult) {
        year = result.year
        target = Statement(result.target?.value.meaning)
        actual = Statement(result.actual?.value.meaning)
        missing = result.missing
    }

    /// What stands in the place of a target or an actual.
    enum Statement: Equatable {
        /// The document has no such place.
        case nothing
        /// A number.
        case number(Quantity)
        /// A state or a direction in words: 「充実」, 「減少」.
        case words
        /// A reason why there is no value.
        case absent(Absence)

        init(_ meaning: Value.Meaning?) {
            self =
                switch meaning {
                case nil: .nothing
                case .quantity(let quantity): .number(quantity)
                case .tendency, .state: .words
                case .absent(let reason): .absent(reason)
                }
        }

        /// The number, if it is one.
        var number: DecimalNumber? {
            guard case .number(let quantity) = self else { return nil }
            return quantity.number
        }

        /// Whether a reader can be told it, as a number or in words of the document.
        var isTold: Bool {
            switch self {
            case .nothing, .absent(.notSet), .absent(.notCollected): false
            case .number, .words, .absent: true
            }
        }
    }
}
