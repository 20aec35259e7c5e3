import PlanEvaluation
import PlanModel
import Testing

/// How one volume stands in a year: the step before volumes are counted.
@Suite("The standing of a volume in a year")
struct VolumeStandingTests {
    private typealias Volume = RatedSample.Volume
    private typealias Standing = VolumeResult.Standing

    private func standing(
        _ volume: RatedSample.Volume, in year: Int, rule: String = ""
    ) throws -> VolumeResult.Standing {
        let sample = RatedSample(rule: rule, volumes: [volume])
        return try #require(try sample.standings(in: year).first)
    }

    @Test("follows the target of the year before that of the term")
    func annual() throws {
        let volume = Volume.count(
            term: "計30件以上", targets: [3: "20件"], actuals: [3: "15件", 4: "10件"])
        #expect(try standing(volume, in: 3) == .notMet)
        #expect(try standing(volume, in: 4) == .met)
    }

    @Test(
        "of an equal share of the term is that of a year's part",
        arguments: [
            ("計30件以上", "13件", Standing.exceeded), ("計30件", "10件", .met),
            ("計30件", "9件", .notMet), ("計10件", "4件", .exceeded), ("計10件", "3件", .notMet),
        ])
    func equalShare(term: String, actual: String, expected: VolumeResult.Standing) throws {
        #expect(try standing(.count(term: term, actuals: [3: actual]), in: 3) == expected)
    }

    @Test("does not miss a share after the whole of the term has been reached")
    func wholeReached() throws {
        let volume = Volume.count(term: "計30件", actuals: [3: "25件", 4: "6件", 5: "1件"])
        #expect(try standing(volume, in: 4) == .met)
        #expect(try standing(volume, in: 5) == .met)
    }

    @Test(
        "of a cumulative share is that of all years so far",
        arguments: [(3, Standing.notMet), (4, .met), (5, .exceeded)])
    func cumulativeShare(year: Int, expected: VolumeResult.Standing) throws {
        let volume = Volume.count(term: "計30件", actuals: [3: "5件", 4: "15件", 5: "11件"])
        let rule = "without_annual_target: cumulative_share"
        #expect(try standing(volume, in: year, rule: rule) == expected)
    }

    @Test(
        "of the whole term is known in the last year, or when it has been reached",
        arguments: [
            ([3: "5件", 4: "15件", 5: "11件"], [Standing.underWay, .underWay, .exceeded]),
            ([3: "5件", 4: "25件", 5: "0件"], [.underWay, .met, .met]),
            ([3: "5件", 4: "5件", 5: "5件"], [.underWay, .underWay, .notMet]),
        ])
    func wholeTerm(actuals: [Int: String], expected: [VolumeResult.Standing]) throws {
        for (year, standing) in zip(3...5, expected) {
            let volume = Volume.count(term: "計30件", actuals: actuals)
            let rule = "without_annual_target: whole_term"
            #expect(try self.standing(volume, in: year, rule: rule) == standing)
        }
    }

    @Test("of a level that is to be reached by the end is not missed before")
    func level() throws {
        var volume = Volume(unit: "%", aggregation: "point_in_time", term: "6割以上")
        volume.actuals = [3: "5割", 4: "6割", 5: "5割"]
        #expect(try standing(volume, in: 3) == .underWay)
        #expect(try standing(volume, in: 4) == .met)
        #expect(try standing(volume, in: 5) == .notMet)
    }

    @Test(
        "of a target of nought has no rate",
        arguments: [
            ("increase", "0件", Standing.met), ("increase", "1件", .exceeded),
            ("decrease", "0件", .met), ("decrease", "1件", .notMet),
        ])
    func nought(direction: String, actual: String, expected: VolumeResult.Standing) throws {
        var volume = Volume.count(targets: [3: "0件"], actuals: [3: actual])
        volume.direction = direction
        #expect(try standing(volume, in: 3) == expected)
        let rating = try RatedSample(volumes: [volume]).rating(in: 3)
        let rate = rating.computed.volumes.first?.rate
        #expect(direction == "decrease" || rate == nil)
    }

    @Test(
        "where less is better turns round",
        arguments: [("12件", Standing.notMet), ("10件", .met), ("8件", .exceeded)])
    func decreasing(actual: String, expected: VolumeResult.Standing) throws {
        var volume = Volume.count(targets: [3: "10件以下"], actuals: [3: actual])
        volume.direction = "decrease"
        #expect(try standing(volume, in: 3) == expected)
    }

    @Test(
        "of words is that of how far they say that something has come",
        arguments: [
            ("実施", Standing.met), ("拡大", .met), ("完了", .met), ("検討", .notMet),
            ("一部実施", .notMet), ("未実施", .notMet),
        ])
    func words(actual: String, expected: VolumeResult.Standing) throws {
        #expect(
            try standing(.words(targets: [3: "実施"], actuals: [3: actual]), in: 3) == expected)
    }

    @Test(
        "of words that are to be true by the end is that of work under way, and missed at the end")
    func wordsOfTheTerm() throws {
        let volume = Volume.words(term: "運用開始", actuals: [3: "検討", 4: "運用準備", 5: "試行"])
        #expect(try standing(volume, in: 3) == .underWay)
        #expect(try standing(volume, in: 4) == .underWay)
        #expect(try standing(volume, in: 5) == .notMet)
    }

    @Test("of a way to go is that of the change, or of the number before")
    func ways() throws {
        var volume = Volume.count(
            term: "増加", actuals: [3: "120件", 4: "130件", 5: "1件減少"])
        volume.baseline = "125件"
        #expect(try standing(volume, in: 3) == .notMet)
        #expect(try standing(volume, in: 4) == .met)
        #expect(try standing(volume, in: 5) == .notMet)
        volume.baseline = nil
        #expect(try standing(volume, in: 3) == .underWay)
        volume.actuals = [3: "増加", 4: "減少"]
        #expect(try standing(volume, in: 3) == .met)
        #expect(try standing(volume, in: 4) == .notMet)
    }

    @Test("of a number that words ask for is that of whether there is any")
    func numberForWords() throws {
        let volume = Volume.count(term: "拡大", actuals: [3: "82件拡大", 4: "0件"])
        #expect(try standing(volume, in: 3) == .met)
        #expect(try standing(volume, in: 4) == .notMet)
    }

    @Test("of words that a number is asked for is open, and so is that of a bound")
    func incomparable() throws {
        #expect(try standing(.count(targets: [3: "5件"], actuals: [3: "実施"]), in: 3) == .underWay)
        #expect(
            try standing(.count(targets: [3: "5件"], actuals: [3: "3件以上"]), in: 3) == .underWay)
    }

    @Test("after what was planned is done needs no figure any more")
    func finished() throws {
        let other = Volume.count("受付", targets: [4: "5件"], actuals: [4: "5件"])
        let words = Volume.words(term: "調達完了", actuals: [3: "調達完了"])
        let number = Volume.count(term: "計30件", actuals: [3: "30件"])
        let sample = RatedSample(volumes: [words, number, other])
        #expect(try sample.standings(in: 4) == [.finished, .finished, .met])
        #expect(try sample.grade(in: 4) == "達成")
    }

    @Test("without a figure is missing where something was planned, and else of no account")
    func missing() throws {
        let other = Volume.count("受付", targets: [3: "5件"], actuals: [3: "5件"])
        let planned = Volume.count(term: "計30件")
        let surveying = Volume.count("相談", targets: [3: "5件"], actuals: [3: "調査中"])
        let unplanned = Volume.words(actuals: [3: "未実施"])
        let sample = RatedSample(volumes: [other, planned, surveying, unplanned])
        #expect(try sample.standings(in: 3) == [.met, .missing, .missing, .unplanned])
    }
}
