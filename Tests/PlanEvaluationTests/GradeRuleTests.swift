import PlanEvaluation
import PlanModel
import Testing

/// 達成＋, 達成 and 未達成 follow from the volumes of a measure by the rule of its plan.
@Suite("The grade of a measure")
struct GradeRuleTests {
    private typealias Volume = RatedSample.Volume

    /// Volumes planned at 10, of which this came.
    private static func volumes(_ reached: Int...) -> [RatedSample.Volume] {
        reached.enumerated().map { position, number in
            .count("件数\(position)の数", targets: [3: "10件"], actuals: [3: "\(number)件"])
        }
    }

    private static func sample(_ conditions: String, _ volumes: [RatedSample.Volume]) -> RatedSample
    {
        var sample = RatedSample(volumes: volumes)
        sample.scale = """
            - {code: a, label: A, meaning: A, when: {\(conditions)}}
            - {code: d, label: D, meaning: D}
            """
        return sample
    }

    @Test("counts any, most or all of the volumes that exceeded their plan")
    func exceeded() throws {
        for (share, numbers, grade) in [
            ("any", Self.volumes(10, 10, 11), "A"), ("any", Self.volumes(10, 10, 10), "D"),
            ("most", Self.volumes(10, 11, 11), "A"), ("most", Self.volumes(10, 10, 11), "D"),
            ("all", Self.volumes(11, 11, 12), "A"), ("all", Self.volumes(10, 11, 11), "D"),
        ] {
            #expect(try Self.sample("exceeded: \(share)", numbers).grade(in: 3) == grade)
        }
    }

    @Test("counts any, most or all of the volumes that reached their plan")
    func reached() throws {
        for (share, numbers, grade) in [
            ("any", Self.volumes(9, 9, 10), "A"), ("any", Self.volumes(9, 9, 9), "D"),
            ("most", Self.volumes(9, 10, 11), "A"), ("most", Self.volumes(9, 9, 10), "D"),
            ("all", Self.volumes(10, 11, 10), "A"), ("all", Self.volumes(9, 11, 11), "D"),
        ] {
            #expect(try Self.sample("reached: \(share)", numbers).grade(in: 3) == grade)
        }
    }

    @Test("takes more than half for most, and never half itself")
    func half() throws {
        #expect(try Self.sample("reached: most", Self.volumes(9, 10)).grade(in: 3) == "D")
        var strict = Self.sample("reached: most", Self.volumes(9, 10, 10))
        strict.rule = "most_above: 66"
        #expect(try strict.grade(in: 3) == "A")
        strict.rule = "most_above: 67"
        #expect(try strict.grade(in: 3) == "D")
    }

    @Test("of the later plan of 板橋区 needs volumes in numbers, every one of them reached")
    func everyNumber() throws {
        let condition = "exceeded: any, quantitative_reached: all"
        let words = Volume.words(targets: [3: "実施"], actuals: [3: "検討"])
        #expect(try Self.sample(condition, Self.volumes(10, 11)).grade(in: 3) == "A")
        #expect(try Self.sample(condition, Self.volumes(9, 11)).grade(in: 3) == "D")
        #expect(try Self.sample(condition, Self.volumes(11) + [words]).grade(in: 3) == "A")
        let done = Volume.words(targets: [3: "実施"], actuals: [3: "実施"])
        #expect(try Self.sample("quantitative_reached: all", [done]).grade(in: 3) == "D")
    }

    @Test("leaves a missing number out of those that must be reached, where it does not count")
    func missingNumber() throws {
        let missing = Volume.count("受付", targets: [3: "5件"], actuals: [4: "5件"])
        var sample = Self.sample("quantitative_reached: all", Self.volumes(10) + [missing])
        sample.rule = "missing: ignore"
        #expect(try sample.grade(in: 3) == "A")
        sample.rule = "missing: not_reached"
        #expect(try sample.grade(in: 3) == "D")
    }

    @Test(
        "of a scale of letters is the best whose rate every volume comes to",
        arguments: [
            ([100, 120], "A"), ([99, 120], "B"), ([80, 80], "B"), ([79, 200], "C"),
            ([50, 50], "C"),
            ([49, 100], "D"), ([0, 0], "D"),
        ])
    func letters(rates: [Int], grade: String) throws {
        var sample = RatedSample(
            volumes: rates.enumerated().map { position, rate in
                .count("件数\(position)の数", targets: [3: "100件"], actuals: [3: "\(rate)件"])
            })
        sample.scale = """
            - {code: a, label: A, meaning: 達成, when: {rate_at_least: 100}}
            - {code: b, label: B, meaning: おおむね, when: {rate_at_least: 80}}
            - {code: c, label: C, meaning: やや, when: {rate_at_least: 50}}
            - {code: d, label: D, meaning: 届かず}
            """
        #expect(try sample.grade(in: 3) == grade)
        let scheme = try #require(try sample.evaluated().plan.ratingScheme)
        #expect((0..<4).map(scheme.standing) == [.reached, .partly, .partly, .missed])
    }

    @Test("says of 達成＋, 達成 and 未達成 what they say of the plan")
    func standings() throws {
        let scheme = try #require(try RatedSample().evaluated().plan.ratingScheme)
        #expect((0..<3).map(scheme.standing) == [.exceeded, .reached, .missed])
        #expect((0..<3).map { scheme.standing(of: $0).isReached } == [true, true, false])
    }

    @Test("is not computed while a figure is missing, unless the rule says what to do without it")
    func missing() throws {
        var sample = RatedSample(
            volumes: Self.volumes(10, 10) + [.count("受付", targets: [3: "5件"], actuals: [4: "5件"])])
        #expect(try sample.grade(in: 3) == "なし")
        sample.rule = "missing: not_reached"
        #expect(try sample.grade(in: 3) == "達成")
        sample.volumes.remove(at: 0)
        #expect(try sample.grade(in: 3) == "未達成")
        sample.rule = "missing: ignore"
        #expect(try sample.grade(in: 3) == "達成")
    }

    @Test("is not computed of nothing")
    func nothing() throws {
        let unplanned = RatedSample(volumes: [.count(actuals: [3: "5件"])])
        #expect(try unplanned.grade(in: 3) == "なし")
        var ignored = RatedSample(volumes: [.words(term: "実施", actuals: [3: "準備"])])
        #expect(try ignored.grade(in: 3) == "達成")
        ignored.rule = "words_under_way: ignored"
        #expect(try ignored.grade(in: 3) == "なし")
    }

    @Test("counts a volume once, though the document shows it twice")
    func twice() throws {
        var shown = Self.volumes(10)
        shown[0].isShownAgain = true
        let rating = try RatedSample(volumes: shown).rating(in: 3)
        #expect(rating.computed.volumes.map(\.indicator) == [0])
    }

    @Test("agrees or differs only where the ward has published one")
    func agreement() throws {
        var sample = RatedSample(volumes: Self.volumes(10), official: [3: "達成"])
        #expect(try sample.rating(in: 3).agreement == .same)
        sample.official = [3: "達成+"]
        #expect(try sample.rating(in: 3).agreement == .different)
        sample.official = [:]
        #expect(try sample.rating(in: 3).agreement == .open)
        sample.official = [3: "達成"]
        sample.volumes.append(.count("受付", targets: [3: "5件"]))
        #expect(try sample.rating(in: 3).agreement == .open)
    }
}
