internal import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint

/// Where the places of a year's figures begin with those of their indicators, each does: one that
/// does not is the place of another row.
enum PlacesOfRows: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let hasPlaces = plan.draft.actuals.contains { table in
            table.rows.indices.contains { table.rows[$0].place != nil }
        }
        guard hasPlaces || !plan.draft.ratings.isEmpty else { return [] }
        let indicators = Dictionary(
            plan.draft.indicators.indicators.map { ($0.id.value, $0.place) },
            uniquingKeysWith: { first, _ in first })
        let elements = Dictionary(
            plan.draft.structure.elements.map { ($0.id.value, $0.place) },
            uniquingKeysWith: { first, _ in first })
        let actuals = plan.draft.actuals.flatMap { table in
            outliers(
                table.rows.indices.compactMap { position in
                    guard let place = table.rows[position].place else { return nil }
                    let indicator = table.rows[position].indicator.value
                    return Row(place, indicators[indicator] ?? nil, about: indicator)
                })
        }
        let ratings = plan.draft.ratings.flatMap { table in
            outliers(
                table.rows.compactMap { row in
                    row.place.flatMap {
                        Row($0, elements[row.element.value] ?? nil, about: row.element.value)
                    }
                })
        }
        return actuals + ratings
    }

    private static func outliers(_ rows: [Row]) -> [Finding] {
        guard rows.count >= 5 else { return [] }
        let others = rows.filter { !$0.isInPlace }
        guard others.count * 10 <= rows.count else { return [] }
        return others.map {
            Finding(.placeOfAnotherRow($0.place, expected: $0.expected), about: $0.about)
        }
    }

    /// A figure's place beside that of what it is a figure of.
    private struct Row {
        let place: Located<String>
        let expected: Located<String>
        let about: String

        init?(_ place: Located<String>, _ expected: Located<String>?, about: String) {
            guard let expected else { return nil }
            self.place = place
            self.expected = expected
            self.about = about
        }

        /// Whether the one begins with the other, and with no further digit.
        var isInPlace: Bool {
            guard place.value.hasPrefix(expected.value) else { return false }
            let rest = place.value.dropFirst(expected.value.count)
            return !(rest.first?.isNumber ?? false)
        }
    }
}
