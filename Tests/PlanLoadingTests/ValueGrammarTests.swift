import Diagnostics
import JapaneseText
import PlanLoading
import PlanModel
import Testing

@Suite("The words of a plan are understood as values")
struct ValueGrammarTests {
    @Test(
        "numbers, in every form that the plans print",
        arguments: [
            ("35手続", "手続", "35"), ("１件", "件", "1"), ("7取組", "取組", "7"), ("1,390名", "名", "1390"),
            ("24", "業務・窓口", "24"), ("9,100", "", "9100"), ("年600時間", "時間", "600"),
            ("延べ12回", "回", "12"),
            ("18 分", "分", "18"), ("10％", "％", "10"), ("73.4%", "％", "73.4"), ("0件", "件", "0"),
            ("1億2,000万円", "円", "120000000"), ("▲3.5％", "％", "-3.5"), ("2.5万人", "人", "25000"),
            ("30GB", "ＧＢ", "30"), ("1,300千円", "千円", "1300"),
        ])
    func numbers(printed: String, unit: String, number: String) throws {
        let value = try value(printed, unit)
        #expect(value.number?.plain == number)
        #expect(value.printed == printed)
        guard case .quantity(let quantity) = value.meaning else { return }
        #expect(quantity.comparator == nil)
    }

    @Test(
        "numbers that are bounds, or only about right",
        arguments: [
            ("670万件以上", "件", "6700000", Comparator.atLeast), ("3割以上", "％", "30", .atLeast),
            ("1,300時間以上", "時間", "1300", .atLeast), ("5分以内", "分", "5", .atMost),
            ("20％以下", "％", "20", .atMost), ("20％未満", "％", "20", .lessThan),
            ("100件超", "件", "100", .moreThan), ("100件を超える", "件", "100", .moreThan),
            ("約459,000件", "件", "459000", .about), ("概ね80％", "％", "80", .about),
            ("80％程度", "％", "80", .about), ("約80％程度", "％", "80", .about),
        ])
    func comparators(
        printed: String, unit: String, number: String, comparator: Comparator
    ) throws {
        let meaning = try value(printed, unit).meaning
        guard case .quantity(let quantity) = meaning else {
            Issue.record("\(meaning)")
            return
        }
        #expect(quantity.number.plain == number)
        #expect(quantity.comparator == comparator)
    }

    @Test(
        "words that tell where a value is to go",
        arguments: [
            ("減少", Direction.decrease), ("増加", .increase), ("維持", .maintain),
        ])
    func tendencies(printed: String, direction: Direction) throws {
        #expect(try value(printed, "分").meaning == .tendency(direction))
    }

    @Test(
        "words that tell how far something has come",
        arguments: [
            "実施", "推進", "充実", "拡充", "拡大", "検討", "実施・拡大", "調査・研究", "導入に向けた検討",
        ])
    func states(printed: String) throws {
        #expect(try value(printed, "").meaning == .state)
    }

    @Test(
        "words that tell why there is no value",
        arguments: [
            ("―", Absence.notSet), ("—", .notSet), ("－", .notSet), ("ー", .notSet), ("-", .notSet),
            ("–", .notSet), ("−", .notSet), ("調査中", .surveying), ("（調査中）", .surveying),
            ("調整中", .undecided), ("※目標値は調整中", .undecided), ("未定", .undecided),
            ("令和5年度の実績を踏まえて検討", .undecided),
            ("令和5年度の実績を踏まえて拡大を検討", .undecided), ("対象外", .notApplicable), ("廃止", .discontinued),
        ])
    func absences(printed: String, absence: Absence) throws {
        #expect(try value(printed, "件").meaning == .absent(absence))
    }

    /// The meaning of a target of the sample plan.
    private func value(_ printed: String, _ unit: String) throws -> Value {
        let plan = SamplePlan().without("p/actuals/2021.csv").with(
            "p/indicators.yaml",
            """
            indicators:
              - id: I1
                element: G1
                name: 件数
                \(unit.isEmpty ? "" : "unit: \(unit)")
                aggregation: annual_flow
                direction: increase
                targets: {R3: "\(printed)"}
            """)
        let result = plan.load()
        #expect(result.diagnostics == [])
        return try #require(result.value?.indicators.first?.targets.first?.value)
    }
}
