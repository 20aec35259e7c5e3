internal import Diagnostics

/// The elements of a plan as a tree: who stands above whom, in the order of the document.
struct ElementTree {
    /// One element of the tree.
    struct Node {
        let draft: ElementDraft
        let level: Int
        let parent: Int?
        var children: [Int] = []
    }

    /// All elements that have their place, each before those below it.
    private(set) var nodes: [Node] = []
    /// The positions of the elements by their names.
    private(set) var positions: [String: Int] = [:]

    private let drafts: [ElementDraft]
    private let levels: [LevelDraft]
    /// Whether no element was left out because of the notation.
    private let isComplete: Bool
    /// The numbers of the drafts by their names.
    private var numbers: [String: Int] = [:]
    /// The numbers of the drafts directly below each draft, and below none.
    private var below: [Int?: [Int]] = [:]
    /// Whether two elements have one name: the name that one of them should have is then missing.
    private(set) var hasRepeatedNames = false
    /// Whether every element has its place.
    private(set) var isWhole = true

    init(_ structure: StructureDraft, levels: [LevelDraft], _ problems: inout [Diagnostic]) {
        drafts = structure.elements
        isComplete = structure.isWhole
        self.levels = levels
        let known = problems.count
        register(&problems)
        link(&problems)
        for number in below[nil] ?? [] { place(number, level: 0, parent: nil, &problems) }
        isWhole = isComplete && problems.count == known
        if isWhole { checkCounts(&problems) }
    }
}

extension ElementTree {
    private mutating func register(_ problems: inout [Diagnostic]) {
        var places: [String: SourceLocation] = [:]
        for (number, draft) in drafts.enumerated() {
            if !Identifier.isPartName(draft.id.value) { problems.append(.partIdentifier(draft.id)) }
            let name = Identifier.folded(draft.id.value)
            if let first = places[name] {
                problems.append(.duplicateID(draft.id, first: first))
                hasRepeatedNames = true
            } else {
                places[name] = draft.id.location
                numbers[draft.id.value] = number
            }
        }
    }

    /// Finds the element above each, and elements that stand above each other.
    private mutating func link(_ problems: inout [Diagnostic]) {
        var above: [Int?] = []
        for (number, draft) in drafts.enumerated() {
            guard let parent = draft.parent else {
                above.append(nil)
                below[nil, default: []].append(number)
                continue
            }
            let parentNumber = numbers[parent.value]
            above.append(parentNumber)
            if let parentNumber {
                below[parentNumber, default: []].append(number)
            } else if isComplete, !hasRepeatedNames {
                problems.append(.unknownParent(parent, known: drafts.map(\.id.value)))
            }
        }
        for cycle in Self.cycles(above) { problems.append(.cycle(cycle.map { drafts[$0].id })) }
    }

    /// The circles of a map in which everyone points at no more than one, each from its first member.
    private static func cycles(_ above: [Int?]) -> [[Int]] {
        var visit = [Int](repeating: -1, count: above.count)
        var cycles: [[Int]] = []
        for start in above.indices {
            var path: [Int] = []
            var next: Int? = start
            while let number = next, visit[number] < 0 {
                visit[number] = start
                path.append(number)
                next = above[number]
            }
            guard let met = next, visit[met] == start, let first = path.firstIndex(of: met) else {
                continue
            }
            let members = path[first...]
            let earliest = members.firstIndex(of: members.min() ?? met) ?? first
            cycles.append(Array(path[earliest...] + path[first..<earliest]))
        }
        return cycles
    }

    private mutating func place(
        _ number: Int, level: Int, parent: Int?, _ problems: inout [Diagnostic]
    ) {
        guard level < levels.count else {
            if !levels.isEmpty {
                problems.append(.tooDeep(drafts[number].id, levels: levels.map(\.name.value)))
            }
            return
        }
        let position = nodes.count
        nodes.append(Node(draft: drafts[number], level: level, parent: parent))
        // Of two elements with one name, the first has it.
        positions[drafts[number].id.value] = positions[drafts[number].id.value] ?? position
        if let parent { nodes[parent].children.append(position) }
        for child in below[number] ?? [] {
            place(child, level: level + 1, parent: position, &problems)
        }
    }

    /// Holds the numbers of elements to those that the document states.
    private func checkCounts(_ problems: inout [Diagnostic]) {
        for (index, level) in levels.enumerated() {
            guard let stated = level.count else { continue }
            let actual = nodes.count { $0.level == index }
            guard actual != stated.value else { continue }
            problems.append(
                .levelCount(
                    level.name.value, stated: stated, actual: actual,
                    misplaced: misplaced(level: index)))
        }
    }

    /// The elements of a level whose numbers call them by another one, such as 「取組７」 among the
    /// measures: their `parent` is likely to be wrong.
    private func misplaced(level: Int) -> [Located<String>] {
        let own = levels[level].name.value
        let others = levels.map(\.name.value).filter { $0 != own }
        return nodes.filter { $0.level == level }.compactMap(\.draft.number).filter { number in
            !number.value.hasPrefix(own) && others.contains { number.value.hasPrefix($0) }
        }
    }
}
