internal import ArgumentParser
internal import SiteBuilding

/// The options of the subcommands that read the sources of a site.
struct SourceOptions: ParsableArguments {
    @Option(
        help: ArgumentHelp("seeds のあるフォルダー。/ Folder that holds 'seeds'.", valueName: "dir"))
    var source = "."

    @Option(
        help: ArgumentHelp(
            "差し替えるテンプレートのフォルダー（指定がなければ、資料のフォルダーの templates）。/ Folder of templates that replace those of the program; 'templates' in the source folder unless named.",
            valueName: "dir"))
    var templates: String?

    @Option(
        // A value that begins with a dash is a wrong number, not another option.
        parsing: .unconditional,
        help: ArgumentHelp("同時に扱う計画の数。/ Plans worked on at the same time.", valueName: "n"))
    var jobs = SiteBuild.processors

    @Option(help: "問題の伝え方。/ How problems are told.")
    var format = OutputFormat.text

    @OptionGroup var speech: LanguageOption

    func validate() throws {
        guard (1...1024).contains(jobs) else {
            throw ValidationError("--jobs は 1 から 1024 までです。/ --jobs goes from 1 to 1024.")
        }
        guard !source.isEmpty, templates != "" else {
            throw ValidationError("フォルダーの名前が空です。/ The name of a folder is empty.")
        }
    }

    /// The run that these options ask for.
    var siteBuild: SiteBuild {
        var build = SiteBuild()
        build.source = source.withoutSlashAtEnd
        build.templates = templates
        build.jobs = jobs
        return build
    }

    /// Where to speak, and how.
    var console: Console { Console(language: speech.language, format: format) }
}
