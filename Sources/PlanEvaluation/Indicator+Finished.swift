internal import JapaneseText
internal import PlanModel

extension Indicator {
    /// Whether the years before one have brought what the term asks for (完了).
    func isFinished(before year: FiscalYear) -> Bool {
        guard let term = term?.value else { return false }
        if let aim = term.progress {
            return actuals.contains {
                $0.year < year && $0.value.progress?.reaches(aim) ?? false
            }
        }
        guard term.number != nil, aggregation == .annualFlow,
            actuals.contains(where: { $0.year < year })
        else { return false }
        return isReached(sum(through: year.previous), term)
    }

    /// All numbers of the years up to one.
    func sum(through last: FiscalYear) -> DecimalNumber {
        actuals.reduce(into: .zero) { sum, actual in
            guard actual.year <= last, let number = actual.value.number else { return }
            sum = sum + number
        }
    }

    /// Whether the numbers of some years come to what the term asks for.
    func isReached(_ sum: DecimalNumber, _ term: Value) -> Bool {
        guard case .quantity(let aim) = term.meaning else { return false }
        return Judgement(Quantity(sum), against: aim, direction).isReached
    }
}

extension Value {
    /// How far words say that something has come, if they do.
    var progress: Progress? {
        guard case .state(let progress) = meaning else { return nil }
        return progress
    }
}
