import Diagnostics
import PlanLoading

extension Fault {
    /// What a plan is, whose it is, how long it runs, and which files it has.
    static let ofIdentity: [Fault] = [
        Fault(
            "a slip in the municipality code", in: .taito, "../ward.yaml", "code: \"131067\"",
            to: "code: ①\"131076\"", .planMunicipalityCode, says: "末尾は検査数字"),
        Fault(
            "the code in wide digits", in: .ota, "../ward.yaml", "code: \"131113\"",
            to: "code: ①\"１３１１１３\"", .planMunicipalityCode, says: "6桁の半角数字"),
        Fault(
            "another character in the ward's name", in: .ota, "../ward.yaml", "short_name: 大田区",
            to: "short_name: ①太田区", .planWardName, .warning, says: "「東京都大田区」の終わりと違います"),
        Fault(
            "the reading in kanji", in: .itabashiFirst, "../ward.yaml", "reading: いたばしく",
            to: "reading: ①板橋く", .planReading, says: "かなではありません"),
        Fault(
            "an address without its scheme", in: .ota, "../ward.yaml",
            "home_page: https://www.city.ota.tokyo.jp/", to: "home_page: ①www.city.ota.tokyo.jp",
            .planAddress, says: "ウェブページのアドレスではありません"),
        Fault(
            "an id with a hyphen", in: .sumida, "plan.yaml", "id: sumida_ict_plan_2022",
            to: "id: ①sumida-ict-plan-2022", .planIdentifier, says: "半角の英小文字・数字・「_」"),
        Fault(
            "a period that runs backwards", in: .sumida, "plan.yaml", "  from: R4\n  to: R7",
            to: "  from: R7\n  to: ①R4", .planPeriodReversed, says: "逆になっています"),
        Fault(
            "a period that is a year short", in: .taito, "plan.yaml", "years: 5", to: "years: ①4",
            .planPeriodLength, says: "計画期間は4年のはずですが"),
        Fault(
            "a year that is none", in: .sumida, "plan.yaml", "  from: R4\n", to: "  from: ①R4.4\n",
            .planDate, says: "『R4.4』"),
        Fault(
            "the month for the year", in: .otaGuideline, "plan.yaml", "from: R2",
            to: "from: ①令和2年3月", .planDate, says: "『令和2年3月』"),
        Fault(
            "no level", in: .sample, "plan.yaml", "levels: [{name: 目標}, {name: 施策}]",
            to: "levels: []", .planEmptyList, at: .line(1, 1), says: "『levels』には、少なくとも一つ"),
        Fault(
            "the reading of a term in Latin letters", in: .sumida, "plan.yaml",
            "reading: デジタルトランスフォーメーション", to: "reading: ①DX", .planReading, says: "かなではありません"),
        Fault(
            "a stage that there is none of", in: .itabashiSecond, "plan.yaml",
            "試験導入: preparing", to: "試験導入: ①trial", .planStage, says: "『trial』という段階はありません"),
        Fault(
            "a body that is listed twice", in: .sumida, "plan.yaml", "name: CIO補佐官\n",
            to: "name: ①墨田区行政情報化推進本部\n", .planRepeatedEntry, .warning, says: "二度書かれています"),
        Fault(
            "a term that is explained twice", in: .itabashiFirst, "plan.yaml", "term: テレワーク\n",
            to: "term: ①RPA\n", .planRepeatedEntry, .warning, says: "『RPA』が二度"),
        Fault(
            "a part of the document that is listed twice", in: .ota, "plan.yaml",
            "part: ４つの視点と取組について", to: "part: ①指標と目標値一覧", .planRepeatedEntry, .warning,
            says: "『大田区情報化推進計画（ver.3.0） 概要版 指標と目標値一覧』が二度"),
        Fault(
            "a step of another decade", in: .ota, "plan.yaml", "years: R5", to: "years: ①R50",
            .figuresDistantYear, .warning, says: "15年以上離れています"),
        Fault(
            "a publication before the plan was thought of", in: .ota, "plan.yaml",
            "    part: 指標と目標値一覧\n    publisher: 大田区",
            to: "    part: 指標と目標値一覧\n    publisher: 大田区\n    published: ①1922-03-31",
            .figuresDistantYear, .warning, says: "15年以上離れています"),
        Fault(
            "a day that is none", in: .ota, "plan.yaml",
            "    part: 指標と目標値一覧\n    publisher: 大田区",
            to: "    part: 指標と目標値一覧\n    publisher: 大田区\n    published: ①2022-02-30", .planDate,
            says: "『2022-02-30』"),
        Fault(
            "a source with the name of another", in: .taito, "plan.yaml", "  - id: S03",
            to: "  - id: ①S02", .planDuplicateID, says: "id『S02』が二度"),
        Fault(
            "the structure is gone", in: .taito, "structure.yaml", .removed, .planMissingFile,
            at: .file("structure.yaml"), says: "structure.yaml』がありません"),
        Fault(
            "a misspelt file", in: .sumida, "indicators.yaml", .moved(to: "indicater.yaml"),
            .planStrayFile, at: .file("indicater.yaml"), says: "どこからも読まれません"),
        Fault(
            "a note for oneself", in: .ota, "memo.txt", .whole("覚え書き"), .planStrayFile, .warning,
            at: .file("memo.txt"), says: "どこからも読まれません"),
        Fault(
            "a page of a measure that there is none of", in: .taito, "pages/M16.md",
            .moved(to: "pages/M17.md"), .planUnknownPage, at: .file("pages/M17.md"),
            says: "ページ『M17』に当たる項目も指標もありません"),
        Fault(
            "a page in another encoding", in: .sumida, "pages/G1.md",
            .bytes { _ in [0x41, 0x0A, 0x42, 0x8B, 0xE6] }, .planPageEncoding, at: .line(2, 2),
            says: "UTF-8 ではありません"),
    ]
}
