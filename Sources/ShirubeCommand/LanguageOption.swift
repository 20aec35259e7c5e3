internal import ArgumentParser
internal import Diagnostics

/// The option that every subcommand has.
struct LanguageOption: ParsableArguments {
    @Option(
        name: .customLong("language"),
        help: "メッセージの言語。/ Language of messages; that of the environment unless named.")
    var chosen: Language?

    /// The language to speak.
    var language: Language { chosen ?? .ofEnvironment }
}
