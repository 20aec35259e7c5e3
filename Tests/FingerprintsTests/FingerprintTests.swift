import Fingerprints
import Testing

@Suite("Fingerprints")
struct FingerprintTests {
    @Test(
        "are the digests of FIPS 180-4",
        arguments: [
            ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
            ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
            (
                "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
                "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
            ),
            (
                "abcdefghbcdefghicdefghijdefghijkefghijklfghijklmghijklmn"
                    + "hijklmnoijklmnopjklmnopqklmnopqrlmnopqrsmnopqrstnopqrstu",
                "cf5b16a778af8380036ce59e7b0492370b249b11e8f07a51afac45037afee9d1"
            ),
            (
                String(repeating: "a", count: 1_000_000),
                "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
            ),
        ])
    func vectors(message: String, hex: String) {
        #expect(Fingerprint(of: Array(message.utf8)).hex == hex)
    }

    @Test("of a part of memory are those of its bytes alone")
    func slices() {
        let bytes = Array("xxabcxx".utf8)
        let slice = bytes.withUnsafeBytes {
            Fingerprint(of: UnsafeRawBufferPointer(rebasing: $0[2..<5]))
        }
        #expect(slice == Fingerprint(of: Array("abc".utf8)))
        #expect(slice != Fingerprint(of: bytes))
    }

    @Test("are read back from their digits")
    func hex() {
        let fingerprint = Fingerprint(of: [1, 2, 3])
        #expect(Fingerprint(hex: fingerprint.hex) == fingerprint)
    }

    @Test(
        "are not read from anything else",
        arguments: [
            "", "ba78", String(repeating: "g", count: 64), String(repeating: "A", count: 64),
            String(repeating: "0", count: 63), String(repeating: "0", count: 65),
            String(repeating: "０", count: 64), "-" + String(repeating: "0", count: 63),
        ])
    func notHex(text: String) {
        #expect(Fingerprint(hex: text) == nil)
    }

    @Test("made on many threads at once are right")
    func parallel() async {
        let expected = (0..<64).map { Fingerprint(of: [UInt8](repeating: $0, count: 5000)).hex }
        let found = await withTaskGroup(of: (Int, String).self) { group in
            for index in 0..<64 {
                group.addTask {
                    let bytes = [UInt8](repeating: UInt8(index), count: 5000)
                    return (index, Fingerprint(of: bytes).hex)
                }
            }
            return await group.reduce(into: [Int: String]()) { $0[$1.0] = $1.1 }
        }
        #expect(Set(expected).count == 64)
        for index in 0..<64 { #expect(found[index] == expected[index]) }
    }
}
