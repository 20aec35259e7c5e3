/// What builds of a corpus took.
struct BuildResult: Encodable {
    /// What was built.
    let size: SiteSize
    /// Into an empty folder.
    let full: Timing
    /// Over the same site, with nothing changed.
    let unchanged: Timing
    /// Over the same site, after a sentence was added to one page.
    let oneEdit: Timing
    /// Processor seconds of a full build by the names of the stages, over all threads.
    let stages: [String: Double]
}

/// Several runs of one kind of build.
struct Timing: Encodable {
    /// Seconds on the wall.
    let wall: Spread
    /// Seconds of processor time over all threads.
    let processor: Spread
    /// The most memory held at one time, in million bytes.
    let peakMemory: Spread

    init(_ runs: [Child]) {
        wall = Spread(runs.map(\.wall))
        processor = Spread(runs.map(\.processor))
        peakMemory = Spread(runs.map(\.peakMemory))
    }
}
