internal import Diagnostics
internal import JapaneseText
internal import TextLint

/// The place of a figure in its document names the year of its table: 「令和4年度実績」の欄.
enum OtherYears: CrossCheck {
    static func findings(in plan: CheckedPlan) -> [Finding] {
        let actuals = plan.draft.actuals.flatMap { table in
            // The rows are many and wide, and most of them name no place.
            table.rows.indices.compactMap { position in
                problem(table.rows[position].place, in: table.year.value).map {
                    Finding($0, about: table.rows[position].indicator.value)
                }
            }
        }
        let ratings = plan.draft.ratings.flatMap { table in
            table.rows.compactMap { row in
                problem(row.place, in: table.year.value).map {
                    Finding($0, about: row.element.value)
                }
            }
        }
        return actuals + ratings
    }

    private static func problem(_ place: Located<String>?, in year: FiscalYear) -> Diagnostic? {
        guard let place, let named = namedYear(in: place.value), named != year else { return nil }
        return .otherYear(place, named: named, year: year)
    }

    /// The year of 「令和4年度実績」.
    private static func namedYear(in place: String) -> FiscalYear? {
        guard let end = place.firstRange(of: "年度実績"),
            let start = place[..<end.lowerBound].lastIndex(where: { !isPartOfYear($0) })
        else { return nil }
        let words = place[place.index(after: start)..<end.lowerBound] + "年度"
        return try? FiscalYear(reading: String(words))
    }

    private static func isPartOfYear(_ character: Character) -> Bool {
        "平成令和元".contains(character) || character.isWholeNumber
    }
}
