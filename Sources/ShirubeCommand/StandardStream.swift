private import Glibc
internal import SiteBuilding

/// One of the two streams that a command writes to.
enum StandardStream: CInt {
    case output = 1
    case error = 2

    /// Whether a person is watching.
    var isTerminal: Bool { isatty(rawValue) == 1 }

    /// Writes a text.
    func write(_ text: String) throws(MachineError) {
        try write(Array(text.utf8))
    }

    /// Writes bytes.
    func write(_ bytes: [UInt8]) throws(MachineError) {
        var rest = bytes[...]
        while !rest.isEmpty {
            let count = rest.withUnsafeBytes { Glibc.write(rawValue, $0.baseAddress, $0.count) }
            if count < 0, errno == EINTR { continue }
            guard count >= 0 else { throw MachineError(.write, name, code: errno) }
            rest = rest.dropFirst(count)
        }
    }

    private var name: String { self == .output ? "stdout" : "stderr" }
}
