import JapaneseText
import PlanEvaluation
import PlanModel
import Testing

@Suite("The reason of a computed grade")
struct RatingReasonTests {
    private typealias Volume = RatedSample.Volume

    @Test(
        "of one volume holds the number against its plan",
        arguments: [
            (
                Volume.count("交付枚数", targets: [3: "100件以上"], actuals: [3: "85件"]),
                "交付枚数85件は年度目標100件の85.0％で、未達成"
            ),
            (
                .count(targets: [3: "約100件"], actuals: [3: "120件"]),
                "件数120件は年度目標100件の120.0％で、達成＋"
            ),
            (.count(targets: [3: "0件"], actuals: [3: "3件"]), "件数3件は年度目標0件を3件上回り、達成＋"),
            (.count(targets: [3: "0件"], actuals: [3: "0件"]), "件数0件は年度目標0件と同じで、達成"),
            (.count(targets: [3: "5件超"], actuals: [3: "5件"]), "件数5件は年度目標5件超に届かず、未達成"),
            (
                .count(term: "計30件", actuals: [3: "12件"]),
                "件数12件は3か年の計30件の1年分10件の120.0％で、達成＋"
            ),
            (
                .count(term: "計10件", actuals: [3: "3件"]),
                "件数3件は3か年の計10件の1年分約3.3件の90.0％で、未達成"
            ),
            (
                .words(targets: [3: "実施"], actuals: [3: "実施"]),
                "窓口「実施」は年度目標「実施」のとおりで、達成"
            ),
            (.words(targets: [3: "検討"], actuals: [3: "実施"]), "窓口「実施」は年度目標「検討」に届き、達成"),
            (.words(targets: [3: "実施"], actuals: [3: "検討"]), "窓口「検討」は年度目標「実施」に届かず、未達成"),
            (
                .count(targets: [3: "増加"], actuals: [3: "5件減少"]),
                "件数5件減少は年度目標「増加」と違い、未達成"
            ),
            (
                .count(targets: [3: "5件"], actuals: [3: "実施"]),
                "件数「実施」は年度目標5件と比べられないため進行中とみて、達成"
            ),
            (
                .count(term: "計3件", actuals: [3: "実施"]),
                "件数「実施」は3か年の計3件と比べられないため進行中とみて、達成"
            ),
        ])
    func single(volume: RatedSample.Volume, expected: String) throws {
        #expect(try RatedSample(volumes: [volume]).reason(in: 3) == expected)
    }

    @Test("of one volume tells where less is better, and in points of percentages")
    func directions() throws {
        var waiting = Volume.count("待ち時間", targets: [3: "10分以下"], actuals: [3: "12分", 4: "8分"])
        waiting.unit = "分"
        waiting.direction = "decrease"
        waiting.targets[4] = "10分以下"
        let sample = RatedSample(volumes: [waiting])
        #expect(try sample.reason(in: 3) == "待ち時間12分は年度目標10分を2分上回り、未達成")
        #expect(try sample.reason(in: 4) == "待ち時間8分は年度目標10分を2分下回り、達成＋")
        waiting.unit = "%"
        waiting.targets = [3: "10%以下"]
        waiting.actuals = [3: "12.5%"]
        #expect(
            try RatedSample(volumes: [waiting]).reason(in: 3)
                == "待ち時間12.5％は年度目標10％を2.5ポイント上回り、未達成")
    }

    @Test("of one volume adds up the years where the rule does")
    func sums() throws {
        let volume = Volume.count(term: "計30件", actuals: [3: "5件", 4: "15件", 5: "11件"])
        var sample = RatedSample(rule: "without_annual_target: cumulative_share", volumes: [volume])
        #expect(
            try sample.reason(in: 3) == "件数のこれまでの計5件は3か年の計30件の1年分10件の50.0％で、未達成")
        #expect(
            try sample.reason(in: 4) == "件数のこれまでの計20件は3か年の計30件の2年分20件の100.0％で、達成")
        #expect(try sample.reason(in: 5) == "件数のこれまでの計31件は3か年の計30件の103.3％で、達成＋")
        sample.rule = "without_annual_target: whole_term"
        #expect(
            try sample.reason(in: 3)
                == "件数のこれまでの計5件は3か年の計30件に向けて進行中（計画はこの年度分を印刷していない）で、達成")
    }

    @Test("of one volume says that the whole of the term is reached, and what was done before")
    func wholes() throws {
        let other = Volume.words(term: "調達完了", actuals: [3: "調達完了"])
        let volume = Volume.count(term: "計30件", actuals: [3: "28件", 4: "6件"])
        let sample = RatedSample(volumes: [volume])
        #expect(
            try sample.reason(in: 4)
                == "件数6件は3か年の計30件の1年分10件の60.0％だが、期間全体の計画にはすでに届き、達成")
        let both = RatedSample(volumes: [other, volume])
        #expect(
            try both.reason(in: 4) == "2つの事業量すべて（件数6件、窓口は前の年度までに完了）が計画に届き、達成")
    }

    @Test("of several volumes counts those that reached their plan and names those that did not")
    func several() throws {
        let volumes = [
            Volume.count("相談", targets: [3: "10件"], actuals: [3: "12件"]),
            .count("講座", targets: [3: "5件"], actuals: [3: "5件"]),
            .words(targets: [3: "実施"], actuals: [3: "検討"]),
        ]
        #expect(
            try RatedSample(volumes: volumes).reason(in: 3)
                == "3つの事業量のうち2つが計画に届き、うち相談12件（年度目標は10件）が計画を上回り、窓口「検討」（年度目標は「実施」）が届かず、大部分に届いたとみて、達成＋"
        )
        #expect(
            try RatedSample(volumes: [volumes[1], volumes[2]]).reason(in: 3)
                == "2つの事業量のうち1つ（講座5件）が計画に届き、窓口「検討」（年度目標は「実施」）が届かず、未達成")
        #expect(
            try RatedSample(volumes: [volumes[0], volumes[2]]).reason(in: 3)
                == "2つの事業量のうち1つ（相談12件、年度目標は10件）が計画を上回り、窓口「検討」（年度目標は「実施」）が届かず、未達成")
        #expect(
            try RatedSample(volumes: [volumes[2], volumes[2]]).reason(in: 3)
                == "2つの事業量のうち計画に届いたものはなく、窓口「検討」（年度目標は「実施」）と窓口「検討」（年度目標は「実施」）が届かず、未達成"
        )
    }

    @Test("sets one that did better apart from the other, whose work goes on")
    func underWay() throws {
        let work = Volume.words("運用", term: "運用開始", actuals: [3: "検討"])
        let course = Volume.count("研修", term: "３件以上", actuals: [3: "2件"])
        #expect(
            try RatedSample(volumes: [course, work]).reason(in: 3)
                == "2つの事業量のうち1つ（研修2件、3か年の3件以上の1年分は1件）が計画を上回り、もう1つの運用「検討」は進行中（計画はこの年度分を印刷していない）で、達成＋"
        )
        #expect(
            try RatedSample(volumes: [course, course, work, work]).reason(in: 3)
                == "4つの事業量のうち研修2件（3か年の3件以上の1年分は1件）と研修2件（3か年の3件以上の1年分は1件）の2つが計画を上回り、残る2つの運用「検討」と運用「検討」は進行中（計画はこの年度分を印刷していない）で、達成＋"
        )
    }

    @Test("says 計 of a term only where the document prints it")
    func totals() throws {
        let aim = "件数2件は3か年の"
        for (term, words) in [
            ("計3件", "計3件"), ("計　３件", "計3件"), ("３件", "3件"), ("累計3件", "計3件"),
        ] {
            let volume = Volume.count(term: term, actuals: [3: "2件"])
            #expect(
                try RatedSample(volumes: [volume]).reason(in: 3).hasPrefix("\(aim)\(words)の1年分1件の"))
        }
    }

    @Test("names the volumes without a plan, which do not count")
    func unplanned() throws {
        let met = Volume.count("相談", targets: [3: "10件"], actuals: [3: "10件"])
        let better = Volume.count("講座", targets: [3: "5件"], actuals: [3: "6件"])
        let other = Volume.count("発信", actuals: [3: "7件"])
        #expect(
            try RatedSample(volumes: [met, met, other]).reason(in: 3)
                == "計画のない発信を除く2つの事業量すべて（相談10件、相談10件）が計画に届き、達成")
        #expect(
            try RatedSample(volumes: [better, better, other]).reason(in: 3)
                == "発信は計画がないため数えず、講座6件（年度目標は5件）と講座6件（年度目標は5件）がともに計画を上回り、達成＋")
    }

    @Test("of many volumes names three of those that did better than planned")
    func many() throws {
        let volumes = (0..<12).map { number in
            Volume.count("件数ア", targets: [3: "10件"], actuals: [3: number < 5 ? "11件" : "10件"])
        }
        let better = Array(repeating: "件数ア11件（年度目標は10件）", count: 3).joined(separator: "、")
        #expect(
            try RatedSample(volumes: volumes).reason(in: 3)
                == "12件の事業量すべてが計画に届き、うち\(better)など5つが計画を上回り、達成＋")
        #expect(
            try RatedSample(volumes: Array(volumes.suffix(7))).reason(in: 3)
                == "7つの事業量すべて（件数ア10件、件数ア10件、件数ア10件など）が計画に届き、達成")
    }

    @Test("says what work under way and missing figures did, as the rule has it")
    func policies() throws {
        let volumes = [
            Volume.count("相談", targets: [3: "10件"], actuals: [3: "10件"]),
            .words("運用", term: "運用開始", actuals: [3: "検討"]),
            .count("講座", targets: [3: "5件"]), .count("調べ", targets: [3: "5件"], actuals: [3: "調査中"]),
        ]
        var sample = RatedSample(volumes: volumes)
        #expect(
            try sample.reason(in: 3) == "4つの事業量のうち講座の実績が資料になく、調べ「調査中」は値がなく、判定できない")
        sample.rule = "missing: not_reached"
        #expect(
            try sample.reason(in: 3)
                == "4つの事業量のうち1つ（相談10件）が計画に届き、運用「検討」は進行中（計画はこの年度分を印刷していない）で、講座と調べは実績が資料になく、届かなかったものとして、未達成"
        )
        sample.rule = "missing: ignore\n  words_under_way: ignored"
        #expect(
            try sample.reason(in: 3)
                == "1つの事業量（相談10件）が計画に届き、運用「検討」は進行中（計画はこの年度分を印刷していない）のため数えず、講座と調べは実績が資料にないため数えず、達成"
        )
        sample.volumes.remove(at: 0)
        #expect(
            try sample.reason(in: 3)
                == "運用「検討」は進行中（計画はこの年度分を印刷していない）のため数えず、講座と調べは実績が資料にないため数えず、この年度に数える事業量がなく、判定できない"
        )
    }

    @Test("calls the figures what the plan calls them, and says where no grade fits")
    func words() throws {
        var indicator = Volume.count("相談", targets: [3: "10件"], actuals: [3: "9件"])
        indicator.kind = "indicator"
        var sample = RatedSample(volumes: [indicator, indicator])
        #expect(try sample.reason(in: 3).hasPrefix("2つの指標のうち"))
        sample.volumes.append(.count("講座", targets: [3: "10件"], actuals: [3: "9件"]))
        #expect(try sample.reason(in: 3).hasPrefix("3つの指標・事業量のうち"))
        sample.scale = "- {code: a, label: A, meaning: A, when: {reached: all}}"
        #expect(try sample.reason(in: 3).hasSuffix("、どの評語の条件にも当たらない"))
    }
}
