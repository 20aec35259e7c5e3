internal import Diagnostics
internal import PlanLoading
internal import PlanModel

/// How many values of each kind there are.
struct ValueCounts {
    /// All of them.
    private(set) var total = 0
    /// Those that are numbers.
    private(set) var numbers = Group()
    /// Those that tell a state, by the stage.
    private(set) var states = Group()
    /// Those that tell a direction without a number.
    private(set) var tendencies = Group()
    /// Those that say that there is no value, by the reason.
    private(set) var absences = Group()
    /// Those that were not understood.
    private(set) var notUnderstood = 0

    /// Values of one kind, and how many of them have which property.
    struct Group {
        fileprivate(set) var count = 0
        fileprivate(set) var parts: [String: Int] = [:]

        fileprivate mutating func add(_ properties: [String]) {
            count += 1
            for property in properties { parts[property, default: 0] += 1 }
        }
    }

    /// Counts values.
    init(_ values: [PrintedValue]) {
        for value in values { count(value.reading) }
    }

    private mutating func count(_ reading: PrintedValue.Reading) {
        total += 1
        switch reading {
        case .value(.quantity(let quantity)):
            let sense = quantity.comparator.map { [$0.rawValue] } ?? []
            numbers.add(sense + (quantity.isChange ? [Self.change] : []))
        case .value(.state(let progress)):
            states.add([progress.stage.rawValue] + (progress.isPartial ? [Self.partial] : []))
        case .value(.tendency(let direction)): tendencies.add([direction.rawValue])
        case .value(.absent(let reason)): absences.add([reason.rawValue])
        case .notUnderstood: notUnderstood += 1
        }
    }

    /// Numbers that tell what was added or lost.
    static let change = "change"
    /// States that are said of a part.
    static let partial = "partial"
}
