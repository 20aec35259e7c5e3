internal import Diagnostics
internal import JapaneseText
internal import PlanLoading
internal import PlanModel

extension [PrintedValue] {
    /// The values as JSON (RFC 8259), for programs: `values`, an object a line, and `counts`.
    ///
    ///     path, line, column   where it is written
    ///     plan, indicator      ids
    ///     name                 the name of the indicator, or `null`
    ///     figure               `term`, `baseline`, `target`, `actual` or `revised`
    ///     year                 the fiscal year, or `null` for the whole term
    ///     printed              the words
    ///     kind                 `number`, `state`, `direction`, `absent` or `not_understood`
    ///     number, unit         the number as JSON writes it, and its unit; or `null`
    ///     comparator, change   the sense of the number, and whether it is what was added or lost
    ///     stage, partial       how far a state has come; or `null`
    ///     direction            the way without a number; or `null`
    ///     reason               why there is no value, or why it was not understood; or `null`
    var json: String {
        let objects = map { "  " + $0.json }.joined(separator: ",\n")
        let values = isEmpty ? "[]" : "[\n\(objects)\n]"
        return "{\"values\": \(values),\n\"counts\": \(ValueCounts(self).json)}\n"
    }
}

extension PrintedValue {
    fileprivate var json: String {
        let meaning = JSONMeaning(self)
        return JSONText.object([
            "path": JSONText.string(location.path), "line": String(location.line),
            "column": String(location.column), "plan": JSONText.string(plan),
            "indicator": JSONText.string(indicator), "name": JSONText.orNull(name),
            "figure": JSONText.string(figure.code),
            "year": figure.year.map { String($0.startingYear) } ?? JSONText.null,
            "printed": JSONText.string(printed), "kind": JSONText.string(meaning.kind),
            "number": meaning.number ?? JSONText.null, "unit": JSONText.orNull(meaning.unit),
            "comparator": JSONText.orNull(meaning.comparator),
            "change": meaning.isChange ? "true" : "false",
            "stage": JSONText.orNull(meaning.stage),
            "partial": meaning.isPartial ? "true" : "false",
            "direction": JSONText.orNull(meaning.direction),
            "reason": JSONText.orNull(meaning.reason),
        ])
    }
}

/// What a value was taken for, as the members of an object.
private struct JSONMeaning {
    var kind: String
    var number: String?
    var unit: String?
    var comparator: String?
    var isChange = false
    var stage: String?
    var isPartial = false
    var direction: String?
    var reason: String?

    init(_ value: PrintedValue) {
        switch value.reading {
        case .value(.quantity(let quantity)):
            kind = "number"
            number = quantity.number.plain
            unit = value.unit
            comparator = quantity.comparator?.rawValue
            isChange = quantity.isChange
        case .value(.state(let progress)):
            kind = "state"
            stage = progress.stage.rawValue
            isPartial = progress.isPartial
        case .value(.tendency(let way)):
            kind = "direction"
            direction = way.rawValue
        case .value(.absent(let absence)):
            kind = "absent"
            reason = absence.rawValue
        case .notUnderstood(let words):
            kind = "not_understood"
            reason = words.english
        }
    }
}

extension ValueCounts {
    fileprivate var json: String {
        JSONText.object([
            "total": String(total), "number": numbers.json, "state": states.json,
            "direction": tendencies.json, "absent": absences.json,
            "not_understood": String(notUnderstood),
        ])
    }
}

extension ValueCounts.Group {
    fileprivate var json: String {
        let parts = parts.sorted { $0.key < $1.key }.map { (name, count) in
            "\(JSONText.string(name)): \(count)"
        }
        return "{" + (["\"total\": \(count)"] + parts).joined(separator: ", ") + "}"
    }
}

extension JSONText {
    fileprivate static func orNull(_ text: String?) -> String { text.map(string) ?? null }
}
