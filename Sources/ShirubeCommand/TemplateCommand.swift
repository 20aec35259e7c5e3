internal import ArgumentParser
private import Diagnostics
private import Mustache
private import SiteBuilding

/// `shirube template`.
struct TemplateCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "template",
        abstract: "Mustache のテンプレートを標準出力へ書き出します。/ Renders a Mustache template.")

    @Argument(help: ArgumentHelp("テンプレート。/ The template.", valueName: "file"))
    var template: String

    @Option(help: ArgumentHelp("値を書いた JSON。/ The values, as JSON.", valueName: "file.json"))
    var data: String?

    @Option(
        help: ArgumentHelp(
            "部品（*.mustache）のフォルダー。/ Folder of partials (*.mustache).", valueName: "dir"))
    var partials: String?

    @OptionGroup var speech: LanguageOption

    func run() throws {
        let console = Console(language: speech.language)
        try console.run { () throws(MachineError) in
            let page = render()
            try console.report(page.diagnostics) { UserFile.read($0).value ?? nil }
            try StandardStream.output.write(page.value)
            return page.diagnostics.allowPublishing
        }
    }

    private func render() -> Diagnosed<[UInt8]> {
        let page = UserFile.read(template)
        let values = data.map(UserFile.read)
        let others = partials.map(UserFile.templates(in:)) ?? Diagnosed([])
        let problems = page.diagnostics + (values?.diagnostics ?? []) + others.diagnostics
        guard let bytes = page.value, problems.allowPublishing else {
            return Diagnosed([], problems)
        }
        let source = TemplateSource(name: UserFile.stem(of: template), path: template, bytes: bytes)
        let named = values?.value.flatMap { bytes in data.map { (bytes: bytes, path: $0) } }
        return StandaloneTemplate.render(source, data: named, partials: others.value)
    }
}
