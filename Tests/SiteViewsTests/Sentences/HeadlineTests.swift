import PlanModel
import Testing

@testable import SiteViews

@Suite struct HeadlineTests {
    @Test(
        "Where more is better, a year is over, at or under its target",
        arguments: [
            ("45件", "令和4年度の実績は45件で、目標の40件を5件上回った"),
            ("40件", "令和4年度の実績は40件で、目標と同じだった"),
            ("0件", "令和4年度の実績は0件で、目標の40件を40件下回った"),
        ])
    func increase(actual: String, headline: String) throws {
        let sample = SampleIndicator(targets: [4: "40件"], actuals: [4: actual])
        #expect(try sample.figure().headline == headline)
    }

    @Test(
        "A target that leaves its own number out is not reached by it",
        arguments: [
            (Direction.increase, "40件超", "令和4年度の実績は40件で、目標の40件超にはならなかった"),
            (.decrease, "40件未満", "令和4年度の実績は40件で、目標の40件未満にはならなかった"),
        ])
    func strict(direction: Direction, target: String, headline: String) throws {
        let sample = SampleIndicator(
            direction: direction, targets: [4: target, 6: target], actuals: [4: "40件"])
        #expect(try sample.figure().headline == headline)
        #expect(
            try sample.figure().paragraph.contains("令和4年度の実績は、最終年度（令和6年度）の目標40件と同じです。"))
    }

    @Test(
        "Where less is better, a year keeps within its target or goes over it",
        arguments: [
            ("28分", "30分", "令和4年度の実績は28分で、目標の30分以下に収まった"),
            ("30分", "30分", "令和4年度の実績は30分で、目標と同じだった"),
            ("31分", "30分", "令和4年度の実績は31分で、目標の30分を1分超えた"),
            ("3分", "0分", "令和4年度の実績は、目標0分に対し3分だった"),
            ("0分", "0分", "令和4年度の実績は0分で、目標と同じだった"),
        ])
    func decrease(actual: String, target: String, headline: String) throws {
        let sample = SampleIndicator(
            unit: "分", direction: .decrease, targets: [4: target], actuals: [4: actual])
        #expect(try sample.figure().headline == headline)
    }

    @Test(
        "What is to be kept is kept, exceeded or fallen short of",
        arguments: [
            ("99%", "令和4年度の実績は99%で、目標の99%を維持した"),
            ("100%", "令和4年度の実績は100%で、目標の99%を1ポイント上回った"),
            ("97.5%", "令和4年度の実績は97.5%で、目標の99%を1.5ポイント下回った"),
        ])
    func maintain(actual: String, headline: String) throws {
        let sample = SampleIndicator(
            unit: "%", direction: .maintain, targets: [4: "99%"], actuals: [4: actual])
        #expect(try sample.figure().headline == headline)
    }

    @Test(
        "A state is told in its words",
        arguments: [
            ("実施", "推進", "令和4年度の実績は「推進」で、目標は「実施」だった"),
            ("実施", "実施", "令和4年度は、目標も実績も「実施」だった"),
            (nil, "実施", "令和4年度の実績は「実施」だった"),
            ("―", "実施", "令和4年度の実績は「実施」だった"),
        ])
    func state(target: String?, actual: String, headline: String) throws {
        let sample = SampleIndicator(
            unit: "", direction: .state, targets: target.map { [4: $0] } ?? [:],
            actuals: [4: actual])
        #expect(try sample.figure().headline == headline)
    }

    @Test("A target in words is held against the value before")
    func targetInWords() throws {
        var sample = SampleIndicator(
            direction: .decrease, targets: [3: "減少", 4: "減少"], actuals: [3: "15件", 4: "12件"])
        #expect(try sample.figure().headline == "目標は「減少」。令和4年度の実績は12件で、令和3年度より3件減った")
        sample.actuals = [3: "12件", 4: "12件"]
        #expect(try sample.figure().headline == "目標は「減少」。令和4年度の実績は12件で、令和3年度と同じだった")
        sample.actuals = [4: "12件"]
        #expect(try sample.figure().headline == "目標は「減少」。令和4年度の実績は12件だった")
        sample.baseline = (3, 3, "9件")
        #expect(try sample.figure().headline == "目標は「減少」。令和4年度の実績は12件で、計画策定時より3件増えた")
    }

    @Test("Without a target there is only the actual", arguments: [nil, "―", "検討"])
    func noTarget(target: String?) throws {
        let sample = SampleIndicator(
            targets: target.map { [4: $0] } ?? [:], actuals: [4: "12件"])
        #expect(try sample.figure().headline == "令和4年度の実績は12件だった")
    }

    @Test(
        "Without an actual there are only targets",
        arguments: [
            ([3: "10件", 4: "20件", 6: "30件"], "目標は令和3年度の10件から令和6年度の30件まで"),
            ([5: "20件", 6: "30件"], "令和5年度の目標は20件、令和6年度の目標は30件"),
            ([5: "30件", 6: "30件"], "令和5年度と令和6年度の目標は30件"),
            ([6: "30件"], "令和6年度の目標は30件"), ([6: "充実"], "令和6年度の目標は「充実」"),
            ([5: "20件", 6: "充実"], "令和5年度の目標は20件、令和6年度の目標は「充実」"),
            ([3: "実施", 4: "充実", 6: "30件"], "令和3年度、令和4年度、令和6年度の目標が、年度ごとに示されている"),
            ([3: "実施", 4: "充実", 5: "実施"], "令和3年度から令和5年度までの目標が、言葉で示されている"),
            ([6: "―"], "目標値はなく、実績も資料に記載がない"),
            ([:], "目標値はなく、実績も資料に記載がない"),
        ])
    func noActual(targets: [Int: String], headline: String) throws {
        #expect(try SampleIndicator(targets: targets).figure().headline == headline)
    }

    @Test(
        "Without an actual the target is told beside the value that the plan began with",
        arguments: [
            ("18分", "10分", "計画策定時の18分から、令和6年度に10分を目指す"),
            ("0分", "0分", "令和6年度の目標は、計画策定時と同じ0分"),
            ("18分", "減少", "計画策定時は18分。令和6年度の目標は「減少」"),
            ("実施", "推進", "計画策定時は「実施」。令和6年度の目標は「推進」"),
            ("実施", "実施", "令和6年度の目標は、計画策定時と同じ「実施」"),
            ("調査中", "20分", "令和6年度の目標は20分"), ("―", "実施", "令和6年度の目標は「実施」"),
        ])
    func planned(baseline: String, target: String, headline: String) throws {
        let sample = SampleIndicator(
            unit: "分", direction: .decrease, baseline: (2, nil, baseline), targets: [6: target])
        #expect(try sample.figure().headline == headline)
    }

    @Test("A number of each year does not read as one of all of them")
    func each() throws {
        let sample = SampleIndicator(
            aggregation: .annualFlow, targets: [5: "25件拡大", 6: "25件拡大"])
        #expect(try sample.figure().headline == "令和5年度と令和6年度の目標は、それぞれ25件拡大")
    }

    @Test(
        "A plan is told in its own words where they are short",
        arguments: [
            ("年8,150件", "令和6年度の目標は年8,150件"), ("発行数全体の35件", "令和6年度の目標は発行数全体の35件"),
            ("670万件以上", "令和6年度の目標は670万件以上"), ("総数：約459,000件", "令和6年度の目標は459,000件"),
            ("1件を含む課題解決に向けた実証実験", "令和6年度の目標は1件"),
        ])
    func printedPlans(target: String, headline: String) throws {
        #expect(try SampleIndicator(targets: [6: target]).figure().headline == headline)
    }

    @Test("The points of a list are quoted one by one")
    func lists() throws {
        let sample = SampleIndicator(
            unit: "", direction: .state, actuals: [4: "・環境整備・活用の完了 ・運用開始"])
        #expect(try sample.figure().headline == "令和4年度の実績は「環境整備・活用の完了」と「運用開始」だった")
    }

    @Test("A bound is held against nothing, and what was added or lost is no amount")
    func boundsAndChanges() throws {
        let bound = SampleIndicator(
            unit: "%", targets: [4: "60%"], actuals: [3: "90%以上", 4: "70%以上"])
        #expect(try bound.figure().headline == "令和4年度の実績は70%以上で、目標は60%だった")
        var change = SampleIndicator(
            aggregation: .annualFlow, targets: [4: "増加"],
            actuals: [3: "28,550件増加", 4: "1,264件減少"])
        #expect(
            try change.figure().headline == "目標は「増加」。令和4年度は1,264件の減少だった")
        change.targets = [:]
        #expect(try change.figure().headline == "令和4年度の実績は1,264件の減少だった")
    }

    @Test(
        "An actual that is not a number yet says so",
        arguments: [
            ("調査中", "令和3年度の実績は調査中"), ("廃止", "令和3年度の実績は「廃止」とされている"),
        ])
    func unknownActual(actual: String, headline: String) throws {
        let sample = SampleIndicator(targets: [3: "10件"], actuals: [3: actual])
        #expect(try sample.figure().headline == headline)
    }

    @Test("The newest number is told, even when a newer year has only a word")
    func newestNumber() throws {
        let sample = SampleIndicator(
            targets: [3: "10件", 4: "20件"], actuals: [3: "12件", 4: "調査中"])
        #expect(try sample.figure().headline == "令和3年度の実績は12件で、目標の10件を2件上回った")
    }

    @Test("Sums, estimates and limits keep their sense")
    func senses() throws {
        let sum = SampleIndicator(
            unit: "回", aggregation: .cumulative, targets: [4: "12回以上"], actuals: [4: "約30回"])
        #expect(try sum.figure().headline == "令和4年度の実績は累計約30回で、目標の12回を18回上回った")
        let persons = SampleIndicator(
            unit: "名", aggregation: .cumulativePersons, actuals: [4: "6,700,000名以上"])
        #expect(try persons.figure().headline == "令和4年度の実績は延べ6,700,000名以上だった")
    }
}
