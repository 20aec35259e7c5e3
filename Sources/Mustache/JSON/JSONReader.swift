import Diagnostics
import JapaneseText

/// Reads JSON from front to back and writes it on a tape, value by value.
struct JSONReader {
    let bytes: [UInt8]
    var position: Int
    var data = TemplateData()
    var problems: [JSONProblem] = []
    private var nesting = 0

    /// How deep values may enclose values.
    static let nestingLimit = 256

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
        position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    }

    mutating func readDocument() throws(JSONProblem) {
        if let offset = UTF8Check.firstInvalidOffset(in: bytes) {
            throw JSONProblem(kind: .notUTF8, range: offset..<offset + 1)
        }
        skipSpaces()
        guard let first = peek() else {
            throw JSONProblem(kind: .emptyDocument, range: 0..<0)
        }
        if first == UInt8(ascii: "{") {
            try readMembers()
        } else {
            data.isSingleValue = true
            try readValue(named: .unnamed)
        }
        skipSpaces()
        guard peek() == nil else { throw problem(.contentAfterEnd) }
    }

    private mutating func readValue(named name: TemplateName) throws(JSONProblem) {
        switch peek() ?? 0 {
        case UInt8(ascii: "{"):
            let object = data.openObject(name)
            defer { data.close(object) }
            try readMembers()
        case UInt8(ascii: "["):
            let list = data.openList(name)
            defer { data.close(list) }
            try readElements()
        case UInt8(ascii: "\""):
            data.text(name, utf8: try readText())
        case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"):
            data.digits(name, try readNumber())
        default:
            try readWord(named: name)
        }
    }

    private mutating func readMembers() throws(JSONProblem) {
        var places: [TemplateName: Range<Int>] = [:]
        try readSequence(closedBy: UInt8(ascii: "}")) { (reader) throws(JSONProblem) in
            guard reader.peek() == UInt8(ascii: "\"") else { throw reader.expected(.memberName) }
            let start = reader.position
            let text = String(decoding: try reader.readText(), as: UTF8.self)
            let (name, place) = (TemplateName(text), start..<reader.position)
            if let earlier = places.updateValue(place, forKey: name) {
                reader.problems.append(
                    JSONProblem(kind: .duplicateName(text), range: place, earlier: earlier))
            }
            reader.skipSpaces()
            guard reader.take(UInt8(ascii: ":")) else { throw reader.expected(.colon) }
            reader.skipSpaces()
            try reader.readValue(named: name)
        }
    }

    private mutating func readElements() throws(JSONProblem) {
        try readSequence(closedBy: UInt8(ascii: "]")) { (reader) throws(JSONProblem) in
            try reader.readValue(named: .unnamed)
        }
    }

    /// Reads what stands between brackets, separated by commas.
    private mutating func readSequence(
        closedBy end: UInt8, _ readNext: (inout JSONReader) throws(JSONProblem) -> Void
    ) throws(JSONProblem) {
        guard nesting < Self.nestingLimit else { throw problem(.tooDeep) }
        nesting += 1
        defer { nesting -= 1 }
        position += 1
        skipSpaces()
        if take(end) { return }
        while true {
            try readNext(&self)
            skipSpaces()
            if take(end) { return }
            let comma = position
            guard take(UInt8(ascii: ",")) else { throw expected(.commaOrEnd(end)) }
            skipSpaces()
            guard peek() != end else {
                throw JSONProblem(kind: .trailingComma, range: comma..<comma + 1)
            }
        }
    }

    private mutating func readWord(named name: TemplateName) throws(JSONProblem) {
        let word = bytes[position...].prefix { $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }
        switch String(decoding: word, as: UTF8.self) {
        case "true": data.flag(name, true)
        case "false": data.flag(name, false)
        case "null": data.absent(name)
        default: throw expected(.value)
        }
        position = word.endIndex
    }
}

extension JSONReader {
    func peek() -> UInt8? {
        position < bytes.count ? bytes[position] : nil
    }

    mutating func take(_ byte: UInt8) -> Bool {
        guard peek() == byte else { return false }
        position += 1
        return true
    }

    mutating func skipSpaces() {
        while position < bytes.count, bytes[position].isSpace { position += 1 }
    }

    /// A problem with the scalar at hand.
    func problem(_ kind: JSONProblem.Kind) -> JSONProblem {
        let end = bytes[min(position + 1, bytes.count)...].firstIndex { $0 & 0xC0 != 0x80 }
        return JSONProblem(kind: kind, range: position..<max(position, end ?? bytes.count))
    }

    private func expected(_ what: LocalizedText) -> JSONProblem {
        problem(.expected(what))
    }
}

extension LocalizedText {
    fileprivate static let value = LocalizedText(ja: "値", en: "a value")
    fileprivate static let colon = LocalizedText(ja: "コロン", en: "a colon")
    fileprivate static let memberName = LocalizedText(
        ja: "引用符で囲んだ名前", en: "a name in quotation marks")

    fileprivate static func commaOrEnd(_ end: UInt8) -> LocalizedText {
        let end = Character(Unicode.Scalar(end))
        return LocalizedText(ja: "コンマか「\(end)」", en: "a comma or '\(end)'")
    }
}
