import JapaneseText
import PlanModel
import SVGCharts
import Testing

@testable import SiteViews

@Suite struct ParagraphTests {
    private func sentences(_ sample: SampleIndicator) throws -> [String] {
        try sample.figure().paragraph
    }

    @Test("A single figure is called the only one")
    func singleFigure() throws {
        let reported = SampleIndicator(targets: [3: "10件"], actuals: [3: "12件"])
        #expect(try sentences(reported) == ["公表されている実績は、令和3年度の12件だけです。"])
        let planned = SampleIndicator(baseline: (2, nil, "8件"), targets: [6: "20件"])
        #expect(
            try sentences(planned) == [
                "計画策定時（令和2年度）の値は8件です。", "令和6年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test("What has not changed is said not to have changed")
    func unchanged() throws {
        let still = SampleIndicator(
            direction: .maintain, baseline: (3, 3, "0件"), targets: [4: "0件"],
            actuals: [3: "0件", 4: "0件"])
        #expect(try sentences(still).first == "実績は、計画策定時（令和3年3月）の0件から変わっていません。")
        let back = SampleIndicator(
            baseline: (3, 3, "5件"), targets: [5: "9件"], actuals: [3: "7件", 4: "5件"])
        #expect(
            try sentences(back) == [
                "令和4年度の実績は5件で、計画策定時（令和3年3月）と同じです。",
                "数値で示された最後の目標である令和5年度の9件まで、あと4件です。",
                "令和3年度に増えた後、令和4年度は減りました。",
                "令和5年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test(
        "The last target is still ahead, reached or passed, by the direction",
        arguments: [
            (Direction.increase, "40件", "最終年度（令和6年度）の目標60件まで、あと20件です。"),
            (.increase, "60件", "令和4年度の実績は、最終年度（令和6年度）の目標60件にすでに達しています。"),
            (.increase, "61件", "令和4年度の実績は、最終年度（令和6年度）の目標60件をすでに1件上回っています。"),
            (.decrease, "80件", "令和4年度の実績は、最終年度（令和6年度）の目標60件より20件多くなっています。"),
            (.decrease, "60件", "令和4年度の実績は、最終年度（令和6年度）の目標60件にすでに達しています。"),
            (.decrease, "59件", "令和4年度の実績は、最終年度（令和6年度）の目標60件をすでに1件下回っています。"),
            (.maintain, "60件", "令和4年度の実績は、最終年度（令和6年度）の目標60件と同じです。"),
            (.maintain, "58件", "令和4年度の実績は、最終年度（令和6年度）の目標60件を2件下回っています。"),
        ])
    func finalTarget(direction: Direction, actual: String, sentence: String) throws {
        let sample = SampleIndicator(
            direction: direction, targets: [6: "60件"], actuals: [4: actual])
        #expect(try sentences(sample).contains(sentence))
    }

    @Test("In the last year itself the headline is enough")
    func finalYear() throws {
        let sample = SampleIndicator(
            targets: [5: "50件", 6: "60件"], actuals: [5: "40件", 6: "55件"])
        #expect(try sentences(sample) == ["実績は、令和5年度の40件から令和6年度の55件まで増えました。"])
    }

    @Test(
        "Four figures or more have a largest and a smallest",
        arguments: [
            ("件", "最も多いのは令和5年度の9件、最も少ないのは計画策定時と令和4年度の2件です。"),
            ("%", "最も高いのは令和5年度の9%、最も低いのは計画策定時と令和4年度の2%です。"),
            ("分", "最も長いのは令和5年度の9分、最も短いのは計画策定時と令和4年度の2分です。"),
            ("", "最も大きいのは令和5年度の9、最も小さいのは計画策定時と令和4年度の2です。"),
        ])
    func extremes(unit: String, sentence: String) throws {
        let sample = SampleIndicator(
            unit: unit, baseline: (3, 3, "2"), actuals: [3: "7", 4: "2", 5: "9"])
        #expect(try sentences(sample).contains(sentence))
        #expect(
            try sentences(sample).contains(
                unit == "%" ? "上がった年度と下がった年度があります。" : "増えた年度と減った年度があります。"))
        var three = sample
        three.actuals[5] = nil
        #expect(try !sentences(three).contains { $0.hasPrefix("最も") })
    }

    @Test(
        "A turn names the years on both sides of it",
        arguments: [
            ([3: "1", 4: "2", 5: "5", 6: "4"], "令和5年度までに増えた後、令和6年度は減りました。"),
            ([3: "4", 4: "2", 5: "2", 6: "3"], "令和4年度に減った後、令和6年度までに増えました。"),
            ([3: "4", 5: "2", 6: "3"], "令和5年度までに減った後、令和6年度は増えました。"),
        ])
    func turns(actuals: [Int: String], sentence: String) throws {
        #expect(try sentences(SampleIndicator(actuals: actuals)).contains(sentence))
    }

    @Test(
        "What only rises or falls has no turn",
        arguments: [
            [3: "1", 4: "2", 5: "2", 6: "3"], [3: "3", 4: "1"], [3: "2", 4: "2"],
        ])
    func noTurn(actuals: [Int: String]) throws {
        #expect(try sentences(SampleIndicator(actuals: actuals)).count <= 3)
        #expect(try !sentences(SampleIndicator(actuals: actuals)).contains { $0.contains("後、") })
    }

    @Test("Years without an actual are named, with what is known of them")
    func missingYears() throws {
        let sample = SampleIndicator(
            targets: [1: "1件", 2: "2件", 3: "3件", 4: "4件", 6: "6件", 7: "7件", 8: "8件"],
            actuals: [1: "1件", 2: "調査中", 3: "対象外"], period: 1...8)
        #expect(
            try sentences(sample).suffix(3) == [
                "令和4年度、令和6年度から令和8年度までの実績は、この資料の時点では公表されていません。",
                "令和2年度の実績は調査中です。", "令和3年度の実績は「対象外」とされています。",
            ])
    }

    @Test("A gap between reported years is missing even without a target")
    func gaps() throws {
        let sample = SampleIndicator(actuals: [3: "1件", 5: "2件"])
        #expect(try sentences(sample).contains("令和4年度の実績は、資料に記載がありません。"))
    }

    @Test("A year that the plan has reported is not called unpublished")
    func reported() throws {
        var sample = SampleIndicator(targets: [3: "1件", 4: "2件", 5: "3件"], actuals: [3: "1件"])
        sample.reported = [3, 4]
        let told = try sentences(sample)
        #expect(told.contains("令和4年度の実績は、資料に記載がありません。"))
        #expect(told.contains("令和5年度の実績は、この資料の時点では公表されていません。"))
        sample = SampleIndicator(direction: .state, actuals: [3: "導入完了"], term: "導入完了")
        sample.reported = [3, 4]
        #expect(
            try sentences(sample).contains("令和4年度の実績は資料に記載がなく、計画した内容は前の年度までに完了しています。"))
    }

    @Test("Of a year for which nothing is planned no sentence says that an actual is missing")
    func notPlanned() throws {
        let told = try sentences(SampleIndicator(targets: [3: "1件"], actuals: [3: "1件"]))
        #expect(!told.contains { $0.contains("公表されていません") })
    }

    @Test("Targets in words are quoted, the same words once")
    func wordedTargets() throws {
        let sample = SampleIndicator(
            direction: .state, targets: [3: "実施", 4: "実施", 5: "充実", 6: "―"],
            actuals: [3: "実施", 4: "実施", 5: "充実", 6: "充実"])
        #expect(
            try sentences(sample) == [
                "令和3年度と令和4年度の目標は「実施」とされています。", "令和5年度の目標は「充実」とされています。",
                "令和6年度の目標は設定されていません。",
            ])
        #expect(try sentences(SampleIndicator()) == ["目標は、資料に記載がありません。"])
    }

    @Test("The target of the term is told, with what has come together where that adds up")
    func term() throws {
        var sample = SampleIndicator(
            aggregation: .annualFlow, actuals: [3: "13件", 4: "10件"], period: 3...5)
        sample.term = "計30件以上"
        #expect(
            try sentences(sample) == [
                "実績は、令和3年度の13件から令和4年度の10件まで減りました。",
                "計画期間全体の目標は計30件以上で、令和4年度までの実績の合計は23件です。全体の目標まで、あと7件です。",
                "令和5年度の実績は、この資料の時点では公表されていません。",
                "年度ごとの目標は、資料に記載がありません。",
            ])
        sample.aggregation = .pointInTime
        #expect(try sentences(sample).contains("計画期間全体の目標は計30件以上です。"))
        sample.aggregation = .annualFlow
        sample.actuals = [4: "10件"]
        #expect(try sentences(sample).contains("計画期間全体の目標は計30件以上です。"))
        sample.actuals = [3: "13件以上", 4: "10件"]
        #expect(try sentences(sample).contains("計画期間全体の目標は計30件以上です。"))
        sample.term = "拡大"
        #expect(try sentences(sample).contains("計画期間全体の目標は「拡大」です。"))
        sample.term = "―"
        #expect(try sentences(sample).last == "目標は、資料に記載がありません。")
    }

    @Test("What has come together of the term has a bar and words for what remains")
    func termProgress() throws {
        var sample = SampleIndicator(
            aggregation: .annualFlow, targets: [3: "10件", 4: "10件"],
            actuals: [3: "13件", 4: "10件"], period: 3...5)
        func progress(_ term: String) throws -> TermProgress? {
            sample.term = term
            return TermProgress(
                IndicatorFacts(sample.evaluated, period: try sample.identity().period))
        }
        let part = try #require(try progress("計30件以上"))
        #expect(part.share == "全体の目標の76.7%")
        #expect(part.standing == "残り7件")
        #expect(part.paceWords == "縦線は令和4年度までの目標の合計（20件）")
        #expect(
            part.bar
                == ProgressBar(DecimalNumber(23), of: DecimalNumber(30), mark: DecimalNumber(20)))
        #expect(try progress("23件")?.standing == "目標に達した")
        #expect(try progress("23件")?.sentence == "全体の目標に達しています。")
        let over = try #require(try progress("計20件"))
        #expect(over.standing == "目標を3件上回る")
        #expect(over.share == "全体の目標の115.0%")
        #expect(over.paceWords == nil)
        #expect(try progress("2件")?.share == "全体の目標の10倍を超える")
        for open in ["充実", "0件", "計30件以下", "計30件超"] { #expect(try progress(open) == nil) }
        sample.direction = .decrease
        #expect(try progress("計30件") == nil)
    }

    @Test("The target of a later year is not on the way from the number of a year")
    func targetsOfYears() throws {
        var sample = SampleIndicator(
            aggregation: .annualFlow, targets: [6: "5件以上"], actuals: [4: "3件"])
        #expect(try sentences(sample).contains("最終年度（令和6年度）の目標は5件以上で、令和4年度の実績より2件多くなっています。"))
        sample.actuals = [4: "5件"]
        #expect(try sentences(sample).contains("最終年度（令和6年度）の目標は5件以上で、令和4年度の実績と同じ数です。"))
        sample.actuals = [4: "9件"]
        sample.targets = [5: "5件"]
        #expect(
            try sentences(sample).contains("数値で示された最後の目標は令和5年度の5件で、令和4年度の実績より4件少なくなっています。"))
    }

    @Test("Bounds are told to have changed, not by how much, and changes each by their year")
    func boundsAndChanges() throws {
        let bounds = SampleIndicator(
            unit: "%", targets: [5: "60%以上"], actuals: [3: "90%以上", 4: "70%以上"], period: 3...5)
        #expect(
            try sentences(bounds).prefix(2) == [
                "実績は、令和3年度の90%以上から令和4年度の70%以上に変わりました。", "最終年度（令和5年度）の目標は60%以上です。",
            ])
        let changes = SampleIndicator(
            aggregation: .annualFlow, targets: [5: "30件"],
            actuals: [3: "28,550件増加", 4: "1,264件減少"], period: 3...5)
        #expect(
            try sentences(changes) == [
                "実績は、令和3年度が28,550件の増加、令和4年度が1,264件の減少です。",
                "令和5年度の実績は、この資料の時点では公表されていません。",
            ])
    }

    @Test(
        "Before anything is reported, the place of the baseline tells why it has no number",
        arguments: [
            ("実施", "計画策定時（令和2年度）の状態は「実施」です。"), ("調査中", "計画策定時（令和2年度）の値は調査中です。"),
            ("―", "計画策定時の値は、資料に記載がありません。"),
        ])
    func baselines(printed: String, sentence: String) throws {
        var sample = SampleIndicator(baseline: (2, nil, printed), targets: [6: "20件"])
        #expect(try sentences(sample).first == sentence)
        sample.actuals = [3: "3件"]
        #expect(try !sentences(sample).contains(sentence))
    }

    @Test("Targets that the headline has told are not told again")
    func toldTargets() throws {
        let told = SampleIndicator(direction: .state, targets: [5: "一部導入", 6: "導入完了"])
        #expect(try sentences(told) == ["令和5年度と令和6年度の実績は、この資料の時点では公表されていません。"])
        let long = SampleIndicator(
            direction: .state,
            targets: [5: "校務用パソコンの一部更改及び教員用パソコンの先行実施の準備", 6: "導入完了"])
        #expect(
            try sentences(long).suffix(2).first
                == "令和5年度の目標は「校務用パソコンの一部更改及び教員用パソコンの先行実施の準備」とされています。")
    }
}
