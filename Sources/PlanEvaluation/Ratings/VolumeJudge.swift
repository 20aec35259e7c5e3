internal import JapaneseText
internal import PlanModel

/// Judges one volume in one year by the rule of its plan.
struct VolumeJudge {
    let indicator: Indicator
    let position: Int
    let year: FiscalYear
    /// The years of the term.
    let period: ClosedRange<FiscalYear>
    let rule: RatingRule

    func result() -> VolumeResult {
        let actual = indicator.actual(in: year)?.value
        guard let actual, !actual.isAbsent else {
            return result(standing: absentStanding, actual: actual, basis: basis)
        }
        switch actual.meaning {
        case .quantity(let reached): return judge(reached, of: actual)
        case .state(let progress): return judge(progress, of: actual)
        case .tendency(let way): return judge(way, of: actual)
        case .absent: return result(standing: absentStanding, actual: actual, basis: basis)
        }
    }

    /// What the year is held against.
    private var basis: VolumeResult.Basis {
        if let target = indicator.target(in: year)?.value, !target.isAbsent {
            return .annualTarget(target)
        }
        guard let term = indicator.term?.value, !term.isAbsent else { return .nothing }
        guard term.number != nil, indicator.aggregation == .annualFlow else { return .term(term) }
        switch rule.withoutAnnualTarget {
        case .equalShare: return .share(of: term, years: period.count)
        case .cumulativeShare:
            return .sum(
                indicator.sum(through: year), of: term, years: yearsSoFar, ofYears: period.count)
        case .wholeTerm:
            return .sum(
                indicator.sum(through: year), of: term, years: period.count, ofYears: period.count)
        }
    }

    private var absentStanding: VolumeResult.Standing {
        if isFinished { return .finished }
        return basis == .nothing ? .unplanned : .missing
    }
}

extension VolumeJudge {
    /// A number, held against a number or against words such as 「増加」 and 「拡大」.
    private func judge(_ reached: Quantity, of actual: Value) -> VolumeResult {
        let basis = basis
        switch basis {
        case .annualTarget(let plan):
            return judge(reached, against: plan, of: actual, basis, parts: 1)
        case .share(let term, let years):
            let share = judge(reached, against: term, of: actual, basis, parts: years)
            // A term that is done as a whole does not miss the share of a year.
            guard share.standing == .notMet, indicator.isReached(indicator.sum(through: year), term)
            else {
                return share
            }
            return result(standing: .met, actual: actual, basis: basis, rate: share.rate)
        case .sum(let sum, let term, let years, let all):
            guard years < all || year == period.upperBound else {
                return result(
                    standing: indicator.isReached(sum, term) ? .met : .underWay, actual: actual,
                    basis: basis, rate: rate(sum, of: term))
            }
            let scaled = Quantity(sum.times(all))
            return judge(
                scaled, against: term.taken(times: years), of: actual, basis, parts: 1)
        case .term(let term):
            let judged = judge(reached, against: term, of: actual, basis, parts: 1)
            let isEarly = year < period.upperBound && judged.standing == .notMet
            return isEarly && term.number != nil
                ? result(standing: .underWay, actual: actual, basis: basis, rate: judged.rate)
                : judged
        case .nothing:
            return result(standing: .unplanned, actual: actual, basis: basis)
        }
    }

    /// A number against what is planned for `parts` such times.
    private func judge(
        _ reached: Quantity, against plan: Value, of actual: Value, _ basis: VolumeResult.Basis,
        parts: Int
    ) -> VolumeResult {
        let number = reached.number.times(parts)
        switch plan.meaning {
        case .quantity(let aim):
            let judgement = Judgement(
                Quantity(number, reached.comparator), against: aim, indicator.direction)
            return result(
                standing: standing(judgement), actual: actual, basis: basis,
                rate: rate(number, of: plan))
        case .tendency(let way):
            return result(standing: standing(of: reached, way), actual: actual, basis: basis)
        case .state:
            return result(
                standing: number > .zero ? .met : .notMet, actual: actual, basis: basis)
        case .absent:
            return result(standing: .underWay, actual: actual, basis: basis)
        }
    }

    /// What a number says of a way that it was to go, such as 「増加」.
    ///
    /// It is a change itself, or else it is held against the number before it.
    private func standing(of reached: Quantity, _ way: Direction) -> VolumeResult.Standing {
        guard let change = reached.isChange ? reached.number : change(to: reached.number) else {
            return .underWay
        }
        switch way {
        case .increase: return change > .zero ? .met : .notMet
        case .decrease: return change < .zero ? .met : .notMet
        case .maintain, .state:
            let isBetter = (change > .zero) == (indicator.direction != .decrease)
            return change == .zero || isBetter ? .met : .notMet
        }
    }

    /// What has come to the number that was reported last, or to the baseline.
    private func change(to number: DecimalNumber) -> DecimalNumber? {
        let before = indicator.actuals.filter { $0.year < year }.last ?? indicator.baseline
        return before?.value.number.map { number - $0 }
    }

    private func standing(_ judgement: Judgement) -> VolumeResult.Standing {
        switch judgement {
        case .exceeded: .exceeded
        case .met: .met
        case .notMet: .notMet
        case .noTarget, .notReported, .notComparable: .underWay
        }
    }
}

extension VolumeJudge {
    /// Words, held against words; against a number they only tell that work is going on.
    private func judge(_ progress: Progress, of actual: Value) -> VolumeResult {
        let basis = basis
        func found(_ standing: VolumeResult.Standing) -> VolumeResult {
            result(standing: standing, actual: actual, basis: basis)
        }
        if progress.stage == .notBegun, basis != .nothing { return found(.notMet) }
        switch basis {
        case .annualTarget(let plan):
            guard let aim = plan.progress else { return found(.underWay) }
            return found(progress.reaches(aim) || isFinished ? .met : .notMet)
        case .term(let term):
            guard let aim = term.progress else { return found(.underWay) }
            if progress.reaches(aim) || isFinished { return found(.met) }
            return found(year < period.upperBound ? .underWay : .notMet)
        case .share, .sum: return found(.underWay)
        case .nothing: return found(.unplanned)
        }
    }

    /// A way that something went, held against the way that it was to go.
    private func judge(_ way: Direction, of actual: Value) -> VolumeResult {
        let basis = basis
        func found(_ standing: VolumeResult.Standing) -> VolumeResult {
            result(standing: standing, actual: actual, basis: basis)
        }
        switch basis {
        case .annualTarget(let plan), .term(let plan):
            guard case .tendency(let aim) = plan.meaning else { return found(.underWay) }
            let isBetter = aim == .maintain && way == indicator.direction
            return found(way == aim || isBetter ? .met : .notMet)
        case .share, .sum: return found(.underWay)
        case .nothing: return found(.unplanned)
        }
    }

    /// Whether an earlier year has brought what the term asks for.
    private var isFinished: Bool { indicator.isFinished(before: year) }
}

extension VolumeJudge {
    private var yearsSoFar: Int { max(1, year.startingYear - period.lowerBound.startingYear + 1) }

    /// The actual as a percentage of the plan; where less is better, the plan as one of the actual.
    private func rate(_ number: DecimalNumber, of plan: Value) -> DecimalNumber? {
        guard let aim = plan.number else { return nil }
        switch indicator.direction {
        case .increase, .maintain: return aim > .zero ? number.percent(of: aim) : nil
        case .decrease:
            if number == .zero { return DecimalNumber(100) }
            return number > .zero ? aim.percent(of: number) : nil
        case .state: return nil
        }
    }

    private func result(
        standing: VolumeResult.Standing, actual: Value?, basis: VolumeResult.Basis,
        rate: DecimalNumber? = nil
    ) -> VolumeResult {
        VolumeResult(
            indicator: position, basis: basis, actual: actual, standing: standing, rate: rate)
    }
}

extension Value {
    fileprivate var isAbsent: Bool {
        if case .absent = meaning { return true }
        return false
    }

    /// The same words for a number that is so many times as large.
    fileprivate func taken(times count: Int) -> Value {
        guard case .quantity(let quantity) = meaning else { return self }
        return Value(
            printed: printed,
            meaning: .quantity(Quantity(quantity.number.times(count), quantity.comparator)))
    }
}
