package import Diagnostics

/// The excuses of a plan or of the site, and which of them were of use.
package struct ExcuseBook: Sendable {
    /// The excuses in the order of the file.
    package let excuses: [Excuse]
    private var isUsed: [Bool]
    /// The numbers of the excuses for each rule; every finding asks for those of its own.
    private let numbers: [String: [Int]]

    /// The excuses of a file; none unless some are given.
    package init(_ excuses: [Excuse] = []) {
        self.excuses = excuses
        isUsed = excuses.map { _ in false }
        numbers = Dictionary(grouping: excuses.indices) { excuses[$0].rule }
    }

    /// Whether a problem is excused; every excuse that fits it counts as used.
    package mutating func excuse(_ finding: Finding) -> Bool {
        guard let numbers = numbers[finding.diagnostic.code.description] else { return false }
        var isExcused = false
        for number in numbers where excuses[number].covers(finding) {
            isUsed[number] = true
            isExcused = true
        }
        return isExcused
    }

    /// The problems that nothing excuses, in their order.
    package mutating func unexcused(_ findings: [Finding]) -> [Diagnostic] {
        var rest: [Diagnostic] = []
        for finding in findings where !excuse(finding) { rest.append(finding.diagnostic) }
        return rest
    }

    /// A warning for every excuse that has excused nothing; ask when all has been looked at.
    package var unused: [Diagnostic] {
        zip(excuses, isUsed).filter { !$0.1 }.map { .unusedExcuse($0.0) }
    }
}
