package import Diagnostics

extension TemplateData {
    /// Values from JSON (RFC 8259): `null` is ``absent(_:)``, numbers stay as they are written.
    ///
    /// The first mistake in the syntax ends the reading; the data then have what came before it.
    /// A name that an object has twice is an error too, since RFC 8259 leaves its meaning open.
    package static func readingJSON(_ bytes: [UInt8], path: String) -> Diagnosed<TemplateData> {
        let source = TemplateSource(name: "", path: path, bytes: bytes)
        var reader = JSONReader(bytes)
        do {
            try reader.readDocument()
        } catch {
            reader.problems.append(error)
        }
        return Diagnosed(
            reader.data,
            reader.problems.map { $0.diagnostic(at: source.location(of: $0.range), source) })
    }
}
