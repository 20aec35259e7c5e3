import JapaneseText
import Testing

@Suite("The order of the kana")
struct KanaKeyTests {
    @Test("is that of dictionaries: marks, sizes and long vowels count last")
    func order() {
        let words = [
            "あーるぴーえー", "ああるびいええ", "あいしーてぃー", "かいぎ", "がいぶ", "かいふう", "こうむ",
            "さーびす", "サービス", "さあびすと", "さくせい", "ちず", "つうか", "づうか", "テレワーク", "はっしん",
            "ばーじょん", "ぱそこん", "やく", "ゆうび", "よろず", "りよう", "わりあい", "をかし", "ん",
        ]
        let sorted = words.sorted { KanaKey($0) < KanaKey($1) }
        #expect(
            sorted == [
                "ああるびいええ", "あーるぴーえー", "あいしーてぃー", "かいぎ", "がいぶ", "かいふう", "こうむ",
                "さーびす", "サービス", "さあびすと", "さくせい", "ちず", "つうか", "づうか", "テレワーク",
                "ばーじょん", "ぱそこん", "はっしん", "やく", "ゆうび", "よろず", "りよう", "わりあい", "をかし",
                "ん",
            ])
    }

    @Test(
        "divides words into rows and letters",
        arguments: [
            ("うぇぶ", "あ行", "う"), ("ヴァイオリン", "あ行", "う"), ("ガイド", "か行", "か"), ("ぢ", "た行", "ち"),
            ("っ", "た行", "つ"), ("ど", "た行", "と"), ("ぽ", "は行", "ほ"), ("ょ", "や行", "よ"),
            ("ゆう", "や行", "ゆ"), ("ろ", "ら行", "ろ"), ("を", "わ行", "を"), ("ん", "わ行", "ん"),
            ("ヶ", "か行", "け"), ("・の", "な行", "の"),
        ])
    func rows(reading: String, row: String, letter: String) {
        #expect(KanaKey(reading).row?.name == row)
        #expect(KanaKey(reading).letter == letter)
    }

    @Test("has a name in addresses for each row")
    func slugs() {
        let slugs = KanaRow.allCases.map(\.slug)
        #expect(slugs == ["a", "ka", "sa", "ta", "na", "ha", "ma", "ya", "ra", "wa"])
    }

    @Test("has no row for a reading without a letter")
    func none() {
        #expect(KanaKey("・ー").row == nil)
        #expect(KanaKey("").letter == "")
    }
}
