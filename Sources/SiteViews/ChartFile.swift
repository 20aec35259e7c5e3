/// A chart as a file of its own, beside the pages on which it stands.
package struct ChartFile: Sendable {
    /// Its name in the folder of the charts: `I04.svg`.
    package let name: String
    /// The file, UTF-8.
    package let bytes: [UInt8]

    /// A file under the name of what it shows, without an ending.
    init(name: String, bytes: [UInt8]) {
        self.name = "\(name).svg"
        self.bytes = bytes
    }
}
