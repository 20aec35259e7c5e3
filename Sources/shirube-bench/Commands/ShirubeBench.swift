import ArgumentParser

/// `shirube-bench`: how fast a site is built.
@main
struct ShirubeBench: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "shirube-bench",
        abstract: "Times builds and the template engine; compare only figures of one run.",
        subcommands: [CorpusCommand.self, BuildCommand.self, TemplateCommand.self])
}
