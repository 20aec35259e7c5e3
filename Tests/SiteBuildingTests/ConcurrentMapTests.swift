import Synchronization
import Testing

@testable import SiteBuilding

@Suite struct ConcurrentMapTests {
    @Test("Results keep the order of the work", arguments: [1, 2, 8, 100])
    func resultsKeepTheOrderOfTheWork(jobs: Int) throws {
        let results = try concurrentMap(50, jobs: jobs, worker: 0) { done, number in
            done += 1
            return number * number
        }
        #expect(results == (0..<50).map { $0 * $0 })
    }

    @Test("Each thread has its own worker")
    func eachThreadHasItsOwnWorker() throws {
        let made = Mutex(0)
        let numbers = try concurrentMap(
            100, jobs: 4,
            worker: made.withLock {
                $0 += 1
                return $0
            }
        ) { worker, _ in worker }
        #expect(Set(numbers).isSubset(of: 1...4))
        #expect((1...4).contains(made.withLock(\.self)))
    }

    @Test("The fault of the first failed piece is thrown")
    func theFaultOfTheFirstFailedPieceIsThrown() {
        #expect(throws: MachineError(.read, "3", code: 5)) {
            try concurrentMap(10, jobs: 1, worker: ()) { _, number throws(MachineError) in
                if number >= 3 { throw MachineError(.read, "\(number)", code: 5) }
                return number
            }
        }
    }

    @Test("No work has no results")
    func noWorkHasNoResults() throws {
        #expect(try concurrentMap(0, jobs: 4, worker: (), { _, number in number }).isEmpty)
    }
}
