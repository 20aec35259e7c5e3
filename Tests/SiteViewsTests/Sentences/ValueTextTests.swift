import JapaneseText
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
}
