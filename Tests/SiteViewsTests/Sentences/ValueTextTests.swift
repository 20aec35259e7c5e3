import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

@testable import SiteViews

@Suite struct ValueTextTests {
    private func observation(_ printed: String, _ meaning: Value.Meaning) -> Observation {
        Observation(
            year: FiscalYear(startingIn: 2024), value: Value(printed: printed, meaning: meaning),
            source: SourceID("S01"))
    }

    @Test("A number and its unit stand apart for a fact, the printed words for a table")
    func numbers() {
        let many = Quantity(DecimalNumber(6_700_000), .atLeast)
        let text = ValueText(target: observation("670万件以上", .quantity(many)), unit: "件")
        #expect(text.number == "6,700,000")
        #expect(text.unit == "件以上")
        #expect(text.words == "670万件以上")
        #expect(!text.isMissing)
        let about = Quantity(DecimalNumber(30), .about)
        let estimate = ValueText(actual: observation("約30件", .quantity(about)), unit: "件")
        #expect(estimate.prefix + (estimate.number ?? "") + estimate.unit == "約30件")
    }

    @Test(
        "What is not there has a word for why",
        arguments: [
            (Absence.surveying, "調査中"), (.notApplicable, "対象外"), (.discontinued, "廃止"),
        ])
    func absences(reason: Absence, words: String) {
        let text = ValueText(actual: observation("（\(words)）", .absent(reason)), unit: "件")
        #expect(text.words == words && text.meaning == nil && text.isMissing)
    }

    @Test("No value at all reads differently for a target, an actual and a baseline")
    func nothing() {
        #expect(ValueText(actual: nil, unit: "件").words == "未公表")
        #expect(ValueText(target: nil, unit: "件").meaning == "設定なし")
        #expect(ValueText(baseline: nil, unit: "件").meaning == "記載なし")
    }

    @Test("A dash tells what it means in its place")
    func dashes() {
        let dash = observation("―", .absent(.notSet))
        #expect(ValueText(target: dash, unit: "件").meaning == "設定なし")
        #expect(ValueText(actual: dash, unit: "件").meaning == "記載なし")
        let unmeasured = observation("―", .absent(.notCollected))
        #expect(ValueText(baseline: unmeasured, unit: "件").meaning == "把握していない")
    }

    @Test(
        "What is still open is quoted in full in a table and is one word in a slot",
        arguments: [
            ("令和5年度の実績を踏まえて拡大を検討", "検討"), ("未定", "未定"), ("調整中", "調整中"), ("今後の調整による", "未定"),
        ])
    func open(printed: String, short: String) {
        let text = ValueText(target: observation(printed, .absent(.undecided)), unit: "件")
        #expect(text.words == printed && text.isMissing)
        #expect(AbsenceWords(.undecided, printed: printed, none: .noTarget).shown == short)
    }

    @Test("A state is its own words")
    func states() {
        let text = ValueText(target: observation("充実", .state(Progress(.doing))), unit: "件")
        #expect(text.words == "充実" && text.number == nil && !text.isMissing)
    }

    @Test(
        "Printed words that say more than number and unit are shown as they are, with narrow digits",
        arguments: [
            ("総数：約459,000件", Quantity(DecimalNumber(459_000), .about), "総数：約459,000件"),
            ("1,264件減少を見込む", Quantity(DecimalNumber(-1264), isChange: true), "1,264件減少を見込む"),
            ("670万件以上", Quantity(DecimalNumber(6_700_000), .atLeast), "670万件以上"),
            ("年８，１５０件", Quantity(DecimalNumber(8150)), "年8,150件"),
            ("計３件以上（毎年１件）", Quantity(DecimalNumber(3), .atLeast), "計3件以上（毎年1件）"),
        ])
    func sayingMore(printed: String, quantity: Quantity, shown: String) {
        let text = ValueText(actual: observation(printed, .quantity(quantity)), unit: "件")
        #expect(text.saysMore && text.words == shown)
        #expect(ValueCell(text).words == shown)
    }

    @Test(
        "A bare number keeps getting its unit, and the dress of a number is not repeated",
        arguments: [
            ("57", Quantity(DecimalNumber(57)), "57件"),
            ("1390", Quantity(DecimalNumber(1390)), "1,390件"),
            ("１，３９０　件", Quantity(DecimalNumber(1390)), "1,390件"),
            ("約30", Quantity(DecimalNumber(30), .about), "約30件"),
            ("30以上", Quantity(DecimalNumber(30), .atLeast), "30件以上"),
            ("1,264件減少", Quantity(DecimalNumber(-1264), isChange: true), "1,264件減少"),
        ])
    func sayingNoMore(printed: String, quantity: Quantity, shown: String) {
        let text = ValueText(actual: observation(printed, .quantity(quantity)), unit: "件")
        #expect(!text.saysMore && text.words == shown)
        #expect(ValueCell(text).words == shown)
    }

    @Test("A large figure has the printed words beneath it where they say more")
    func facts() {
        let share = Quantity(DecimalNumber(70), .atLeast)
        let text = ValueText(actual: observation("7割以上の省力化", .quantity(share)), unit: "%")
        let fact = Fact("最新の実績", "令和4年度", text)
        #expect(fact.amount?.number == "70" && fact.amount?.unit == "%以上")
        #expect(fact.under == ["資料では「7割以上の省力化」"])
        let plain = ValueText(
            actual: observation("57", .quantity(Quantity(DecimalNumber(57)))), unit: "件")
        #expect(Fact("最新の実績", "令和4年度", plain).under == [])
        let lost = Quantity(DecimalNumber(-1264), isChange: true)
        let less = Fact(
            "最新の実績", "令和4年度",
            ValueText(actual: observation("1,264件減少", .quantity(lost)), unit: "件"))
        #expect(less.amount?.number == "−1,264" && less.amount?.unit == "件")
    }

    @Test(
        "An actual that is missing is told by why it is",
        arguments: [
            (MissingActual.unpublished, "未公表", nil, "未公表"), (.notStated, "記載なし", nil, "記載なし"),
            (.finished, "完了済", nil, "完了済"),
            (
                .notPlanned, "―", "目標も実績もない年度",
                "―（目標も実績もない年度）"
            ),
        ])
    func missing(reason: MissingActual, seen: String, unseen: String?, judgement: String) {
        let cell = ValueCell(actual: nil, missing: reason, unit: "件")
        #expect(cell.words == seen && cell.unseen == unseen && cell.style == "n muted")
        let result = YearResult(
            year: FiscalYear(startingIn: 2024), target: nil, actual: nil, missing: reason,
            direction: .increase)
        #expect(result.judgementWords == judgement)
    }

    @Test("Quotation marks within quotation marks are doubled")
    func quotes() {
        #expect(PrintedWords.inQuotes("資料1「指標と目標値」") == "「資料1『指標と目標値』」")
        #expect(PrintedWords.quoted("「実施」へ") == "「『実施』へ」")
        #expect(PrintedWords.quoted("実施") == "「実施」")
    }
}
