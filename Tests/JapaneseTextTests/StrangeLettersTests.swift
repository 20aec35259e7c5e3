import JapaneseText
import Testing

@Suite("Strange letters")
struct StrangeLettersTests {
    @Test("are found where they hide in Japanese words")
    func cyrillic() throws {
        let found = StrangeLetters.find(in: "デジタルデバйд対策")
        #expect(found.map(\.text) == ["йд"])
        #expect(found.map(\.offset) == [6])
        #expect(found.map(\.kind) == [.cyrillic])
    }

    @Test("are told apart by where they come from")
    func kinds() {
        let found = StrangeLetters.find(in: "ΑΙとIСT\u{E000}")
        #expect(found.map(\.kind) == [.greek, .cyrillic, .privateUse])
        #expect(found.map(\.offset) == [0, 4, 6])
    }

    @Test("are answered with the letters that look the same, where all of them do")
    func lookAlikes() {
        let samples = ["⼤⽥区": "大田", "⼾⻑": "戸長", "ОТА": "OTA", "Αο": "Ao", "デバйд": nil]
        for (text, usual) in samples {
            #expect(StrangeLetters.find(in: text).first?.usual == usual)
        }
        #expect(StrangeLetters.find(in: "⿕⼀").map(\.kind) == [.radical])
    }

    @Test(
        "are not the symbols of science or anything Japanese",
        arguments: ["", "α版", "μm", "Σ", "令和3年度のICT①㈱％ｱ—…★◆", "№ⅠⅡ", "é"])
    func usual(text: String) {
        #expect(StrangeLetters.find(in: text).isEmpty)
    }
}
