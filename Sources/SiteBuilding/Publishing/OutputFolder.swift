/// The folder of the published site while one build has it to itself.
///
/// A build works below `.shirube`, out of the sight of readers, until all is known to be well:
///
/// | below `.shirube` | what it is |
/// |---|---|
/// | `manifest.tsv` | the files of the site that are ours |
/// | `state` | what the last build was made from; for this machine only |
/// | `claims.tsv` | while files move, or after a kill: every path that may be ours |
/// | `staging` | the changed files of the build that is going on |
package struct OutputFolder: Sendable {
    /// The published site.
    let site: Folder
    /// The records of this and earlier builds.
    let records: Folder
    /// Where changed files wait, at the paths they will have in the site.
    let staging: Folder
    /// The paths that earlier builds wrote, or may have written before they were killed.
    let ours: Set<String>
    /// Whether this build made the folder.
    let isNew: Bool
    /// When this build took hold of it, by the clock of the file system.
    let opened: Int

    /// Whether an earlier build wrote the file at a path.
    func owns(_ path: String) -> Bool { ours.contains(path) }

    /// The folder of our records, inside the site.
    static let recordsName = ".shirube"

    /// The names of the records.
    enum Record: String, CaseIterable {
        case manifest = "manifest.tsv"
        case state
        case claims = "claims.tsv"
        case staging

        /// Where the next version of the record waits.
        var next: String { "\(rawValue).next" }
    }
}
