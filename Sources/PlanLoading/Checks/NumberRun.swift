internal import PlanModel

/// The elements of a level whose numbers are printed with the same words before them.
struct NumberRun {
    private var steps: [Step] = []

    private struct Step {
        let position: Int
        let value: Int
        /// Whether another element stands above it than above the one before.
        let beginsGroup: Bool
    }

    /// A number that does not follow the one before it.
    struct Fault {
        /// The position of the element.
        let position: Int
        /// The number that should stand there.
        let expected: Int
        /// The position of the element before, if there is one.
        let before: Int?
    }

    /// The elements at some positions, by what stands before their numbers.
    static func runs(of positions: [Int], in plan: Plan) -> [NumberRun] {
        var runs: [(prefix: String, run: NumberRun)] = []
        var above: Int?
        for position in positions {
            let element = plan.elements[position]
            defer { above = element.parent }
            guard let number = PrintedNumber(element.number) else { continue }
            let step = Step(
                position: position, value: number.value, beginsGroup: element.parent != above)
            if let known = runs.lastIndex(where: { $0.prefix == number.prefix }) {
                runs[known].run.steps.append(step)
            } else {
                runs.append((number.prefix, NumberRun(steps: [step])))
            }
        }
        return runs.map(\.run)
    }

    /// Every number that does not follow, each slip once: where the number after it goes on as if
    /// it had been right, it alone is wrong.
    var faults: [Fault] {
        var slips: [Fault] = []
        var gaps: [Fault] = []
        var strayed: Set<Int> = []
        var expected = 1
        for (index, step) in steps.enumerated() {
            let next = index + 1 < steps.count ? steps[index + 1].value : nil
            // Numbers begin anew under another element, unless the next one goes on as before.
            let isFirst = step.value == 1 && step.beginsGroup && next != expected + 1
            let follows = step.value == expected || isFirst
            if follows || index == 0 && step.value == 0 {
                expected = step.value + 1
                continue
            }
            let fault = Fault(
                position: step.position, expected: expected,
                before: index > 0 ? steps[index - 1].position : nil)
            if next == expected + 1 || next == expected {
                slips.append(fault)
                strayed.insert(step.value)
                if next != expected { expected += 1 }
            } else {
                gaps.append(fault)
                expected = step.value + 1
            }
        }
        return slips + gaps.filter { !strayed.contains($0.expected) }
    }
}
