import Diagnostics
import PlanLoading

extension Fault {
    /// Slips in the tables of a year, which a spreadsheet wrote.
    static let ofTables: [Fault] = [
        Fault(
            "the table is empty", in: .ota, "actuals/2022.csv", .whole(""), "csv/empty-file",
            at: .file("actuals/2022.csv"), says: "何も書かれていません"),
        Fault(
            "the table was saved as Unicode text", in: .ota, "actuals/2022.csv",
            .bytes { [0xFF, 0xFE] + $0 }, "csv/encoding", at: .file("actuals/2022.csv"),
            says: "UTF-16"),
        Fault(
            "a byte was lost", in: .ota, "actuals/2022.csv",
            .bytes { Array($0.prefix(30) + $0.dropFirst(31)) }, "csv/encoding", at: .line(1, 14),
            says: "UTF-8 ではないバイト"),
        Fault(
            "the table is larger than any", in: .itabashiFirst, "actuals/2021.csv",
            .bytes { $0 + [UInt8](repeating: 0x0A, count: 64 << 20) }, "csv/too-large",
            at: .file("actuals/2021.csv"), says: "ファイルが大きすぎます"),
        Fault(
            "a NUL byte", in: .ota, "actuals/2021.csv", "I02,キャッシュレス", to: "I02,キャッシュ①\0レス",
            "csv/nul", says: "NUL"),
        Fault(
            "a control character", in: .ota, "actuals/2021.csv", "57,,S01",
            to: "57,①\u{7}要確認,S01", "csv/unprintable", says: "目に見えない制御文字"),
        Fault(
            "a comma in a number without quotes", in: .ota, "actuals/2021.csv", "\"1,390名\"",
            to: "1,390名", "csv/ragged-row",
            at: .words("（延べ）,①1,390名", in: "actuals/2021.csv"), says: "値は6個ですが、見出しの列は5個"),
        Fault(
            "a quote is not closed", in: .itabashiFirst, "actuals/2022.csv", "\"89,491枚\"",
            to: "①\"89,491枚", "csv/unclosed-quote", says: "「\"」で終わります"),
        Fault(
            "a quote inside a value", in: .itabashiFirst, "ratings/2022.csv", "F01,新たなICTの",
            to: "F01,新たな①\"ICT\"の", "csv/stray-quote", says: "全体を「\"」で囲みます"),
        Fault(
            "a unit behind the quote", in: .ota, "actuals/2022.csv", "\"1,437人\"",
            to: "\"1,437\"①人", "csv/text-after-quote", says: "「,」か改行"),
        Fault(
            "a column is there twice", in: .ota, "actuals/2022.csv", "実績値,備考,", to: "実績値,①実績値,",
            "csv/duplicate-column", says: "『実績値』が二つ"),
        Fault(
            "values in a column without a name", in: .itabashiFirst, "actuals/2022.csv",
            "実績値,備考,出典ID", to: "実績値,①,出典ID", "csv/unnamed-column",
            says: "名前が要ります"),
        Fault(
            "a blank row", in: .ota, "actuals/2022.csv", "I04,オープンデータ公開件数",
            to: "①,,,,\nI04,オープンデータ公開件数", "csv/blank-row", .note, says: "空の行"),
        Fault(
            "the head of the ids in wide letters", in: .ota, "actuals/2022.csv", "指標ID,指標名",
            to: "①指標ＩＤ,指標名", .planUnknownColumn, says: "『指標ＩＤ』という列はありません"),
        Fault(
            "the column of the actuals is not there", in: .ota, "actuals/2022.csv",
            .whole("①指標ID,指標名\nI01A,オンライン申請可能手続数（上段）\n"), .planMissingColumn,
            says: "列『実績値』がありません"),
        Fault(
            "a column of the ward's own", in: .itabashiFirst, "ratings/2021.csv", "評語,備考,",
            to: "評語,①部会の意見,", .planUnknownColumn, says: "『部会の意見』"),
        Fault(
            "the rows of names have slipped", in: .ota, "actuals/2022.csv",
            "I06,多様な主体と連携したＩＣＴ利活用に関する取組数", to: "I06,①ＲＰＡ等の導入業務数", .planNameDiffers,
            says: "この指標IDの名前と違います"),
        Fault(
            "the names of measures have slipped", in: .itabashiFirst, "ratings/2022.csv",
            "F07,Web会議の推進", to: "F07,①テレワーク環境の整備及び運用", .planNameDiffers,
            says: "項目名『テレワーク環境の整備及び運用』"),
        Fault(
            "an id in wide letters", in: .ota, "actuals/2022.csv", "I05,「人生", to: "①Ｉ０５,「人生",
            .planUnknownIndicator, says: "『Ｉ０５』は indicators.yaml にありません"),
        Fault(
            "an indicator that the plan does not have", in: .ota, "actuals/2022.csv",
            .bytes { $0 + Array("I77,新しい指標,5件,,S01\n".utf8) }, .planUnknownIndicator,
            at: .words("①I77", in: "actuals/2022.csv"), says: "『I77』"),
        Fault(
            "a figure without its id", in: .ota, "actuals/2022.csv",
            .bytes { $0 + Array(",新しい指標,5件,,S01\n".utf8) }, .planUnknownIndicator,
            at: .words("①5件", in: "actuals/2022.csv"), says: "指標IDがありません"),
        Fault(
            "an indicator has two rows", in: .ota, "actuals/2022.csv",
            .bytes { $0 + Array("I09,,\"1,437人\",,S01\n".utf8) }, .planDuplicateActual,
            at: .words("①I09,,", in: "actuals/2022.csv"), says: "令和4年度の実績値が二つ"),
        Fault(
            "a measure has two grades", in: .itabashiFirst, "ratings/2022.csv",
            .bytes { $0 + Array("F25,,達成,,S01,\n".utf8) }, .ratingsDuplicate,
            at: .words("①F25,,", in: "ratings/2022.csv"), says: "評語が二つ"),
        Fault(
            "a grade without its measure", in: .itabashiFirst, "ratings/2022.csv",
            .bytes { $0 + Array(",,達成,,S01,\n".utf8) }, .ratingsNoElement,
            at: .words(",,①達成", in: "ratings/2022.csv"), says: "項目IDがありません"),
        Fault(
            "a source that is not listed", in: .itabashiFirst, "actuals/2022.csv",
            "2件,,S01,詳細の表 番号1の2行目", to: "2件,,①S10,詳細の表 番号1の2行目", .planUnknownSource,
            says: "『S10』は plan.yaml の sources にありません"),
        Fault(
            "the century is wrong", in: .ota, "actuals/2021.csv", .moved(to: "actuals/1921.csv"),
            .planYearOutsidePeriod, at: .file("actuals/1921.csv"), says: "計画期間"),
        Fault(
            "a name that tells no year", in: .itabashiFirst, "ratings/2022.csv",
            .moved(to: "ratings/最新.csv"), .planDate, at: .file("ratings/最新.csv"),
            says: "年度が分かりません"),
        Fault(
            "a table beside the folder where it belongs", in: .ota, "actuals/2022.csv",
            .moved(to: "2022.csv"), .planStrayFile, at: .file("2022.csv"), says: "どこからも読まれません"),
    ]

    /// The table as an old spreadsheet saves it, which is no fault.
    static let cp932: [UInt8] = [
        0x8E, 0x77, 0x95, 0x57, 0x49, 0x44, 0x2C, 0x8E, 0xC0, 0x90, 0xD1, 0x92, 0x6C, 0x0D, 0x0A,
        0x49, 0x31, 0x2C, 0x31, 0x32, 0x8C, 0x8F, 0x0D, 0x0A,
    ]
}
