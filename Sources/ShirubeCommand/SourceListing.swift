internal import Diagnostics
internal import SiteBuilding

/// A list of what the sources say, that `shirube check` can print besides their problems.
protocol SourceListing {
    /// The list for people.
    func text(in language: Language) -> String
    /// The list for programs (RFC 8259).
    var json: String { get }
}

extension SourceOptions {
    /// Prints a list on standard output, in the format asked for, and tells problems beside it.
    ///
    /// - Returns: Whether there is no error among the problems.
    func list(_ listing: some SourceListing) throws(MachineError) -> Bool {
        switch format {
        case .json: try StandardStream.output.write(listing.json)
        case .text: try StandardStream.output.write(listing.text(in: speech.language))
        }
        let console = Console(language: speech.language)
        let report = try siteBuild.check()
        try console.report(report.diagnostics, source: report.source)
        return report.diagnostics.allowPublishing
    }
}
