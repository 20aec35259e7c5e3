private import Glibc

/// Counts the processor time of one thread, stage by stage, for a stopwatch; without a stopwatch
/// it never looks at the clock.
struct LapClock: Sendable {
    private let stopwatch: BuildStopwatch?
    private var lastLap: UInt64 = 0
    private var laps: [BuildStage: UInt64] = [:]

    /// A clock of this thread.
    init(for stopwatch: BuildStopwatch?) {
        self.stopwatch = stopwatch
        begin()
    }

    /// Leaves the time since the last lap to no stage.
    mutating func begin() {
        if stopwatch != nil { lastLap = Self.now }
    }

    /// Counts the time since the last lap to a stage.
    mutating func lap(_ stage: BuildStage) {
        guard stopwatch != nil else { return }
        let now = Self.now
        laps[stage, default: 0] += now - lastLap
        lastLap = now
    }

    /// Hands all laps over to the stopwatch.
    mutating func deliver() {
        stopwatch?.add(laps)
        laps = [:]
    }

    private static var now: UInt64 {
        var time = timespec()
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time)
        return UInt64(time.tv_sec) * 1_000_000_000 + UInt64(time.tv_nsec)
    }
}
