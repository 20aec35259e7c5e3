private import Glibc

/// The encoding that spreadsheets on Japanese Windows write (CP932, Windows-31J): Shift_JIS with
/// ①, ㈱ and 纊.
package enum CP932 {
    /// Why text cannot be converted.
    package enum Problem: Error, Sendable, Hashable {
        /// The bytes from an offset on are no character of CP932.
        case invalidByte(UInt8, offset: Int)
        /// CP932 has no such character; the offset counts the bytes of UTF-8 before it.
        case unwritable(Unicode.Scalar, offset: Int)
        /// The C library of this machine has no converter for CP932.
        case noConverter
    }

    /// The text of bytes in CP932.
    package static func decode(_ bytes: [UInt8]) throws(Problem) -> String {
        String(decoding: try decodeToUTF8(bytes), as: UTF8.self)
    }

    /// The UTF-8 of bytes in CP932.
    ///
    /// The wave dash 81 60 becomes ～ (U+FF5E) and the minus 81 7C － (U+FF0D), as in Windows.
    package static func decodeToUTF8(_ bytes: [UInt8]) throws(Problem) -> [UInt8] {
        let (converted, stop) = try convert(bytes, from: "CP932", to: "UTF-8")
        guard let stop else { return converted }
        throw .invalidByte(bytes[stop], offset: stop)
    }

    /// The bytes of a text in CP932.
    ///
    /// The wave dash 〜 and the minus − are written as their look-alikes, as Windows does.
    package static func encode(_ text: String) throws(Problem) -> [UInt8] {
        let bytes = Array(text.utf8)
        let (converted, stop) = try convert(bytes, from: "UTF-8", to: "CP932")
        guard let stop else { return converted }
        let rest = Substring(decoding: bytes[stop...].prefix(4), as: UTF8.self)
        throw .unwritable(rest.unicodeScalars.first ?? "\u{FFFD}", offset: stop)
    }
}

extension CP932 {
    /// The bytes that could be converted and the offset of the first that could not.
    private static func convert(
        _ bytes: [UInt8], from source: String, to target: String
    ) throws(Problem) -> (converted: [UInt8], stop: Int?) {
        guard !bytes.isEmpty else { return ([], nil) }
        guard let converter = iconv_open(target, source), Int(bitPattern: converter) != -1 else {
            throw .noConverter
        }
        defer { iconv_close(converter) }
        var stop: Int?
        // A character of two bytes has at most three in UTF-8, and a byte has at most three.
        let converted = [UInt8](unsafeUninitializedCapacity: bytes.count * 3) { output, count in
            (count, stop) = bytes.withUnsafeBytes { input in
                run(converter, input, into: UnsafeMutableRawBufferPointer(output))
            }
        }
        return (converted, stop)
    }

    /// Runs a converter over all of the input; the output has room for every result.
    private static func run(
        _ converter: iconv_t, _ input: UnsafeRawBufferPointer,
        into output: UnsafeMutableRawBufferPointer
    ) -> (written: Int, stop: Int?) {
        // iconv takes a mutable pointer for reasons of its history; it only reads.
        var source = UnsafeMutableRawBufferPointer(mutating: input)
            .assumingMemoryBound(to: CChar.self).baseAddress
        var target = output.assumingMemoryBound(to: CChar.self).baseAddress
        var unread = input.count
        var room = output.count
        let result = iconv(converter, &source, &unread, &target, &room)
        return (output.count - room, result == -1 || unread > 0 ? input.count - unread : nil)
    }
}
