import JapaneseText
import Testing

@Suite("CP932")
struct CP932Tests {
    @Test("is read with the characters that Windows added")
    func decodes() throws {
        let bytes: [UInt8] = [0x87, 0x40, 0x87, 0x8A, 0xFA, 0x5C, 0x41, 0xB1, 0x0D, 0x0A]
        #expect(try CP932.decode(bytes) == "①㈱纊Aｱ\r\n")
        #expect(try CP932.decode([]) == "")
    }

    @Test("is written and read back", arguments: ["令和3年度，1,320件\r\n", "髙﨑①Ⅳ№㈱", "～－ｱｲｳ", ""])
    func roundTrip(text: String) throws {
        #expect(try CP932.decode(try CP932.encode(text)) == text)
    }

    @Test("takes the wave dash and the minus in their place in Windows")
    func windowsForms() throws {
        #expect(try CP932.encode("〜−") == [0x81, 0x60, 0x81, 0x7C])
        #expect(try CP932.decode([0x81, 0x60, 0x81, 0x7C]) == "～－")
    }

    @Test(
        "names the first byte that is no character",
        arguments: [
            ([0x41, 0x80], 0x80, 1), ([0x82, 0xA0, 0x82], 0x82, 2), ([0xFD], 0xFD, 0),
            ([0x41, 0x42, 0x81, 0x20, 0x43], 0x81, 2),
        ] as [([UInt8], UInt8, Int)])
    func invalid(bytes: [UInt8], byte: UInt8, offset: Int) {
        #expect(throws: CP932.Problem.invalidByte(byte, offset: offset)) {
            try CP932.decode(bytes)
        }
    }

    @Test("names the first character that it cannot write")
    func unwritable() {
        #expect(throws: CP932.Problem.unwritable("😀", offset: 6)) { try CP932.encode("実績😀é") }
        #expect(throws: CP932.Problem.unwritable("é", offset: 0)) { try CP932.encode("é") }
    }

    @Test("of the length of a large file is converted whole")
    func long() throws {
        let text = String(repeating: "指標ｱ,1,320\r\n", count: 20_000)
        #expect(try CP932.decode(try CP932.encode(text)) == text)
    }
}

@Suite("UTF-8")
struct UTF8CheckTests {
    @Test(
        "that is ill-formed is found at its first byte",
        arguments: [
            ([0x41, 0xFF], 1), ([0xE3, 0x81], 0), ([0x41, 0xE3, 0x81, 0x41], 1), ([0xC0, 0xAF], 0),
            ([0xED, 0xA0, 0x80], 0), ([0xF4, 0x90, 0x80, 0x80], 0), ([0xE3, 0x81, 0x82, 0x80], 3),
        ] as [([UInt8], Int)])
    func invalid(bytes: [UInt8], offset: Int) {
        #expect(UTF8Check.firstInvalidOffset(in: bytes) == offset)
    }

    @Test("that is well-formed has no such byte", arguments: ["", "abc", "令和3年度", "😀\0"])
    func valid(text: String) {
        #expect(UTF8Check.firstInvalidOffset(in: Array(text.utf8)) == nil)
    }

    @Test("may begin with a mark, as may UTF-16")
    func marks() {
        #expect(ByteOrderMark(startOf: [0xEF, 0xBB, 0xBF, 0x41] as [UInt8]) == .utf8)
        #expect(ByteOrderMark(startOf: [0xFF, 0xFE, 0x41, 0] as [UInt8]) == .utf16LittleEndian)
        #expect(ByteOrderMark(startOf: [0xFE, 0xFF] as [UInt8]) == .utf16BigEndian)
        #expect(ByteOrderMark(startOf: [0xEF, 0xBB] as [UInt8]) == nil)
    }
}
