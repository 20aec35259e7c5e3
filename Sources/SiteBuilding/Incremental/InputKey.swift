internal import Fingerprints

/// A description of what something was made from, grown file by file to a fingerprint.
///
/// A file is described by its path, size and times. A file that changed after the build began, in
/// the grain of the clock of the file system, might change again without a new time, so it makes
/// the whole description doubtful; so does a program that does not know itself.
struct InputKey: Sendable {
    private let began: Int
    private var bytes: [UInt8]

    /// The program itself, before any file.
    ///
    /// - Parameter began: When the build began, by the clock of the file system.
    init?(before began: Int) {
        guard let program = ProgramFiles.loaded() else { return nil }
        self.began = began
        bytes = program
    }

    /// The description so far.
    var fingerprint: Fingerprint { Fingerprint(of: bytes) }

    /// The same with some files; `nil` when one of them is too fresh to be trusted.
    func adding(_ files: [SourceFolder.Listed]) -> InputKey? {
        guard files.allSatisfy({ $0.status.changed < began }) else { return nil }
        var key = self
        var writer = RecordWriter()
        writer.write(files) { writer, file in
            writer.write(file.path)
            writer.write(file.status.size)
            writer.write(file.status.modified)
            writer.write(file.status.changed)
        }
        key.bytes += writer.bytes
        return key
    }

    /// The same with whether there are pages on themes.
    func adding(showsThemes: Bool) -> InputKey {
        var key = self
        var writer = RecordWriter()
        writer.write(showsThemes ? 1 : 0)
        key.bytes += writer.bytes
        return key
    }

    /// The same with other parts of the site.
    func adding(_ parts: [Fingerprint]) -> InputKey {
        var key = self
        var writer = RecordWriter()
        writer.write(parts) { $0.write($1.hex) }
        key.bytes += writer.bytes
        return key
    }
}
