internal import ArgumentParser
private import Diagnostics
private import MarkdownText
private import Markup
private import SiteBuilding

/// `shirube markdown`.
struct MarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Markdown を HTML にして標準出力へ書き出します。/ Renders Markdown as HTML.")

    @Argument(help: ArgumentHelp("Markdown のファイル。/ The Markdown file.", valueName: "file"))
    var file: String

    @Flag(
        name: .customLong("gfm"),
        help: "cmark-gfm と同じ HTML にします。/ The HTML of cmark-gfm itself, not that of a page.")
    var isPlain = false

    @OptionGroup var speech: LanguageOption

    func run() throws {
        let console = Console(language: speech.language)
        try console.run { () throws(MachineError) in
            let read = UserFile.read(file)
            guard let text = read.value else {
                try console.report(read.diagnostics) { _ in nil }
                return false
            }
            let renderer = isPlain ? MarkdownRenderer.commonMark : MarkdownRenderer()
            let document = renderer.render(text, path: file)
            try console.report(document.diagnostics) { _ in text }
            guard document.diagnostics.allowPublishing else { return false }
            try StandardStream.output.write(document.value.markup.bytes)
            return true
        }
    }
}
