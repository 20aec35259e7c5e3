internal import ArgumentParser
private import Diagnostics
private import SiteBuilding

/// `shirube check`.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "資料の誤りをすべて挙げます。何も書き出しません。/ Lists every problem; writes nothing.")

    @OptionGroup var values: ValuesOption

    @OptionGroup var ratings: RatingsOption

    @OptionGroup var options: SourceOptions

    func validate() throws {
        guard !(values.isAsked && ratings.isAsked) else {
            throw ValidationError(
                "--values と --ratings は、どちらか一つです。/ Give either --values or --ratings.")
        }
    }

    func run() throws {
        try options.console.run { () throws(MachineError) in
            if values.isAsked { return try options.list(ValueListing(options.siteBuild.values())) }
            if ratings.isAsked {
                return try options.list(RatingListing(options.siteBuild.ratings()))
            }
            return try check()
        }
    }

    private func check() throws(MachineError) -> Bool {
        let console = options.console
        let report = try options.siteBuild.check()
        try console.report(report.diagnostics, source: report.source)
        if report.diagnostics.isEmpty {
            try console.say(LocalizedText(ja: "問題はありません。", en: "No problems."))
        }
        return report.diagnostics.allowPublishing
    }
}
