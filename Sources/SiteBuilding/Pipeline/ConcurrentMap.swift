internal import Synchronization

/// Does numbered work on several threads and gives the results in the order of the numbers.
///
/// A worker takes the next number whenever it is free, and what it needs for the work, its
/// buffers above all, is made once and belongs to it alone. The order of the results makes a
/// build repeatable: however the work was shared out, the same sources give the same files and
/// the same list of problems.
///
/// - Parameters:
///   - count: How many pieces of work there are.
///   - jobs: How many of them may be done at the same time, from one.
///   - makeWorker: What one thread needs for all of its work, made anew for each.
///   - work: Does the piece of a number.
/// - Returns: The results in the order of the numbers.
/// - Throws: The fault of the first piece that failed; the pieces not yet begun are left undone.
func concurrentMap<Worker: ~Copyable, Output: Sendable>(
    _ count: Int, jobs: Int, worker makeWorker: @autoclosure @escaping @Sendable () -> Worker,
    _ work: @escaping @Sendable (inout Worker, Int) throws(MachineError) -> Output
) throws(MachineError) -> [Output] {
    let results = WorkResults<Output>(count: count)
    let shift: @Sendable () -> Void = {
        var worker = makeWorker()
        while let number = results.next() {
            do throws(MachineError) {
                results.keep(try work(&worker, number), of: number)
            } catch {
                results.fail(error, at: number)
            }
        }
    }
    let helpers = (1..<max(1, min(jobs, count))).compactMap { _ in WorkerThread(doing: shift) }
    shift()
    for helper in helpers { helper.join() }
    return try results.all()
}

/// What the workers share: the next number, and a place for each result.
private final class WorkResults<Output: Sendable>: Sendable {
    private let count: Int
    private let begun = Atomic(0)
    private let outputs: Mutex<[Output?]>
    private let failure = Mutex<(number: Int, error: MachineError)?>(nil)

    init(count: Int) {
        self.count = count
        outputs = Mutex(Array(repeating: nil, count: count))
    }

    /// The number of a piece that nobody has begun.
    func next() -> Int? {
        let number = begun.wrappingAdd(1, ordering: .relaxed).oldValue
        return number < count && failure.withLock { $0 == nil } ? number : nil
    }

    func keep(_ output: Output, of number: Int) {
        outputs.withLock { $0[number] = output }
    }

    func fail(_ error: MachineError, at number: Int) {
        failure.withLock { failure in
            guard failure.map({ $0.number > number }) ?? true else { return }
            failure = (number, error)
        }
    }

    func all() throws(MachineError) -> [Output] {
        if let error = failure.withLock({ $0?.error }) { throw error }
        return outputs.withLock { $0.compactMap(\.self) }
    }
}
