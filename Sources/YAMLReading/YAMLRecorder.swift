internal import CLibYAML
internal import Diagnostics
internal import JapaneseText

/// Writes the events of a document on a tape and refuses what a file of facts must not have.
struct YAMLRecorder {
    /// How deep lists and mappings may be nested.
    static let deepestNesting = 32

    var diagnostics: [Diagnostic] = []
    private let path: String
    private var records: [YAMLTape.Record] = []
    private var text: [UInt8] = []
    /// The lists and mappings that are not yet closed, by their position on the tape.
    private var open: [Int] = []
    private var documents = 0
    /// Whether a part was left out, so that the document cannot be used.
    private var isIncomplete = false

    init(path: String, sourceSize: Int) {
        self.path = path
        records.reserveCapacity(sourceSize / 12)
        text.reserveCapacity(sourceSize)
    }

    /// Takes the next event; `false` when the rest of the file is of no use.
    mutating func record(_ event: yaml_event_t) -> Bool {
        switch event.type {
        case YAML_DOCUMENT_START_EVENT: return beginDocument(event)
        case YAML_SCALAR_EVENT:
            let scalar = event.data.scalar
            check(anchor: scalar.anchor, tag: scalar.tag, event)
            appendScalar(event)
        case YAML_SEQUENCE_START_EVENT:
            let start = event.data.sequence_start
            check(anchor: start.anchor, tag: start.tag, event)
            return begin(.sequence, event)
        case YAML_MAPPING_START_EVENT:
            let start = event.data.mapping_start
            check(anchor: start.anchor, tag: start.tag, event)
            return begin(.mapping, event)
        case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT: end()
        case YAML_ALIAS_EVENT:
            diagnostics.append(.alias(at: location(event)))
            isIncomplete = true
        default: break
        }
        return true
    }

    /// The document, once all events have been taken.
    func finished() -> Diagnosed<YAMLNode?> {
        guard !isIncomplete else { return Diagnosed(nil, diagnostics) }
        let root = YAMLNode(
            tape: YAMLTape(path: path, records: records, text: text), position: 0)
        guard !records.isEmpty, !root.isEmpty else {
            return Diagnosed(
                nil, diagnostics + [.emptyDocument(at: SourceLocation(path: path))])
        }
        return Diagnosed(root, diagnostics)
    }
}

extension YAMLRecorder {
    private mutating func beginDocument(_ event: yaml_event_t) -> Bool {
        documents += 1
        guard documents > 1 else { return true }
        diagnostics.append(.severalDocuments(at: location(event)))
        isIncomplete = true
        return false
    }

    private mutating func begin(_ shape: YAMLNode.Shape, _ event: yaml_event_t) -> Bool {
        guard open.count < Self.deepestNesting else {
            diagnostics.append(
                .tooDeep(at: location(event), limit: Self.deepestNesting))
            isIncomplete = true
            return false
        }
        open.append(records.count)
        append(shape, event, text: text.count..<text.count, isPlain: false)
        return true
    }

    private mutating func end() {
        guard let position = open.popLast() else { return }
        records[position].end = Int32(records.count)
        if records[position].shape == .mapping { checkKeys(of: position) }
    }

    private mutating func appendScalar(_ event: yaml_event_t) {
        let scalar = event.data.scalar
        let start = text.count
        let bytes = UnsafeBufferPointer(start: scalar.value, count: scalar.length)
        if let found = UnprintableText.first(in: bytes) {
            diagnostics.append(.unprintable(found.scalar, at: location(event)))
        }
        text.append(contentsOf: bytes)
        append(
            .scalar, event, text: start..<text.count,
            isPlain: scalar.style == YAML_PLAIN_SCALAR_STYLE)
    }

    private mutating func append(
        _ shape: YAMLNode.Shape, _ event: yaml_event_t, text: Range<Int>, isPlain: Bool
    ) {
        let start = event.start_mark
        let isOneLine = start.line == event.end_mark.line
        records.append(
            YAMLTape.Record(
                shape: shape, isPlain: isPlain, line: Int32(start.line + 1),
                column: Int32(start.column + 1),
                length: isOneLine ? max(1, Int32(event.end_mark.column - start.column)) : 1,
                textStart: Int32(text.lowerBound), textEnd: Int32(text.upperBound),
                end: Int32(records.count + 1)))
    }

    private func location(_ event: yaml_event_t) -> SourceLocation {
        let start = event.start_mark
        let isOneLine = start.line == event.end_mark.line
        return SourceLocation(
            path: path, line: Int(start.line) + 1, column: Int(start.column) + 1,
            length: isOneLine ? Int(event.end_mark.column) - Int(start.column) : 1)
    }

    private mutating func check(
        anchor: UnsafeMutablePointer<UInt8>?, tag: UnsafeMutablePointer<UInt8>?,
        _ event: yaml_event_t
    ) {
        if anchor != nil { diagnostics.append(.alias(at: location(event))) }
        if tag != nil { diagnostics.append(.tag(at: location(event))) }
    }
}

extension YAMLRecorder {
    /// The size up to which comparing every key with every other is the fastest way.
    private static let smallMapping = 24

    /// Checks that the keys of a mapping are words and that none is there twice.
    private mutating func checkKeys(of mapping: Int) {
        let keys = keyPositions(of: mapping)
        for key in keys where records[key].shape != .scalar {
            diagnostics.append(.keyNotText(at: location(ofRecord: key)))
            isIncomplete = true
        }
        for (before, key) in zip(keys, keys.dropFirst()) { checkNumber(at: before, cutBy: key) }
        keys.count <= Self.smallMapping ? compareAll(keys) : compareHashed(keys)
    }

    /// Tells of `{R3: 660名, R4: 1,320名}`, which reads as `R4: 1` and a key `320名` without value.
    private mutating func checkNumber(at before: Int, cutBy key: Int) {
        let value = Int(records[key].end)
        guard value < records.count, records[value].shape == .scalar,
            records[value].textStart == records[value].textEnd
        else { return }
        let (front, rest) = (Int(records[before].end), textOfRecord(key))
        guard records[front].shape == .scalar, records[front].isPlain, records[key].isPlain,
            textOfRecord(front).last.map(Self.isDigit) ?? false,
            rest.prefix(while: Self.isDigit).count == 3
        else { return }
        let number = textOfRecord(front) + [UInt8(ascii: ",")] + rest
        diagnostics.append(
            .cutNumber(String(decoding: number, as: UTF8.self), at: location(ofRecord: front)))
        isIncomplete = true
    }

    private static func isDigit(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
    }

    private func keyPositions(of mapping: Int) -> [Int] {
        var keys: [Int] = []
        var position = mapping + 1
        while position < records.count {
            keys.append(position)
            let value = Int(records[position].end)
            guard value < records.count else { break }
            position = Int(records[value].end)
        }
        return keys
    }

    private mutating func compareAll(_ keys: [Int]) {
        for (index, key) in keys.enumerated() {
            guard let first = keys[..<index].first(where: { hasSameText($0, key) }) else {
                continue
            }
            reportDuplicate(key, of: first)
        }
    }

    private mutating func compareHashed(_ keys: [Int]) {
        var seen: [ArraySlice<UInt8>: Int] = [:]
        for key in keys {
            if let first = seen[textOfRecord(key)] {
                reportDuplicate(key, of: first)
            } else {
                seen[textOfRecord(key)] = key
            }
        }
    }

    private mutating func reportDuplicate(_ key: Int, of first: Int) {
        guard records[key].shape == .scalar, records[first].shape == .scalar else { return }
        diagnostics.append(
            .duplicateKey(
                String(decoding: textOfRecord(key), as: UTF8.self), at: location(ofRecord: key),
                first: location(ofRecord: first)))
    }

    private func hasSameText(_ one: Int, _ other: Int) -> Bool {
        let (one, other) = (records[one], records[other])
        guard one.textEnd - one.textStart == other.textEnd - other.textStart else { return false }
        return text.withUnsafeBufferPointer { text in
            text[Int(one.textStart)..<Int(one.textEnd)]
                .elementsEqual(text[Int(other.textStart)..<Int(other.textEnd)])
        }
    }

    private func textOfRecord(_ position: Int) -> ArraySlice<UInt8> {
        text[Int(records[position].textStart)..<Int(records[position].textEnd)]
    }

    private func location(ofRecord position: Int) -> SourceLocation {
        let record = records[position]
        return SourceLocation(
            path: path, line: Int(record.line), column: Int(record.column),
            length: Int(record.length))
    }
}
