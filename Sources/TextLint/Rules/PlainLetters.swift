/// What to write in the place of machine-dependent characters.
enum PlainLetters {
    /// Ordinary letters that say the same, or `nil`.
    static func plain(of letter: Unicode.Scalar) -> String? {
        signs[letter] ?? numbered(letter)
    }

    /// ① is (1), Ⅳ is IV.
    private static func numbered(_ letter: Unicode.Scalar) -> String? {
        let value = Int(letter.value)
        switch value {
        case 0x2160...0x216B: return romans[value - 0x2160]
        case 0x2170...0x217B: return romans[value - 0x2170].lowercased()
        case 0x2460...0x2473: return "(\(value - 0x2460 + 1))"
        case 0x2474...0x2487: return "(\(value - 0x2474 + 1))"
        case 0x2488...0x249B: return "\(value - 0x2488 + 1)."
        case 0x2776...0x277F: return "(\(value - 0x2776 + 1))"
        case 0x2780...0x2789: return "(\(value - 0x2780 + 1))"
        case 0x278A...0x2793: return "(\(value - 0x278A + 1))"
        case 0x3251...0x325F: return "(\(value - 0x3251 + 21))"
        case 0x32B1...0x32BF: return "(\(value - 0x32B1 + 36))"
        case 0x32C0...0x32CB: return "\(value - 0x32C0 + 1)月"
        case 0x33E0...0x33FE: return "\(value - 0x33E0 + 1)日"
        default: return nil
        }
    }

    private static let romans = [
        "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII",
    ]

    private static let signs: [Unicode.Scalar: String] = [
        "№": "No.", "℡": "電話", "〝": "「", "〟": "」",
        "㈱": "株式会社", "㈲": "有限会社", "㈹": "代表", "㈳": "社団法人", "㈶": "財団法人", "㍿": "株式会社",
        "㈪": "(月)", "㈫": "(火)", "㈬": "(水)", "㈭": "(木)", "㈮": "(金)", "㈯": "(土)", "㈰": "(日)",
        "㊤": "(上)", "㊥": "(中)", "㊦": "(下)", "㊧": "(左)", "㊨": "(右)", "㊙": "秘",
        "㍾": "明治", "㍽": "大正", "㍼": "昭和", "㍻": "平成", "㋿": "令和",
        "㍉": "ミリ", "㌔": "キロ", "㌢": "センチ", "㍍": "メートル", "㌘": "グラム", "㌧": "トン",
        "㌃": "アール", "㌶": "ヘクタール", "㍑": "リットル", "㍗": "ワット", "㌍": "カロリー", "㌦": "ドル",
        "㌣": "セント", "㌫": "パーセント", "㍊": "ミリバール", "㌻": "ページ",
        "㎜": "mm", "㎝": "cm", "㎞": "km", "㎎": "mg", "㎏": "kg", "㏄": "cc",
        "㎡": "平方メートル", "㎥": "立方メートル", "㎢": "平方キロメートル", "㎠": "平方センチメートル",
        "㏍": "K.K.",
    ]
}
