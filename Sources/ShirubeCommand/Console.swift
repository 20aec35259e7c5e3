internal import ArgumentParser
internal import Diagnostics
internal import SiteBuilding

/// What the command says, in the language and the format that were asked for.
struct Console {
    let language: Language
    var format = OutputFormat.text

    /// Tells problems: to people with the lines they stand in, to programs as JSON.
    func report(
        _ diagnostics: [Diagnostic], source: @escaping (String) -> [UInt8]?
    ) throws(MachineError) {
        switch format {
        case .json:
            try StandardStream.output.write(diagnostics.json)
        case .text where !diagnostics.isEmpty:
            var renderer = DiagnosticRenderer(language: language, source: source)
            try StandardStream.error.write(renderer.report(diagnostics))
        case .text: break
        }
    }

    /// Says a line to people, away from what programs read.
    func say(_ line: LocalizedText) throws(MachineError) {
        let stream = format == .json ? StandardStream.error : .output
        try stream.write(line[language] + "\n")
    }

    /// Does the work of a command, and ends it with 70 when the machine fails.
    func run(_ work: () throws(MachineError) -> Bool) throws {
        let isFine: Bool
        do {
            isFine = try work()
        } catch {
            try? StandardStream.error.write("shirube: \(error.message[language])\n")
            throw ExitCode(70)
        }
        if !isFine { throw ExitCode(1) }
    }
}
