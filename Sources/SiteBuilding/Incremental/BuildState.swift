internal import Fingerprints
internal import SiteViews

/// What the last build made, and from what (`.shirube/state`): it saves the next one the work.
///
/// It holds times of this machine and is of no use on another one. Losing it costs time only.
struct BuildState: Sendable {
    /// The parts of the site that were made without a word of warning.
    private(set) var parts: [String: Part] = [:]

    /// One part as it was made.
    struct Part: Sendable {
        /// What it was made from.
        let key: Fingerprint
        /// What other pages say of it, if it is a plan.
        let summary: PlanSummary?
        /// Its files as they were left.
        let files: [OutputFile]
    }

    /// Nothing is known.
    init() {}

    /// Keeps the parts that may be used again.
    init(after editions: [Edition]) {
        for edition in editions where edition.diagnostics.isEmpty {
            guard let key = edition.key else { continue }
            parts[edition.part] = Part(key: key, summary: edition.summary, files: edition.files)
        }
    }

    /// Reads the record of an earlier build; damaged or foreign, it says nothing.
    init(_ bytes: [UInt8]) {
        var reader = RecordReader(bytes)
        guard (try? reader.text()) == Self.notation, let parts = try? Self.parts(&reader) else {
            return
        }
        self.parts = parts
    }

    /// The record, the same for the same parts.
    var bytes: [UInt8] {
        var writer = RecordWriter()
        writer.write(Self.notation)
        writer.write(parts.sorted { $0.key < $1.key }) { writer, part in
            writer.write(part.key)
            writer.write(part.value.key.hex)
            writer.write(part.value.summary.map { [$0] } ?? []) { $0.write($1) }
            writer.write(part.value.files) { $0.write($1) }
        }
        return writer.bytes
    }

    private static let notation = "shirube state 6"

    private static func parts(
        _ reader: inout RecordReader
    ) throws(RecordReader.Damage) -> [String: Part] {
        var parts: [String: Part] = [:]
        for _ in 0..<(try reader.number()) {
            let name = try reader.text()
            parts[name] = Part(
                key: try reader.fingerprint(),
                summary: try reader.list { reader throws(RecordReader.Damage) in
                    try reader.planSummary()
                }.first,
                files: try reader.list { reader throws(RecordReader.Damage) in
                    try reader.outputFile()
                })
        }
        return parts
    }
}

extension RecordWriter {
    fileprivate mutating func write(_ file: OutputFile) {
        write(file.path)
        write(file.size)
        write(file.modified)
        write(file.fingerprint.hex)
    }
}

extension RecordReader {
    fileprivate mutating func fingerprint() throws(Damage) -> Fingerprint {
        guard let fingerprint = Fingerprint(hex: try text()) else { throw Damage() }
        return fingerprint
    }

    fileprivate mutating func outputFile() throws(Damage) -> OutputFile {
        let (path, size, modified) = (try text(), try number(), try number())
        return OutputFile(
            path: path, size: size, fingerprint: try fingerprint(), modified: modified)
    }
}
