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
            ("実施", Progress(.doing)), ("推進", .init(.extending)), ("充実", .init(.extending)),
            ("検討", .init(.considering)), ("実施・拡大", .init(.extending)),
            ("調査・研究", .init(.considering)), ("導入に向けた検討", .init(.considering)),
            ("調達完了", .init(.done)), ("一部移行完了", .init(.done, isPartial: true)),
            ("計画素案作成", .init(.preparing, isPartial: true)), ("未実施", .init(.notBegun)),
            ("検討(国に準拠)", .init(.considering)), ("（生成AI）実証実験（施策1重複掲載）等", .init(.preparing)),
            ("3か年事業量を達成済", .init(.done)), ("3か年事業量を達成済だが、拡大を推進する", .init(.done)),
            ("令和3年度中に完了", .init(.done)), ("・環境整備完了 ・運用開始", .init(.doing)),
        ])
    func states(printed: String, progress: Progress) throws {
        #expect(try value(printed, "", direction: "state").meaning == .state(progress))
    }

    @Test("a word of the plan's own tells a state once plan.yaml says how far it has come")
    func ownStates() {
        let actuals = "指標ID,実績値\nI1,配架\n"
        let plain = SamplePlan().with("p/actuals/2021.csv", actuals)
        #expect(plain.load().diagnostics.map(\.code) == [.planValue])
        let own = plain.with(
            "p/plan.yaml", plain.text(of: "p/plan.yaml") + "\nstate_words: {配架: doing}\n")
        let result = own.load()
        #expect(result.diagnostics == [])
        let value = result.value?.indicators.first?.actuals.first?.value
        #expect(value?.meaning == .state(Progress(.doing)))
    }

    @Test(
        "the one number in the unit of the indicator, among other words",
        arguments: [
            ("作成シナリオ数：10シナリオ以上", "シナリオ", "10", Comparator.atLeast), ("計1,749会議", "会議", "1749", nil),
            ("6割以上の省力化", "%", "60", .atLeast), ("発行数全体の 35%", "%", "35", nil),
            ("総数：約459,000件", "件", "459000", .about), ("25手続き拡大", "手続き", "25", nil),
            ("課題解決に向けた実証実験等を１件以上実施", "件", "1", .atLeast), ("1,264件減少", "件", "-1264", nil),
            ("28,550件増加", "件", "28550", nil), ("3か所拡大", "か所", "3", nil),
            ("・シニアの個別相談会：参加人数：5,600人以上(ふれあい館（5館）にて週3日)", "人", "5600", .atLeast),
            ("参加人数：60人（区民まつり、農業まつりにて計4日）", "人", "60", nil),
        ])
    func embedded(
        printed: String, unit: String, number: String, comparator: Comparator?
    ) throws {
        let value = try value(printed, unit)
        guard case .quantity(let quantity) = value.meaning else {
            Issue.record("\(value.meaning)")
            return
        }
        #expect(quantity.number.plain == number)
        #expect(quantity.comparator == comparator)
        #expect(value.printed == printed)
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
    private func value(
        _ printed: String, _ unit: String, direction: String = "maintain"
    ) throws -> Value {
        let plan = SamplePlan().without("p/actuals/2021.csv").with(
            "p/indicators.yaml",
            """
            indicators:
              - id: I1
                element: G1
                name: 件数
                \(unit.isEmpty ? "" : "unit: \"\(unit)\"")
                aggregation: annual_flow
                direction: \(direction)
                targets: {R3: "\(printed)"}
            """)
        let result = plan.load()
        #expect(result.diagnostics == [])
        return try #require(result.value?.indicators.first?.targets.first?.value)
    }
}
