import SiteBuilding

/// The figures of builds for a reader.
struct BuildTable {
    let measures: Int
    let result: BuildResult

    var text: String {
        let size = result.size
        let megabytes = Double(size.bytes) / 1e6
        let full = result.full.wall.median
        return """
            \(measures) measures: \(size.pages) pages, \(size.files) files, \(megabytes.places(1)) MB
            \("".padded(to: -22))\("wall s".padded(to: 8))  \("least – most".padded(to: -16))\
            \("cpu s".padded(to: 8))\("peak MB".padded(to: 9))
            \(row("full build", result.full))
            \(row("nothing changed", result.unchanged))
            \(row("one edit", result.oneEdit))
            full build: \((Double(size.pages) / full).places(0)) pages/s, \
            \((megabytes / full).places(0)) MB/s, \
            \((full / Double(size.pages) * 1e6).places(0)) µs a page
            nothing changed: \((result.unchanged.wall.median / full).places(2)) of a full build
            processor time of a full build by stage: \(stages)
            """
    }

    private var stages: String {
        let all = result.stages.values.reduce(0, +)
        return BuildStage.allCases.map { stage in
            let seconds = result.stages[stage.rawValue] ?? 0
            return "\(stage) \(seconds.places(3)) s (\((100 * seconds / all).places(0)) %)"
        }.joined(separator: ", ")
    }

    private func row(_ name: String, _ timing: Timing) -> String {
        let spread = "\(timing.wall.least.places(3)) – \(timing.wall.most.places(3))"
        return name.padded(to: -22) + timing.wall.median.places(3).padded(to: 8) + "  "
            + spread.padded(to: -16) + timing.processor.median.places(3).padded(to: 8)
            + timing.peakMemory.most.places(1).padded(to: 9)
    }
}
