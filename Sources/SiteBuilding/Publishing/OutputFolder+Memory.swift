/// What the output folder can tell of the last build.
extension OutputFolder {
    /// The record of what the last build was made from, if there is one.
    func lastState() throws(MachineError) -> [UInt8]? {
        try records.read(Record.state.rawValue)?.bytes
    }

    /// Whether files are still as a build left them: ours, of the same size, and untouched since.
    func stillHolds(_ files: [OutputFile]) throws(MachineError) -> Bool {
        var folders = KnownFolders(of: site)
        for file in files {
            guard owns(file.path), try folders.standing(of: file.path.parentPath) == .present,
                let status = try site.status(of: file.path), status.kind == .file,
                status.size == file.size, status.modified == file.modified
            else { return false }
        }
        return true
    }
}
