package import Diagnostics

/// What a build did, and what it has to say.
package struct BuildReport: Sendable {
    /// Every problem met, each told once.
    package var diagnostics: [Diagnostic]
    /// How many pages the site has.
    package var pages = 0
    /// How many files were new or changed.
    package var written = 0
    /// How many files were already as they should be.
    package var unchanged = 0
    /// How many files of earlier builds were removed.
    package var removed = 0
    /// The size of all files of the site in bytes.
    package var bytes = 0
    /// Where the places lie that the problems name.
    private let material: SiteMaterial?

    /// Reports that nothing was made.
    init(_ diagnostics: [Diagnostic]) {
        self.diagnostics = diagnostics
        material = nil
    }

    /// The bytes of a source or template at a place that a problem names, if they can be shown.
    package func source(at path: String) -> [UInt8]? { material?.bytes(at: path) }

    /// Adds up what became of the parts of a site.
    init(_ editions: [Edition], of material: SiteMaterial, after problems: [Diagnostic]) {
        self.material = material
        diagnostics = (problems + editions.flatMap(\.diagnostics)).toldOnce()
        diagnostics += Edition.collisions(among: editions)
        for edition in editions {
            written += edition.written
            unchanged += edition.files.count - edition.written
            for file in edition.files {
                bytes += file.size
                if file.path.hasSuffix(".html") { pages += 1 }
            }
        }
    }
}
