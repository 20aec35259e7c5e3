internal import Diagnostics
internal import JapaneseText
internal import SiteBuilding

extension RatingListing {
    /// The ratings as JSON (RFC 8259): `plans`, each with its `ratings`, one to a line, and `counts`.
    ///
    ///     plan, title, rules            the plan, and whose rules are applied or `null`
    ///     element, name, year           what is rated and for which fiscal year
    ///     official, official_code       the published grade, or `null`
    ///     computed, computed_code       the computed grade, or `null`
    ///     result                        `same`, `differs` or `open`
    ///     reason                        why the computed grade is what it is
    var json: String {
        let plans = reviews.map(Self.json).joined(separator: ",\n")
        let counts = RatingReview.Result.allCases.map {
            "\(JSONText.string($0.rawValue)): \(count($0))"
        }
        let list = reviews.isEmpty ? "[]" : "[\n\(plans)\n]"
        return "{\"plans\": \(list),\n\"counts\": {\(counts.joined(separator: ", "))}}\n"
    }

    private static func json(_ review: RatingReview) -> String {
        let entries = review.ratings.map { "  " + json($0) }.joined(separator: ",\n")
        return JSONText.object([
            "plan": JSONText.string(review.plan), "title": JSONText.string(review.title),
            "rules": text(review.rules),
            "ratings": review.ratings.isEmpty ? "[]" : "[\n\(entries)\n]",
        ])
    }

    private static func json(_ entry: RatingReview.Entry) -> String {
        JSONText.object([
            "element": JSONText.string(entry.element), "name": JSONText.string(entry.title),
            "year": String(entry.year.startingYear), "official": text(entry.official?.label),
            "official_code": text(entry.official?.code), "computed": text(entry.computed?.label),
            "computed_code": text(entry.computed?.code),
            "result": JSONText.string(entry.result.rawValue),
            "reason": JSONText.string(entry.reason),
        ])
    }

    private static func text(_ text: String?) -> String {
        text.map(JSONText.string) ?? JSONText.null
    }
}
