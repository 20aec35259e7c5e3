package import Fingerprints

/// One file of the site as it stands, or will stand, in the output folder.
package struct OutputFile: Sendable, Hashable {
    /// The path in the site, with `/` between its parts.
    package let path: String
    /// The size in bytes.
    package let size: Int
    /// The SHA-256 of its bytes.
    package let fingerprint: Fingerprint
    /// When this machine last wrote it, in nanoseconds since 1970; never part of what is published.
    let modified: Int

    /// Writes the line of the manifest: SHA-256, size and path, divided by tabs.
    func appendManifestLine(to bytes: inout [UInt8]) {
        bytes.append(contentsOf: fingerprint.hex.utf8)
        bytes.append(UInt8(ascii: "\t"))
        bytes.append(contentsOf: String(size).utf8)
        bytes.append(UInt8(ascii: "\t"))
        bytes.append(contentsOf: path.utf8)
        bytes.append(UInt8(ascii: "\n"))
    }
}

extension [OutputFile] {
    /// The files in the order of the bytes of their paths.
    func inOrderOfPaths() -> [OutputFile] {
        sorted { $0.path.precedesByBytes($1.path) }
    }
}
