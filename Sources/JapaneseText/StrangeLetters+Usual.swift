extension StrangeLetters {
    /// The letters that were probably meant, which look the same; `nil` when some of them look like
    /// none.
    package var usual: String? {
        var usual = ""
        for letter in text.unicodeScalars {
            guard let meant = Self.lookAlikes[letter] else { return nil }
            usual.unicodeScalars.append(meant)
        }
        return usual
    }

    private static let lookAlikes: [Unicode.Scalar: Unicode.Scalar] = Dictionary(
        pairs("АВЕЅІЈКМНОРСТУХаеорсухѕіј", "ABESIJKMHOPCTYXaeopcyxsij")
            + pairs("ΑΒΕΖΗΙΚΜΝΟΡΤΥΧον", "ABEZHIKMNOPTYXov")
            + pairs("⺠⻄⻑⻘⻩⻭⻯⻲⻤⻝⻆⻁", "民西長青黄歯竜亀鬼食角虎")
            + kangxi.enumerated().compactMap { offset, kanji in
                Unicode.Scalar(UInt32(0x2F00 + offset)).map { ($0, kanji) }
            }
    ) { first, _ in first }

    private static func pairs(
        _ strange: String, _ usual: String
    ) -> [(Unicode.Scalar, Unicode.Scalar)] {
        Array(zip(strange.unicodeScalars, usual.unicodeScalars))
    }

    /// What U+2F00 to U+2FD5 look like, in order and in the shapes of Japan.
    private static let kangxi = Array(
        """
        一丨丶丿乙亅二亠人儿入八冂冖冫几凵刀力勹匕匚匸十卜卩厂厶又口囗土士夂夊夕大女子宀寸小尢\
        尸屮山巛工己巾干幺广廴廾弋弓彐彡彳心戈戸手支攴文斗斤方无日曰月木欠止歹殳毋比毛氏气水火\
        爪父爻爿片牙牛犬玄玉瓜瓦甘生用田疋疒癶白皮皿目矛矢石示禸禾穴立竹米糸缶网羊羽老而耒耳聿\
        肉臣自至臼舌舛舟艮色艸虍虫血行衣襾見角言谷豆豕豸貝赤走足身車辛辰辵邑酉釆里金長門阜隶隹\
        雨青非面革韋韭音頁風飛食首香馬骨高髟鬥鬯鬲鬼魚鳥鹵鹿麦麻黄黍黒黹黽鼎鼓鼠鼻斉歯龍亀龠
        """.unicodeScalars)
}
