internal import Diagnostics
internal import PlanModel
internal import YAMLReading

extension DraftReader {
    /// The `ratings` of `plan.yaml`: the scale of a plan and its rule.
    mutating func ratingScheme(_ node: YAMLNode) -> RatingSchemeDraft {
        var fields = YAMLFields(node)
        let title = fields.text("title")
        let level = fields.text("level")
        let version = fields.optionalText("version")?.value
        let source = fields.optionalText("source")
        let rule = rule(&fields)
        let grades = (fields.requiredSequence("scale") ?? []).compactMap { grade($0) }
        let stated = fields.sequence("stated").compactMap { self.stated($0) }
        report(fields.finish())
        return RatingSchemeDraft(
            title: title, level: level, version: version, source: source, rule: rule,
            grades: grades, stated: stated, location: fields.location)
    }

    private mutating func rule(_ fields: inout YAMLFields) -> RatingRule {
        let common = RatingRule()
        let most = fields.optionalInteger("most_above")
        if let most, !(0..<100).contains(most.value) {
            fields.diagnostics.append(.percentage(most))
        }
        return RatingRule(
            mostAbove: most?.value ?? common.mostAbove,
            missing: fields.optionalChoice("missing", of: RatingRule.Missing.self)
                ?? common.missing,
            withoutAnnualTarget: fields.optionalChoice(
                "without_annual_target", of: RatingRule.WithoutAnnualTarget.self)
                ?? common.withoutAnnualTarget,
            wordsUnderWay: fields.optionalChoice(
                "words_under_way", of: RatingRule.WordsUnderWay.self) ?? common.wordsUnderWay)
    }

    private mutating func grade(_ node: YAMLNode) -> GradeDraft? {
        var fields = YAMLFields(node)
        let code = fields.text("code")
        let label = fields.text("label")
        let meaning = fields.text("meaning")
        let condition = fields.node("when").map { self.condition($0) }
        report(fields.finish())
        guard let code, let label, let meaning else { return nil }
        return GradeDraft(
            code: code, label: label, meaning: meaning.value, condition: condition)
    }

    private mutating func condition(_ node: YAMLNode) -> GradeCondition {
        var fields = YAMLFields(node)
        let exceeded = fields.optionalChoice("exceeded", of: GradeCondition.Share.self)
        let reached = fields.optionalChoice("reached", of: GradeCondition.Share.self)
        let numbers = fields.optionalChoice("quantitative_reached", of: EveryNumber.self)
        let rate = fields.optionalInteger("rate_at_least")
        if let rate, rate.value < 0 { fields.diagnostics.append(.percentage(rate)) }
        report(fields.finish())
        return GradeCondition(
            exceeded: exceeded, reached: reached, needsEveryNumber: numbers != nil,
            leastRate: rate?.value)
    }

    private mutating func stated(_ node: YAMLNode) -> StatedDraft? {
        var fields = YAMLFields(node)
        let year = fields.fiscalYear("year")
        let element = fields.optionalText("element")
        let counts = fields.mapping("counts").compactMap { number($0) }
        let percentages = fields.mapping("percentages").compactMap { number($0) }
        let source = fields.optionalText("source")
        let place = fields.optionalText("place")?.value
        report(fields.finish())
        return year.map {
            StatedDraft(
                year: $0, element: element, counts: counts, percentages: percentages,
                source: source, place: place)
        }
    }

    private mutating func number(
        _ entry: YAMLNode.Entry
    ) -> (label: Located<String>, number: Located<Int>)? {
        guard let number = entry.value.text.flatMap({ Int($0) }), number >= 0 else {
            report([.wrongCount(entry.key, at: entry.value.location)])
            return nil
        }
        return (
            Located(entry.key, at: entry.keyNode.location),
            Located(number, at: entry.value.location)
        )
    }
}

/// The one word of `quantitative_reached`.
private enum EveryNumber: String, CaseIterable {
    case all
}
