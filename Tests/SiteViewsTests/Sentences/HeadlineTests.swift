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
            ("実施", "実施", "令和4年度の実績は、目標のとおり「実施」だった"),
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
            ([3: "10件", 4: "20件", 6: "30件"], "令和3年度から令和6年度までの目標。実績はまだ公表されていない"),
            ([6: "30件"], "令和6年度の目標は30件。実績はまだ公表されていない"),
            ([6: "充実"], "令和6年度の目標は「充実」。実績はまだ公表されていない"),
            ([6: "―"], "目標値はなく、実績もまだ公表されていない"),
            ([:], "目標値はなく、実績もまだ公表されていない"),
        ])
    func noActual(targets: [Int: String], headline: String) throws {
        #expect(try SampleIndicator(targets: targets).figure().headline == headline)
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
