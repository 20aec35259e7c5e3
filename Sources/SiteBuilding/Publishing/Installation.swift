/// The moves of staged files to their places, which are taken back when one of them fails.
struct Installation {
    private let staging: Folder
    private let site: Folder
    private var steps: [Step] = []

    /// One move that a reader of the site may have seen.
    private enum Step {
        /// Something new came to a place where nothing was.
        case moved(String)
        /// A file changed places with the one that was there.
        case exchanged(String)
    }

    /// Moves every staged file to its place in the site.
    ///
    /// A folder that the site lacks moves with all that is in it, so that a fresh site appears
    /// in a few steps.
    static func move(all staging: Folder, into site: Folder) throws(MachineError) {
        var installation = Installation(staging: staging, site: site)
        do throws(MachineError) {
            for entry in try staging.entries() { try installation.move(entry, at: entry.name) }
        } catch {
            try installation.takeBack()
            throw error
        }
    }

    private init(staging: Folder, site: Folder) {
        self.staging = staging
        self.site = site
    }

    private mutating func move(_ entry: Folder.Entry, at path: String) throws(MachineError) {
        guard try site.status(of: path) != nil else {
            try staging.move(path, to: site, path)
            return steps.append(.moved(path))
        }
        guard entry.kind == .folder else {
            try staging.exchange(path, with: site, path)
            return steps.append(.exchanged(path))
        }
        for inner in try staging.entries(in: path) { try move(inner, at: "\(path)/\(inner.name)") }
    }

    /// Undoes the moves, the last first.
    private func takeBack() throws(MachineError) {
        for step in steps.reversed() {
            switch step {
            case .moved(let path): try site.move(path, to: staging, path)
            case .exchanged(let path): try staging.exchange(path, with: site, path)
            }
        }
    }
}
