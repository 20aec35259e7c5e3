/// Reads back what a ``RecordWriter`` wrote.
struct RecordReader {
    private let bytes: [UInt8]
    private var position = 0

    /// What is not as it was written; the whole record is then of no use.
    struct Damage: Error {}

    init(_ bytes: [UInt8]) {
        self.bytes = bytes
    }

    /// Reads a text.
    mutating func text() throws(Damage) -> String {
        let count = try length()
        guard count <= bytes.count - position - 1,
            bytes[position + count] == UInt8(ascii: ","),
            let text = String(validating: bytes[position..<position + count], as: UTF8.self)
        else { throw Damage() }
        position += count + 1
        return text
    }

    /// Reads a whole number.
    mutating func number() throws(Damage) -> Int {
        guard let number = Int(try text()) else { throw Damage() }
        return number
    }

    /// Reads a text, or that there is none.
    mutating func optionalText() throws(Damage) -> String? {
        try list { reader throws(Damage) in try reader.text() }.first
    }

    /// Reads as many elements as there are.
    mutating func list<Element>(
        of read: (inout RecordReader) throws(Damage) -> Element
    ) throws(Damage) -> [Element] {
        let count = try number()
        guard (0...bytes.count).contains(count) else { throw Damage() }
        var elements: [Element] = []
        elements.reserveCapacity(count)
        for _ in 0..<count { elements.append(try read(&self)) }
        return elements
    }

    /// Reads the digits and the colon before a text.
    private mutating func length() throws(Damage) -> Int {
        var length = 0
        while position < bytes.count {
            let byte = bytes[position]
            position += 1
            if byte == UInt8(ascii: ":") { return length }
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte), length < bytes.count
            else { throw Damage() }
            length = length * 10 + Int(byte - UInt8(ascii: "0"))
        }
        throw Damage()
    }
}
