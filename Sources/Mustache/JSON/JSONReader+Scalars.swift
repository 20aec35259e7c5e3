/// Texts and numbers.
extension JSONReader {
    /// Reads a text with its quotation marks and gives its UTF-8.
    mutating func readText() throws(JSONProblem) -> [UInt8] {
        let start = position
        var text: [UInt8] = []
        position += 1
        while let byte = peek() {
            switch byte {
            case UInt8(ascii: "\""):
                position += 1
                return text
            case UInt8(ascii: "\\"):
                try readEscape(into: &text)
            case UInt8.newline, UInt8(ascii: "\r"):
                throw JSONProblem(kind: .unclosedText, range: start..<position)
            case 0..<0x20:
                throw problem(.controlCharacter)
            default:
                text.append(byte)
                position += 1
            }
        }
        throw JSONProblem(kind: .unclosedText, range: start..<position)
    }

    private mutating func readEscape(into text: inout [UInt8]) throws(JSONProblem) {
        let start = position
        position += 1
        let letter = peek()
        position += 1
        switch letter {
        case UInt8(ascii: "\""), UInt8(ascii: "\\"), UInt8(ascii: "/"):
            text.append(bytes[start + 1])
        case UInt8(ascii: "b"): text.append(0x08)
        case UInt8(ascii: "f"): text.append(0x0C)
        case UInt8(ascii: "n"): text.append(0x0A)
        case UInt8(ascii: "r"): text.append(0x0D)
        case UInt8(ascii: "t"): text.append(0x09)
        case UInt8(ascii: "u"):
            text.append(contentsOf: String(Character(try readScalar(from: start))).utf8)
        default:
            throw JSONProblem(kind: .badEscape, range: start..<min(start + 2, bytes.count))
        }
    }

    /// Reads the digits of `\u30C4`, and of `\uD83D\uDE00`, which is one scalar in two halves.
    private mutating func readScalar(from start: Int) throws(JSONProblem) -> Unicode.Scalar {
        let high = try readHexadecimal(from: start)
        if let scalar = Unicode.Scalar(high) { return scalar }
        guard high < 0xDC00, take(UInt8(ascii: "\\")), take(UInt8(ascii: "u")) else {
            throw JSONProblem(kind: .halfSurrogate, range: start..<start + 6)
        }
        let low = try readHexadecimal(from: position - 2)
        let value = 0x10000 + (UInt32(high) - 0xD800) << 10 + UInt32(low) &- 0xDC00
        guard (0xDC00...0xDFFF).contains(low), let scalar = Unicode.Scalar(value) else {
            throw JSONProblem(kind: .halfSurrogate, range: start..<position)
        }
        return scalar
    }

    private mutating func readHexadecimal(from start: Int) throws(JSONProblem) -> UInt16 {
        var value: UInt16 = 0
        for _ in 0..<4 {
            guard let digit = peek().flatMap({ Character(Unicode.Scalar($0)).hexDigitValue }) else {
                throw JSONProblem(kind: .badEscape, range: start..<position)
            }
            value = value << 4 | UInt16(digit)
            position += 1
        }
        return value
    }

    /// Reads a number and gives it as written.
    mutating func readNumber() throws(JSONProblem) -> ArraySlice<UInt8> {
        let start = position
        _ = take(UInt8(ascii: "-"))
        let startsWithNought = peek() == UInt8(ascii: "0")
        let whole = takeDigits()
        var isNumber = whole == 1 || (whole > 1 && !startsWithNought)
        if take(UInt8(ascii: ".")) { isNumber = takeDigits() > 0 && isNumber }
        if take(UInt8(ascii: "e")) || take(UInt8(ascii: "E")) {
            if !take(UInt8(ascii: "+")) { _ = take(UInt8(ascii: "-")) }
            isNumber = takeDigits() > 0 && isNumber
        }
        guard isNumber else { throw JSONProblem(kind: .badNumber, range: start..<position) }
        return bytes[start..<position]
    }

    /// Passes over digits and counts them.
    private mutating func takeDigits() -> Int {
        let start = position
        while let byte = peek(), (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
            position += 1
        }
        return position - start
    }
}
