internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// The option of `shirube check` that lists the ratings (評語).
struct RatingsOption: ParsableArguments {
    @Flag(
        name: .customLong("ratings"),
        help: "公表された評語と計算した評語を並べます。/ Lists official and computed ratings side by side.")
    var isAsked = false

    /// Lists the ratings on standard output, in either format, and tells problems beside it.
    func list(_ options: SourceOptions) throws(MachineError) -> Bool {
        let listing = RatingListing(options.siteBuild.ratings())
        switch options.format {
        case .json: try StandardStream.output.write(listing.json)
        case .text: try StandardStream.output.write(listing.text(in: options.speech.language))
        }
        let console = Console(language: options.speech.language)
        let report = try options.siteBuild.check()
        try console.report(report.diagnostics, source: report.source)
        return report.diagnostics.allowPublishing
    }
}
