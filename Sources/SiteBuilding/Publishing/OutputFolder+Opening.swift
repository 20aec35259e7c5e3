package import Diagnostics

/// Taking hold of the output folder, and letting go of it.
extension OutputFolder {
    /// Takes hold of the output folder, makes it if need be, and clears what a killed build left.
    ///
    /// - Returns: No folder, with the reason, when it is not ours to write to.
    package static func open(at path: String) throws(MachineError) -> Diagnosed<OutputFolder?> {
        let isNew = try Folder.make(at: path)
        guard let site = try Folder.open(at: path) else {
            return Diagnosed(nil, [.outputIsNoFolder(path)])
        }
        guard try site.lock() else { return Diagnosed(nil, [.outputInUse(path)]) }
        if let kind = try site.status(of: recordsName)?.kind, kind != .folder {
            return Diagnosed(nil, [.outputObstructed(site.shown(recordsName))])
        }
        let claimed = try claimedPaths(in: site)
        guard let ours = claimed.value else { return Diagnosed(nil, claimed.diagnostics) }
        let records = try site.madeFolder(recordsName)
        try records.removeTree(Record.staging.rawValue)
        let staging = try records.madeFolder(Record.staging.rawValue)
        let opened = try staging.status(of: ".")?.changed ?? 0
        return Diagnosed(
            OutputFolder(
                site: site, records: records, staging: staging, ours: ours, isNew: isNew,
                opened: opened))
    }

    /// Gives the folder back without publishing anything; readers never saw a difference.
    package func withdraw() throws(MachineError) {
        try records.removeTree(Record.staging.rawValue)
        for record in Record.allCases { try records.removeFile(record.next) }
        guard isNew else { return }
        try site.removeEmptyFolder(Self.recordsName)
        try Folder.removeEmpty(at: site.path)
    }

    /// The paths that are ours by the records of earlier builds.
    private static func claimedPaths(
        in site: Folder
    ) throws(MachineError) -> Diagnosed<Set<String>?> {
        var paths: Set<String> = []
        var records = 0
        for record in [Record.manifest, .claims] {
            let name = "\(recordsName)/\(record.rawValue)"
            guard let bytes = try site.read(name)?.bytes else { continue }
            guard let listed = Manifest.paths(in: bytes) else {
                return Diagnosed(nil, [.recordDamaged(site.shown(name))])
            }
            paths.formUnion(listed)
            records += 1
        }
        if records == 0, let foreign = try site.entries().first(where: { !$0.isHidden }) {
            return Diagnosed(nil, [.outputNotOurs(site.path, found: foreign.name)])
        }
        return Diagnosed(paths)
    }
}
