import Testing

@testable import SearchIndex

@Suite("A text in the form in which it is compared")
struct FoldingTests {
    @Test(
        "is the same in every way of writing a word",
        arguments: [
            ["ICT", "ＩＣＴ", "ict", "Ｉ Ｃ Ｔ", "I.C.T."],
            ["オンライン", "ｵﾝﾗｲﾝ", "おんらいん", "オン・ライン", "ｵﾝ･ﾗｲﾝ"],
            ["データ", "ﾃﾞｰﾀ", "テ\u{3099}ータ", "テ゛ータ".replacing("テ゛", with: "デ"), "デ－タ", "データー", "でーた"],
            ["サーバー", "サーバ", "ｻｰﾊﾞｰ"],
            ["サーバー室", "サーバ室"],
            ["ソフトウェア", "ソフトウエア", "ｿﾌﾄｳｪｱ"],
            ["市ヶ谷", "市ケ谷", "市け谷"],
            ["区役所", "區役所"],
            ["広沢", "廣澤"],
            ["山﨑", "山崎"],
            ["髙橋", "高橋"],
            ["令和6年度", "令和６年度", "令和 6 年度"],
            ["Wi-Fi", "WiFi", "ＷｉーＦｉ", "wi‐fi"],
            ["葛\u{E0100}飾", "葛飾"],
            ["（1,320件）", "1320件", "１，３２０件"],
            ["ЖÀΩ", "жàω"],
        ])
    func sameWords(ways: [String]) throws {
        let first = try #require(ways.first)
        for way in ways { #expect(Folding.folded(way) == Folding.folded(first), "\(way)") }
    }

    @Test("keeps words apart that differ in more than their writing")
    func differentWords() {
        #expect(Folding.folded("コード") != Folding.folded("こど"))
        #expect(!Folding.folded("こども").contains(Folding.folded("コード")))
        #expect(Folding.folded("はな") != Folding.folded("ばな"))
        #expect(Folding.folded("びょういん") != Folding.folded("びよういん"))
        #expect(Folding.folded("斎藤") != Folding.folded("斉藤"))
    }

    @Test("is nothing where there is neither letter nor digit")
    func nothing() {
        for text in ["", " 　", "「」（）、。・", "ー", "％＋－", "→★①㎡", "🏠", "\u{3099}"] {
            #expect(Folding.folded(text) == "", "\(text)")
        }
    }

    @Test("folded again stays as it is")
    func stable() {
        for text in FoldingSamples.texts {
            let folded = Folding.folded(text)
            #expect(Folding.folded(folded) == folded, "\(text.unicodeScalars.map(\.value))")
        }
    }

    @Test("turns each old kanji into one that is itself in use")
    func oldKanji() {
        let old = OldKanji.old.unicodeScalars.map(\.value)
        #expect(old.count == OldKanji.new.unicodeScalars.count)
        #expect(Set(old).count == old.count)
        for scalar in OldKanji.new.unicodeScalars {
            #expect(OldKanji.usual(scalar.value) == scalar.value, "\(scalar)")
        }
    }
}
