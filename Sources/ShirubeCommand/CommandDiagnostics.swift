internal import Diagnostics
internal import SiteBuilding

extension DiagnosticCode {
    /// A file named on the command line cannot be read.
    static let unreadableFile: DiagnosticCode = "command/unreadable-file"
}

extension Diagnostic {
    static func unreadable(_ path: String, _ code: CInt) -> Diagnostic {
        Diagnostic(
            .unreadableFile, MachineError(.read, path, code: code).message,
            help: LocalizedText(
                ja: "ファイルの名前と、読む権限を確かめてください",
                en: "Check the name of the file, and that you may read it"))
    }
}
