package import JapaneseText

/// A plan (計画) of one municipality, checked and complete enough to publish.
///
/// Only the loader makes one, and only after every reference in it has been resolved.
package struct Plan: Sendable {
    /// What the plan is, whose, and for how long.
    package let identity: PlanIdentity
    /// The levels of its tree, from the top.
    package let levels: [Level]
    /// The signs that it uses.
    package let marks: [Mark]
    /// The viewpoints that it is written under.
    package let perspectives: [Perspective]
    /// How it is followed and renewed.
    package let management: [ManagementStep]
    /// All elements, each before those below it, in the order of the document.
    package let elements: [Element]
    /// All indicators, in the order of the document.
    package let indicators: [Indicator]
    /// The documents behind it; never empty.
    package let sources: [Source]
    /// Oddities of the document and how they were read.
    package let notes: [String]
    /// The words of its page, if someone wrote any.
    package let text: AuthoredText?
    /// What the document says of all of its targets: 「目標値は調整中」.
    package let targetsStatus: String?
    /// Who steers it.
    package let bodies: [SteeringBody]
    /// The terms that the document explains.
    package let terms: [GlossaryTerm]
    /// How it rates its measures, if it does.
    package let ratingScheme: RatingScheme?
    /// The grades that the ward gave, by year and then in the order of the elements.
    package let ratings: [OfficialRating]
    /// How it stands to other plans of its ward.
    package let relations: PlanRelations
    /// How its title is read, in kana (読み).
    package let reading: String?

    /// A plan made of parts that fit each other.
    package init(
        identity: PlanIdentity, levels: [Level], marks: [Mark], perspectives: [Perspective],
        management: [ManagementStep], elements: [Element], indicators: [Indicator],
        sources: [Source], notes: [String], text: AuthoredText?, targetsStatus: String? = nil,
        bodies: [SteeringBody] = [], terms: [GlossaryTerm] = [],
        ratingScheme: RatingScheme? = nil, ratings: [OfficialRating] = [],
        relations: PlanRelations = PlanRelations(), reading: String? = nil
    ) {
        precondition(!sources.isEmpty && !levels.isEmpty)
        self.identity = identity
        self.levels = levels
        self.marks = marks
        self.perspectives = perspectives
        self.management = management
        self.elements = elements
        self.indicators = indicators
        self.sources = sources
        self.notes = notes
        self.text = text
        self.targetsStatus = targetsStatus
        self.bodies = bodies
        self.terms = terms
        self.ratingScheme = ratingScheme
        self.ratings = ratings
        self.relations = relations
        self.reading = reading
        var owned = [[Int]](repeating: [], count: elements.count)
        var shown: [Int: [Int]] = [:]
        for (position, indicator) in indicators.enumerated() {
            owned[indicator.element].append(position)
            for element in indicator.also { shown[element, default: []].append(position) }
        }
        ownIndicators = owned
        repeatedIndicators = shown
    }

    /// The positions of the indicators of each element, by the element's position.
    private let ownIndicators: [[Int]]
    /// The positions of the indicators that are shown under a further element, by its position.
    private let repeatedIndicators: [Int: [Int]]

    /// The positions of the indicators that belong to one element itself.
    package func indicators(of element: Int) -> [Int] { ownIndicators[element] }

    /// The positions of the indicators of another element that the document shows again under
    /// this one (再掲); they count once, where they belong.
    package func repeatedIndicators(of element: Int) -> [Int] {
        repeatedIndicators[element] ?? []
    }

    /// The positions of the elements of one level, in order.
    package func elements(atLevel level: Int) -> [Int] {
        elements.indices.filter { elements[$0].level == level }
    }

    /// How many elements each level has, from the top.
    package var levelCounts: [Int] {
        elements.reduce(into: [Int](repeating: 0, count: levels.count)) { counts, element in
            counts[element.level] += 1
        }
    }

    /// The positions from the top down to the element above this one.
    package func ancestors(of element: Int) -> [Int] {
        var path: [Int] = []
        var above = elements[element].parent
        while let position = above {
            path.append(position)
            above = elements[position].parent
        }
        return path.reversed()
    }

    /// The element and all below it, in the order of the document.
    package func subtree(of element: Int) -> [Int] {
        [element] + elements[element].children.flatMap(subtree(of:))
    }

    /// The source of that name.
    package func source(_ id: SourceID) -> Source? {
        sources.first { $0.id == id }
    }

    /// The fiscal years for which at least one actual or rating has been reported, in order.
    package var reportedYears: [FiscalYear] {
        var years = Set(ratings.map(\.year))
        for indicator in indicators { years.formUnion(indicator.actuals.lazy.map(\.year)) }
        return years.sorted()
    }
}
