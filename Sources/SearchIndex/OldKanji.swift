/// Old and variant forms of common kanji (旧字体・異体字) and the forms in use.
///
/// Names of people and places keep them, and whoever looks for them types one or the other.
enum OldKanji {
    /// The usual form of a kanji, or the kanji itself.
    static func usual(_ value: UInt32) -> UInt32 {
        var (low, high) = (0, pairs.count)
        while low < high {
            let middle = (low + high) / 2
            if pairs[middle].old < value { low = middle + 1 } else { high = middle }
        }
        return low < pairs.count && pairs[low].old == value ? pairs[low].new : value
    }

    /// The pairs by the value of the old form.
    private static let pairs: [(old: UInt32, new: UInt32)] =
        zip(old.unicodeScalars, new.unicodeScalars).map { ($0.value, $1.value) }
        .sorted { $0.old < $1.old }

    /// The same two rows stand in `assets/search.js`.
    static let old =
        """
        亞佛來假傳價儉兒內兩區國圍圓圖團壯壽學實專將對嶋嶌嶽巖廣廳彌從德應惠惡戰拂拔擔擴攝收敎數\
        斷晝曉曾會條榮槇樂檢櫻權步歷殘每氣淸渴渕溫滿潛澁澤濟濱瀧瀨灣燒爭爲狀獨獻產畫當發盡眞硏\
        祿禮稅稻穗竝絲經綠緖緣縣縱總繩繪繼續缺聲與舍舊舘莊萬薰藏藝藥蟲處號裝覺覽觀證譯讀變豐賣\
        輕轉辨遞遲邉邊鄕醫釋錄鐵鑛關陷隱雜靈靜顯飮驗驛體髙鬪鷄鹽麥黃黑黨點齊齋齒齡龍龜廐冨峯單\
        嚴桒檜礒栁\u{F9DC}\u{FA10}\u{FA11}\u{FA12}\u{FA16}\u{FA17}\u{FA18}\u{FA19}\u{FA1A}\u{FA1B}\
        \u{FA1C}\u{FA1D}\u{FA1E}\u{FA22}\u{FA25}\u{FA26}\u{FA2A}\u{FA2B}\u{FA2C}\u{FA2D}\u{20BB7}
        """
    static let new =
        """
        亜仏来仮伝価倹児内両区国囲円図団壮寿学実専将対島島岳巌広庁弥従徳応恵悪戦払抜担拡摂収教数\
        断昼暁曽会条栄槙楽検桜権歩歴残毎気清渇淵温満潜渋沢済浜滝瀬湾焼争為状独献産画当発尽真研\
        禄礼税稲穂並糸経緑緒縁県縦総縄絵継続欠声与舎旧館荘万薫蔵芸薬虫処号装覚覧観証訳読変豊売\
        軽転弁逓遅辺辺郷医釈録鉄鉱関陥隠雑霊静顕飲験駅体高闘鶏塩麦黄黒党点斉斎歯齢竜亀厩富峰単\
        厳桑桧磯柳隆塚崎晴猪益礼神祥福靖精羽諸逸都飯飼館鶴吉
        """
}
