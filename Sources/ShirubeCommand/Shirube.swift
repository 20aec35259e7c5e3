package import ArgumentParser
private import Glibc

/// The `shirube` command.
package struct Shirube: ParsableCommand {
    /// The name, the help and the subcommands.
    package static let configuration = CommandConfiguration(
        commandName: "shirube",
        abstract: "自治体の計画の進み具合を、だれもが読めるサイトにします。",
        discussion: """
            Publishes the progress of public plans as an accessible site with open data.

            終了コード / Exit codes: 0 良し fine · 1 資料に誤りがあり、何も公開していない problems in \
            the sources, nothing published · 64 使い方の誤り usage · 70 機械の障害 fault of the machine
            """,
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, TemplateCommand.self, MarkdownCommand.self,
        ])

    /// The command, before its arguments are read.
    package init() {}

    /// Runs the command with the arguments of this process, and ends the process.
    package static func run() -> Never {
        // A file that may not grow and a reader that went away are told by the call that writes,
        // which can still clear up; their signals would end the process at once.
        signal(SIGXFSZ, SIG_IGN)
        signal(SIGPIPE, SIG_IGN)
        main(nil)
        Glibc.exit(EXIT_SUCCESS)
    }
}
