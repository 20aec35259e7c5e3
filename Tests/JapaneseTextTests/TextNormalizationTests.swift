import JapaneseText
import Testing

@Suite("Normalisation of text")
struct TextNormalizationTests {
    typealias Forms = TextNormalization.Forms

    @Test(
        "replaces each form by the usual one and says so",
        arguments: [
            ("令和３年", "令和3年", Forms.fullWidthDigits), ("ＩＣＴ", "ICT", .fullWidthLetters),
            ("（％）", "(%)", .fullWidthSigns), ("ﾃﾞｰﾀ｡", "データ。", .halfWidthKana),
            ("ﾊﾟﾝﾌ､ｳﾞ｢ﾜﾞ｣", "パンフ、ヴ「ヷ」", .halfWidthKana), ("ﾞ", "゛", .halfWidthKana),
            ("か\u{3099}は\u{309A}", "\u{304C}\u{3071}", .separateSoundMarks),
            ("ウ\u{3099}", "\u{30F4}", .separateSoundMarks),
            ("A\u{3000}B\u{A0}C", "A B C", .unusualSpaces),
            ("１，３２０％", "1,320%", [.fullWidthDigits, .fullWidthSigns]),
        ] as [(String, String, Forms)])
    func replaces(text: String, usual: String, changes: Forms) {
        let normalized = TextNormalization(of: text, replacing: .inValues)
        #expect(normalized.text.unicodeScalars.elementsEqual(usual.unicodeScalars))
        #expect(normalized.changes == changes)
    }

    @Test(
        "leaves usual text alone",
        arguments: ["", "ICT 3%", "令和3年度のオンライン手続", "が", "﨑\u{FA19}①㈱", "é", "～", "あ\u{309A}"])
    func leaves(text: String) {
        let normalized = TextNormalization(of: text, replacing: .inNames)
        #expect(normalized.text.unicodeScalars.elementsEqual(text.unicodeScalars))
        #expect(normalized.changes.isEmpty)
    }

    @Test("replaces only the forms that are asked for")
    func someForms() {
        let name = "窓口（ＤＸ）　第３次"
        #expect(
            TextNormalization(of: name, replacing: .inNames).text == "窓口（DX）　第3次")
        let digits = TextNormalization(of: name, replacing: .fullWidthDigits)
        #expect(digits.text == "窓口（ＤＸ）　第3次")
        #expect(digits.changes == .fullWidthDigits)
        #expect(TextNormalization(of: name, replacing: []).changes.isEmpty)
    }

    @Test("joins every kana that has a form with a sound mark")
    func allSoundMarks() {
        let plain = "かきくけこさしすせそたちつてとはひふへほうゝカキクケコサシスセソタチツテトハヒフヘホウヽ"
        let voiced = "がぎぐげござじずぜぞだぢづでどばびぶべぼゔゞガギグゲゴザジズゼゾダヂヅデドバビブベボヴヾ"
        for (base, joined) in zip(plain, voiced) {
            let text = TextNormalization(of: "\(base)\u{3099}", replacing: .inNames).text
            #expect(text.unicodeScalars.elementsEqual(String(joined).unicodeScalars))
        }
        let others = "あいえおなにぬねのまやらわんぁっゃ"
        for base in others {
            #expect(
                TextNormalization(of: "\(base)\u{3099}", replacing: .inNames).changes.isEmpty)
        }
    }
}
