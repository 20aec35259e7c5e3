internal import Diagnostics
internal import JapaneseText
internal import PlanModel

extension PlanValidator {
    /// The rating scheme of the plan, if it has one.
    mutating func ratingScheme() -> RatingScheme? {
        guard let draft = draft.outline.ratings else { return nil }
        var check = RatingSchemeCheck(draft, levels: self.draft.outline.levels, tree: tree)
        let scheme = check.scheme(register)
        problems += check.problems
        return scheme
    }

    /// The grades that the ward gave, by year and then in the order of the elements.
    mutating func ratings(_ scheme: RatingScheme?) -> [OfficialRating] {
        let files = draft.ratings.sorted { $0.year.value < $1.year.value }
        guard let scheme else {
            // A scheme with a problem of its own is told where it is written.
            if draft.outline.ratings == nil {
                problems += files.map { .ratingsWithoutScheme(at: $0.year.location) }
            }
            return []
        }
        return files.flatMap { ratings(in: $0, scheme) }
    }

    private mutating func ratings(
        in file: RatingsDraft, _ scheme: RatingScheme
    ) -> [OfficialRating] {
        if let period, !period.contains(file.year.value) {
            problems.append(.yearOutsidePeriod(file.year, period))
        }
        var places: [Int: SourceLocation] = [:]
        var ratings: [OfficialRating] = []
        for row in file.rows {
            guard let rating = rating(row, in: file.year.value, scheme) else { continue }
            if let first = places[rating.element] {
                problems.append(
                    .duplicateRating(row.element, year: file.year.value, first: first))
                continue
            }
            places[rating.element] = row.element.location
            ratings.append(rating)
        }
        if problems.allowPublishing { checkAllRated(places, in: file, scheme) }
        return ratings.sorted { $0.element < $1.element }
    }

    private mutating func rating(
        _ row: RatingDraft, in year: FiscalYear, _ scheme: RatingScheme
    ) -> OfficialRating? {
        guard let element = ratedElement(row, scheme) else { return nil }
        let source = register.source(
            row.source, default: draft.outline.ratings?.source, at: nil, &problems)
        guard let grade = scheme.grade(printed: row.grade.value) else {
            problems.append(.unknownGrade(row.grade, known: scheme.grades.map(\.label)))
            return nil
        }
        return source.map {
            OfficialRating(
                element: element, year: year, grade: grade, printed: row.grade.value, source: $0,
                place: row.place?.onOneLine, remarks: row.remarks)
        }
    }

    /// The element of a row, which must be of the rated level and bear the name beside its id.
    private mutating func ratedElement(_ row: RatingDraft, _ scheme: RatingScheme) -> Int? {
        guard let position = tree.positions[row.element.value] else {
            reportUnknownElement(row.element)
            return nil
        }
        let node = tree.nodes[position]
        guard node.level == scheme.level else {
            let level = draft.outline.levels[scheme.level].name.value
            problems.append(.ratedLevel(row.element, level: level))
            return nil
        }
        if let written = row.name, let title = node.draft.title,
            !ValueWords.isSame(written.value, title.value)
        {
            problems.append(.titleDiffers(written, expected: title))
            return nil
        }
        return position
    }

    /// A year that is rated at all is rated whole.
    private mutating func checkAllRated(
        _ rated: [Int: SourceLocation], in file: RatingsDraft, _ scheme: RatingScheme
    ) {
        let missing = tree.nodes.indices.filter {
            tree.nodes[$0].level == scheme.level && rated[$0] == nil
                && !file.unrated.contains(tree.nodes[$0].draft.id.value)
        }
        guard let first = missing.first else { return }
        let draft = tree.nodes[first].draft
        problems.append(
            .elementNotRated(
                draft.id, others: missing.count - 1, year: file.year, file: file.year.location))
    }
}
