import JapaneseText
import Testing

@Suite("Kana")
struct KanaTests {
    @Test("change into each other, and other characters stay")
    func folding() {
        #expect(Kana.hiragana("データ利用ヴヵヽＡ") == "でーた利用ゔゕゝＡ")
        #expect(Kana.katakana("しさくっ、施策ゟ") == "シサクッ、施策ゟ")
        #expect(Kana.hiragana("ヷ") == "ヷ")
    }

    @Test("are sorted by sound, then mark, then size, then script")
    func order() {
        let readings = [
            "3か年", "AI", "ICT", "アイ", "いんたあ", "インター", "いんだあ", "うん", "ガイド", "かいと", "きょう",
            "きよう", "サーバ", "さあび", "はん", "ばん", "ぱん", "びよういん", "びょういん", "区",
        ]
        let sorted = readings.sorted { GojuonKey($0) < GojuonKey($1) }
        #expect(
            sorted == [
                "3か年", "AI", "ICT", "アイ", "いんたあ", "インター", "いんだあ", "うん", "かいと", "ガイド", "きょう",
                "きよう", "サーバ", "さあび", "はん", "ばん", "ぱん", "びょういん", "びよういん", "区",
            ])
    }

    @Test("of any form have one place")
    func sameKey() {
        #expect(GojuonKey("ﾃﾞｰﾀ") == GojuonKey("データ"))
        #expect(GojuonKey("ＩＣＴ") == GojuonKey("ICT"))
        #expect(GojuonKey("オープン データ") == GojuonKey("オープンデータ"))
        #expect(GojuonKey("でいた") != GojuonKey("デイタ"))
    }

    @Test(
        "stand in the row of their initial sound",
        arguments: [
            ("あい", "あ"), ("ガイド", "か"), ("ぢば", "た"), ("パス", "は"), ("ヴァ", "あ"), ("ゃ", "や"),
            ("ん", "わ"),
            ("ヲ", "わ"), ("ヵ月", "か"),
        ] as [(String, Unicode.Scalar)])
    func row(reading: String, row: Unicode.Scalar) {
        #expect(Kana.row(of: reading) == row)
    }

    @Test("no row holds other characters", arguments: ["", "区", "A", "3"])
    func noRow(reading: String) {
        #expect(Kana.row(of: reading) == nil)
    }
}

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

    @Test(
        "are not the symbols of science or anything Japanese",
        arguments: ["", "α版", "μm", "Σ", "令和3年度のICT①㈱％ｱ—…★◆", "№ⅠⅡ", "é"])
    func usual(text: String) {
        #expect(StrangeLetters.find(in: text).isEmpty)
    }
}
