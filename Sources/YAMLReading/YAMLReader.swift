internal import CLibYAML
package import Diagnostics

/// Reads a YAML document into nodes with places.
///
/// The notation is YAML 1.1 as libyaml reads it, without what a file of facts does not need:
/// anchors and aliases, type tags, several documents, keys that are not words.
package enum YAMLReader {
    /// The size from which a file is refused, in bytes.
    package static let largestSize = 64 << 20

    /// The root of the document, or `nil` when nothing can be made of it, and every problem met.
    ///
    /// A byte order mark is accepted. Reading goes on after a problem where the rest can still
    /// be understood.
    package static func read(_ bytes: [UInt8], path: String) -> Diagnosed<YAMLNode?> {
        guard bytes.count <= largestSize else {
            return Diagnosed(nil, [.tooLarge(at: SourceLocation(path: path))])
        }
        var recorder = YAMLRecorder(path: path, sourceSize: bytes.count)
        let failure = bytes.withUnsafeBufferPointer { buffer in
            parse(UnsafeBufferPointer(rebasing: buffer.dropFirst(lengthOfMark(buffer))), &recorder)
        }
        if let failure {
            recorder.diagnostics.append(failure.diagnostic(in: bytes, path: path))
            return Diagnosed(nil, recorder.diagnostics)
        }
        return recorder.finished()
    }

    /// Feeds the recorder with events; the parser lives and dies in this function.
    private static func parse(
        _ source: UnsafeBufferPointer<UInt8>, _ recorder: inout YAMLRecorder
    ) -> YAMLFailure? {
        // libyaml keeps the address of the parser inside the parser, so it must not move.
        let parser = UnsafeMutablePointer<yaml_parser_t>.allocate(capacity: 1)
        defer { parser.deallocate() }
        precondition(yaml_parser_initialize(parser) == 1, "out of memory")
        defer { yaml_parser_delete(parser) }
        yaml_parser_set_encoding(parser, YAML_UTF8_ENCODING)
        yaml_parser_set_input_string(parser, source.baseAddress, source.count)

        var event = yaml_event_t()
        while true {
            guard yaml_parser_parse(parser, &event) == 1 else {
                return YAMLFailure(of: parser.pointee)
            }
            let proceeds = recorder.record(event)
            let isLast = event.type == YAML_STREAM_END_EVENT
            yaml_event_delete(&event)
            if isLast || !proceeds { return nil }
        }
    }

    /// The length of a UTF-8 byte order mark at the beginning, 0 or 3.
    private static func lengthOfMark(_ bytes: UnsafeBufferPointer<UInt8>) -> Int {
        bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }
}
