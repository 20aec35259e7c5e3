internal import Diagnostics
internal import PlanModel

/// Holds the rating scheme of a plan to its rules.
struct RatingSchemeCheck {
    let draft: RatingSchemeDraft
    let levels: [LevelDraft]
    let tree: ElementTree
    private(set) var problems: [Diagnostic] = []

    init(_ draft: RatingSchemeDraft, levels: [LevelDraft], tree: ElementTree) {
        self.draft = draft
        self.levels = levels
        self.tree = tree
    }

    /// The scheme, or `nil` when too little of it is right.
    mutating func scheme(_ register: SourceRegister) -> RatingScheme? {
        let areGradesDistinct = checkGrades()
        let level = draft.level.flatMap { self.level($0) }
        let source = register.source(draft.source, default: nil, at: draft.location, &problems)
        // Where two grades have one name, it is not known which of them is counted.
        guard areGradesDistinct else { return nil }
        let stated = draft.stated.compactMap { self.stated($0, register, source) }
        guard let title = draft.title, let level, let source, !draft.grades.isEmpty else {
            return nil
        }
        return RatingScheme(
            title: title.value, level: level, version: draft.version, source: source,
            grades: draft.grades.map(Self.grade), rule: draft.rule, stated: stated)
    }

    private static func grade(_ draft: GradeDraft) -> RatingScheme.Grade {
        RatingScheme.Grade(
            code: draft.code.value, label: draft.label.value, meaning: draft.meaning,
            condition: draft.condition)
    }

    /// Every grade has a name of its own, and only the last one takes what no other takes; tells
    /// whether the names are all different.
    private mutating func checkGrades() -> Bool {
        var areDistinct = true
        if draft.grades.isEmpty { problems.append(.emptyList("scale", at: draft.location)) }
        for (position, grade) in draft.grades.enumerated() {
            if !Identifier.isPlanName(grade.code.value) {
                problems.append(.gradeCode(grade.code))
            }
            let earlier = draft.grades[..<position]
            for known in earlier
            where known.code.value == grade.code.value || known.label.value == grade.label.value {
                problems.append(.duplicateGrade(grade.label, first: known.label.location))
                areDistinct = false
            }
            if grade.condition == nil, position + 1 < draft.grades.count {
                problems.append(.gradeWithoutCondition(grade.label))
            }
        }
        return areDistinct
    }

    private mutating func level(_ named: Located<String>) -> Int? {
        if let level = levels.firstIndex(where: { $0.name.value == named.value }) { return level }
        if !levels.isEmpty {
            problems.append(.unknownLevel(named, known: levels.map(\.name.value)))
        }
        return nil
    }

    private mutating func stated(
        _ stated: StatedDraft, _ register: SourceRegister, _ source: SourceID?
    ) -> StatedRatings? {
        var element: Int?
        if let named = stated.element {
            element = tree.positions[named.value]
            if element == nil, !tree.hasRepeatedNames {
                let known = tree.nodes.map(\.draft.id.value)
                problems.append(.unknownElement(named, known: known))
            }
        }
        let counts = numbers(stated.counts)
        let percentages = numbers(stated.percentages)
        let own = stated.source.flatMap { register.check($0, &problems) }
        guard let source = own ?? source, stated.element == nil || element != nil else {
            return nil
        }
        return StatedRatings(
            year: stated.year.value, element: element, counts: counts, percentages: percentages,
            source: source, place: stated.place)
    }

    /// The numbers at the positions of their grades.
    private mutating func numbers(
        _ written: [(label: Located<String>, number: Located<Int>)]
    ) -> [Int?] {
        var numbers = [Int?](repeating: nil, count: draft.grades.count)
        for entry in written {
            let grade = draft.grades.firstIndex { $0.label.value == entry.label.value }
            if let grade {
                numbers[grade] = entry.number.value
            } else {
                problems.append(
                    .unknownGrade(entry.label, known: draft.grades.map(\.label.value)))
            }
        }
        return numbers
    }
}
