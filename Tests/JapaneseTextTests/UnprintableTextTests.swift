import JapaneseText
import Testing

@Suite("Characters that nobody can see")
struct UnprintableTextTests {
    private func first(in text: String) -> (offset: Int, scalar: Unicode.Scalar)? {
        Array(text.utf8).withUnsafeBufferPointer { UnprintableText.first(in: $0) }
    }

    @Test("are found in bytes exactly where the rule says that they are")
    func everyScalar() {
        let scalars = (0...0x10FFFF as ClosedRange<UInt32>).lazy.compactMap(Unicode.Scalar.init)
        let missed = scalars.filter { scalar in
            let found = first(in: "あ\(scalar)い")
            return UnprintableText.contains(scalar)
                ? found?.offset != 3 || found?.scalar != scalar : found != nil
        }
        #expect(missed.map { UnprintableText.name(of: $0) } == [])
    }

    @Test("are named by their number")
    func names() {
        #expect(UnprintableText.name(of: "\u{7}") == "U+0007")
        #expect(UnprintableText.name(of: "\u{1FFFE}") == "U+1FFFE")
    }

    @Test("do not hide behind bytes that are cut off")
    func cutOff() {
        for bytes: [UInt8] in [[0xE2], [0xE2, 0x80], [0xEF, 0xBF], [0xC2], [0xF0, 0x9F]] {
            #expect(bytes.withUnsafeBufferPointer { UnprintableText.first(in: $0) } == nil)
        }
    }
}
