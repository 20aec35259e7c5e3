internal import ArgumentParser
private import Diagnostics
private import SiteBuilding

/// `shirube build`.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "サイトを作り、公開用のフォルダーへ書き出します。/ Builds and publishes the site.",
        discussion: """
            資料に一つでも誤りがあれば、何も書き出しません。変わったファイルだけを書き換えます。
            An error in the sources publishes nothing. Only changed files are written.
            """)

    @OptionGroup var options: SourceOptions

    @Option(
        help: ArgumentHelp(
            "公開用のフォルダー（指定がなければ、資料のフォルダーの public）。/ Folder of the site; 'public' in the source folder unless named.",
            valueName: "dir"))
    var output: String?

    func validate() throws {
        guard output != "" else {
            throw ValidationError("--output の名前が空です。/ The name after --output is empty.")
        }
    }

    func run() throws {
        try options.console.run(build)
    }

    private func build() throws(MachineError) -> Bool {
        let console = options.console
        let start = ContinuousClock.now
        let report = try publish(showing: ProgressLine(console.language))
        let seconds = ContinuousClock.now - start
        try console.report(report.diagnostics, source: report.source)
        try console.say(BuildSummary(report, seconds: seconds).line)
        return report.diagnostics.allowPublishing
    }

    private func publish(showing progress: ProgressLine?) throws(MachineError) -> BuildReport {
        defer { progress?.clear() }
        var build = options.siteBuild
        build.output = output?.withoutSlashAtEnd
        if let progress { build.progress = { progress.finishedPlan(of: $0) } }
        return try build.build()
    }
}
