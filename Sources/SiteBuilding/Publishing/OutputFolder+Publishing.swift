/// Showing the work of a build to readers.
extension OutputFolder {
    /// Moves the staged files to their places, removes what the site no longer has, and writes
    /// the records; touches nothing where nothing changed.
    ///
    /// All bytes are on the disk before a reader can see the first of them, so that a full disk
    /// leaves the old site whole. A kill leaves every file either old or new, and the claims tell
    /// the next build which of them are ours.
    ///
    /// - Parameters:
    ///   - files: All files of the site, sorted by the bytes of their paths.
    ///   - state: What this build was made from.
    /// - Returns: How many files of earlier builds were removed.
    /// - Throws: The fault of the machine; the old site is whole unless it struck in the removal.
    package func publish(_ files: [OutputFile], state: [UInt8]) throws(MachineError) -> Int {
        let stale = ours.subtracting(files.lazy.map(\.path)).sortedByBytes()
        try prepare(.manifest, Manifest.bytes(of: files))
        try prepare(.state, state)
        let arrived = try staging.entries()
        if !arrived.isEmpty || !stale.isEmpty {
            try moveStaged(claiming: (files.map(\.path) + stale).sortedByBytes())
            try remove(stale)
        }
        try adopt(.manifest)
        try adopt(.state)
        try records.removeFile(Record.claims.rawValue)
        try records.removeTree(Record.staging.rawValue)
        return stale.count
    }

    /// Moves the staged files to their places, all of them or none.
    private func moveStaged(claiming paths: [String]) throws(MachineError) {
        try claim(paths)
        do {
            try Installation.move(all: staging, into: site)
        } catch {
            try claim(ours.sortedByBytes())
            throw error
        }
    }

    private func claim(_ paths: [String]) throws(MachineError) {
        try prepare(.claims, Manifest.bytes(claiming: paths))
        try adopt(.claims)
    }

    /// Writes the next version of a record beside it, unless it says the same.
    private func prepare(_ record: Record, _ bytes: [UInt8]) throws(MachineError) {
        try records.removeFile(record.next)
        if case .same = try records.compare(record.rawValue, with: bytes.span.bytes) { return }
        try records.write(bytes.span.bytes, to: record.next)
    }

    /// Puts the next version of a record, if there is one, in its place.
    private func adopt(_ record: Record) throws(MachineError) {
        guard try records.status(of: record.next) != nil else { return }
        try records.replace(record.rawValue, by: record.next)
    }

    /// Removes files of earlier builds, and the folders that this leaves empty.
    private func remove(_ stale: [String]) throws(MachineError) {
        var folders = KnownFolders(of: site)
        var left: Set<String> = []
        for path in stale where try folders.standing(of: path.parentPath) == .present {
            try site.removeFile(path)
            left.formUnion(path.parentPaths)
        }
        for folder in left.sortedByBytes().reversed() {
            try site.removeEmptyFolder(folder)
        }
    }
}
