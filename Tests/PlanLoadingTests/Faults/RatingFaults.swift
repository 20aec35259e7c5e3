import Diagnostics
import PlanLoading

extension Fault {
    /// The scale of a plan, the grades of its measures, and what the document counts.
    static let ofRatings: [Fault] = [
        Fault(
            "grades without a scale", in: .sumida, "ratings/2022.csv",
            .whole("①項目ID,評語\nM01,達成\n"), .ratingsNoScheme, says: "評語の尺度（ratings）がありません"),
        Fault(
            "a grade that there is none of", in: .itabashiFirst, "ratings/2022.csv",
            "F07,Web会議の推進,達成＋", to: "F07,Web会議の推進,①達成◎", .ratingsUnknownGrade,
            says: "評語『達成◎』は、この計画の尺度にありません"),
        Fault(
            "the code of a grade in Japanese", in: .itabashiFirst, "plan.yaml",
            "code: achieved,", to: "code: ①達成,", .ratingsGradeCode, says: "評語のコード『達成』"),
        Fault(
            "two grades of one name", in: .itabashiFirst, "plan.yaml", "label: 未達成,",
            to: "label: ①達成,", .ratingsDuplicateGrade,
            at: .words("not_achieved, label: ①達成,", in: "plan.yaml"),
            says: "『達成』かそのコードが二度"),
        Fault(
            "a grade in the middle that takes everything", in: .itabashiSecond, "plan.yaml",
            "      label: 達成\n      meaning: 2か年の事業量のすべてか大部分を達成したか、施策として達成したことを示します。\n      when: {reached: most}\n",
            to:
                "      label: ①達成\n      meaning: 2か年の事業量のすべてか大部分を達成したか、施策として達成したことを示します。\n",
            .ratingsNoCondition, says: "条件（when）がなく"),
        Fault(
            "a scale without grades", in: .itabashiFirst, "plan.yaml", "most_above: 50",
            to: "most_above: ①150", .ratingsNumber, says: "百分率『150』"),
        Fault(
            "a count that is none", in: .itabashiFirst, "plan.yaml",
            "counts: {達成＋: 5, 達成: 19, 未達成: 1}", to: "counts: {達成＋: 5, 達成: ①19件, 未達成: 1}",
            .ratingsNumber, says: "『達成』の数が、0以上の整数ではありません"),
        Fault(
            "a level that there is none of", in: .itabashiFirst, "plan.yaml", "  level: 施策\n",
            to: "  level: ①施作\n", .ratingsUnknownLevel, says: "『施作』という階層は"),
        Fault(
            "a policy is graded", in: .itabashiFirst, "ratings/2021.csv", "F01,新たなICTの活用に向けた検討",
            to: "①P1,業務の改善・効率化", .ratingsLevel, says: "「施策」に付けるもの"),
        Fault(
            "the id of another measure", in: .itabashiFirst, "ratings/2022.csv",
            "F08,基幹系", to: "F09,①基幹系", .planNameDiffers, says: "この項目IDの名前と違います"),
        Fault(
            "the place of another measure's grade", in: .itabashiFirst, "ratings/2022.csv",
            "詳細の表 番号8 ", to: "①詳細の表 番号18 ", .structurePlace, .warning,
            says: "この行の場所「詳細の表 番号8」と違います"),
        Fault(
            "counts of a policy that there is none of", in: .itabashiFirst, "plan.yaml",
            "{year: R4, element: P4,", to: "{year: R4, element: ①P5,", .planUnknownElement,
            says: "『P5』"),
        Fault(
            "counts of a grade that there is none of", in: .itabashiFirst, "plan.yaml",
            "counts: {達成＋: 0, 達成: 6, 未達成: 0}", to: "counts: {①達成◎: 0, 達成: 6, 未達成: 0}",
            .ratingsUnknownGrade, says: "評語『達成◎』"),
        Fault(
            "a measure without a grade", in: .itabashiFirst, "ratings/2021.csv",
            "F10,スマートシティの推進,達成＋,,S01,", to: "F10,スマートシティの推進,,,S01,", .ratingsMissing, .warning,
            at: .file("ratings/2021.csv"), says: "令和3年度の評語が、項目『F10』"),
        Fault(
            "one grade too good in 5, 19 and 1", in: .itabashiFirst, "ratings/2021.csv",
            "F11,子ども家庭総合支援センターシステム（児童相談所業務システム）の構築,達成,",
            to: "F11,子ども家庭総合支援センターシステム（児童相談所業務システム）の構築,達成＋,", .ratingsCount, .warning,
            at: .words("year: R3, counts: {達成＋: ①5", in: "plan.yaml"),
            says: "達成＋5件（表では6件）、達成19件（表では18件）"),
        Fault(
            "5, 19 and 1, stated otherwise", in: .itabashiFirst, "plan.yaml",
            "counts: {達成＋: 5, 達成: 19, 未達成: 1}", to: "counts: {達成＋: 5, 達成: ①18, 未達成: 1}",
            .ratingsCount, .warning, says: "達成18件（表では19件）"),
        Fault(
            "3, 21 and 1, stated otherwise", in: .itabashiFirst, "plan.yaml",
            "counts: {達成＋: 3, 達成: 21, 未達成: 1}", to: "counts: {達成＋: ①4, 達成: 20, 未達成: 1}",
            .ratingsCount, .warning, says: "達成＋4件（表では3件）、達成20件（表では21件）"),
        Fault(
            "2, 9 and 0, stated otherwise", in: .itabashiFirst, "plan.yaml",
            "counts: {達成＋: 2, 達成: 9, 未達成: 0}", to: "counts: {達成＋: ①3, 達成: 8, 未達成: 0}",
            .ratingsCount, .warning, says: "「業務の改善・効率化」"),
        Fault(
            "1, 2 and 1: a measure that was graded otherwise", in: .itabashiFirst,
            "ratings/2022.csv", .bytes { Fault.regrade("F14", in: $0) }, .ratingsCount, .warning,
            at: .words("element: P2, counts: {達成＋: 1, 達成: ①2", in: "plan.yaml"),
            says: "未達成1件（表では2件）"),
        Fault(
            "0, 4 and 0, stated otherwise", in: .itabashiFirst, "plan.yaml",
            "counts: {達成＋: 0, 達成: 4, 未達成: 0}", to: "counts: {達成＋: 0, 達成: ①5, 未達成: 0}",
            .ratingsCount, .warning, says: "「オンライン化の促進」"),
        Fault(
            "0, 6 and 0, stated otherwise", in: .itabashiFirst, "plan.yaml",
            "counts: {達成＋: 0, 達成: 6, 未達成: 0}", to: "counts: {達成＋: ①1, 達成: 6, 未達成: 0}",
            .ratingsCount, .warning, says: "「データの利活用」"),
        Fault(
            "12, 84 and 4 per cent, stated otherwise", in: .itabashiFirst, "plan.yaml",
            "percentages: {達成＋: 12, 達成: 84, 未達成: 4}",
            to: "percentages: {達成＋: 12, 達成: ①83, 未達成: 4}", .ratingsPercentage, .warning,
            says: "「達成」の割合83％が、件数から求めた84％と違います"),
        Fault(
            "counts of a year that is not graded", in: .itabashiFirst, "plan.yaml",
            "{year: R3, counts:", to: "{year: ①R5, counts:", .ratingsUngradedYear, .warning,
            says: "令和5年度の評語の表"),
        Fault(
            "grades of a year without figures", in: .itabashiFirst, "actuals/2022.csv", .removed,
            .ratingsYearWithoutActuals, .warning, at: .file("ratings/2022.csv"),
            says: "令和4年度の実績がありません"),
        Fault(
            "the source of the scale is not listed", in: .itabashiSecond, "plan.yaml",
            "  source: S05\n  most_above", to: "  source: ①S50\n  most_above", .planUnknownSource,
            says: "出典『S50』"),
    ]

    /// The table of ratings with one measure that has not reached its plan.
    private static func regrade(_ id: String, in bytes: [UInt8]) -> [UInt8] {
        let lines = String(decoding: bytes, as: UTF8.self).split(
            separator: "\n", omittingEmptySubsequences: false)
        let changed = lines.map { line in
            line.hasPrefix("\(id),") ? String(line).replacing(",達成,", with: ",未達成,") : String(line)
        }
        return Array(changed.joined(separator: "\n").utf8)
    }
}
