internal import Synchronization

/// Adds up the processor time of a build over all threads, stage by stage.
///
/// Only a benchmark asks for one; nothing that is published depends on it.
package final class BuildStopwatch: Sendable {
    private let spent = Mutex<[BuildStage: UInt64]>([:])

    /// A stopwatch at nought.
    package init() {}

    /// The processor seconds of each stage.
    package var seconds: [BuildStage: Double] {
        spent.withLock { $0.mapValues { Double($0) / 1e9 } }
    }

    /// Adds what one thread has counted, in nanoseconds.
    func add(_ laps: [BuildStage: UInt64]) {
        spent.withLock { $0.merge(laps, uniquingKeysWith: +) }
    }
}
