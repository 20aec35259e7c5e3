/// A plan that no ward has, unlike each of the six: four levels, ten years, a scale of letters by
/// percentages, targets that go down, words of its own for states, and a guideline above it.
///
/// It is written as an official would write it; nothing of the program knows it.
package enum SeventhPlan {
    /// The folder of the plan.
    package static let folder = "seeds/mirai/care_plan_2024"
    /// The lasting name of the plan.
    package static let id = "mirai_care_plan_2024"
    /// The names of its elements, level by level.
    package static let elements = [
        ["F1", "F2"], ["Y1", "Y2", "Y3"], ["M1", "M2", "M3", "M4", "M5"],
        ["J1", "J2", "J3", "J4", "J5", "J6"],
    ]
    /// The names of its indicators.
    package static let indicators = ["I1", "I2", "I3", "I4", "I5", "I6", "I7"]

    /// The text of every file by its path below the source folder.
    package static let files: [String: String] = [
        "seeds/mirai/ward.yaml": """
        code: "131300"
        name: 東京都みらい区
        short_name: みらい区
        reading: みらいく

        """,
        "seeds/mirai/relations.yaml": """
        guidelines:
          - above: vision_2024
            plan: care_plan_2024

        """,
        "seeds/themes.yaml": """
        themes:
          - id: waiting
            title: 待つ時間
            summary: 待つ人や待つ時間を減らす目標を並べています。

        """,
        "\(folder)/plan.yaml": plan, "\(folder)/structure.yaml": structure,
        "\(folder)/indicators.yaml": figures, "\(folder)/actuals/2024.csv": actuals,
        "\(folder)/ratings/2024.csv": ratings, "\(folder)/pages/M1.md": "相談の窓口を広げます。\n",
        "seeds/mirai/vision_2024/plan.yaml": guideline,
        "seeds/mirai/vision_2024/structure.yaml": """
        elements:
          - {id: V1, number: 柱1, title: 支え合う}
          - {id: V2, number: 柱2, title: 待たせない}

        """,
    ]

    private static let guideline = """
        id: mirai_vision_2024
        kind: guideline
        title: みらい区のめざす姿
        period: {from: R6, to: R15, years: 10}
        purpose: 見本の指針です。
        levels: [{name: 柱, count: 2}]
        sources: [{id: S01, title: みらい区のめざす姿, publisher: みらい区}]

        """

    private static let plan = """
        id: \(id)
        kind: plan
        title: みらい区地域福祉計画
        period: {from: R6, to: R15, years: 10}
        department: 福祉部
        purpose: 見本の計画です。
        levels:
          - {name: 分野, count: 2}
          - {name: 政策, count: 3}
          - {name: 施策, count: 5}
          - {name: 事業, count: 6}
        marks: [{symbol: ◎, label: 重点, meaning: 先に進める施策, count: 1}]
        perspectives:
          - {number: 柱1, title: 支え合う, guideline: V1}
          - {number: 柱2, title: 待たせない, guideline: V2}
        state_words: {伴走: doing, 手探り: considering}
        sources: [{id: S01, title: みらい区地域福祉計画, part: 第3章, publisher: みらい区}]
        ratings:
          title: 施策の評価
          level: 施策
          source: S01
          missing: not_reached
          scale:
            - {code: a, label: A, meaning: 計画のとおりか、それ以上, when: {rate_at_least: 100}}
            - {code: b, label: B, meaning: 計画の8割以上, when: {rate_at_least: 80}}
            - {code: c, label: C, meaning: 計画の5割以上, when: {rate_at_least: 50}}
            - {code: d, label: D, meaning: 計画の5割に届かない}
          stated:
            - {year: R6, counts: {A: 2, B: 1, C: 1, D: 1}, percentages: {A: 40, B: 20, C: 20, D: 20}}

        """

    private static let structure = """
        elements:
          - {id: F1, number: 分野1, title: 暮らし}
          - {id: Y1, parent: F1, number: 政策1, title: 相談}
          - {id: M1, parent: Y1, number: 施策1, title: 窓口を広げる, marks: ◎, departments: [福祉課, 相談室]}
          - {id: J1, parent: M1, number: 事業1, title: 出張相談}
          - {id: J2, parent: M1, number: 事業2, title: 夜間相談}
          - {id: M2, parent: Y1, number: 施策2, title: 待たせない, departments: [福祉課]}
          - {id: J3, parent: M2, number: 事業3, title: 予約}
          - {id: Y2, parent: F1, number: 政策2, title: 住まい}
          - {id: M3, parent: Y2, number: 施策3, title: 手すりを付ける}
          - {id: J4, parent: M3, number: 事業4, title: 改修}
          - {id: F2, number: 分野2, title: 支え手}
          - {id: Y3, parent: F2, number: 政策3, title: 人}
          - {id: M4, parent: Y3, number: 施策4, title: 事故を減らす}
          - {id: J5, parent: M4, number: 事業5, title: 見回り}
          - {id: M5, parent: Y3, number: 施策5, title: 仲間をつくる}
          - {id: J6, parent: M5, number: 事業6, title: 集い}

        """

    private static let figures = """
        indicators:
          - id: I1
            element: J1
            name: 出張相談の件数
            unit: 件
            aggregation: annual_flow
            direction: increase
            baseline: {year: R5, value: 80件}
            targets: {R6: 100件, R7: 110件, R10: 130件, R15: 180件}
          - id: I2
            element: J2
            name: 夜間相談
            aggregation: point_in_time
            direction: state
            targets: {R6: 伴走, R15: 充実}
          - id: I3
            element: M2
            name: 窓口で待つ時間
            unit: 分
            aggregation: point_in_time
            direction: decrease
            themes: [waiting]
            baseline: {year: R5, value: 30分}
            targets: {R6: 20分, R7: 18分以下, R10: 15分以下, R15: 5分以下}
          - id: I4
            element: J4
            name: 改修した戸数
            unit: 戸
            aggregation: cumulative
            direction: increase
            targets: {R6: 100戸, R10: 500戸, R15: "1,000戸"}
          - id: I5
            element: J5
            name: 転倒の件数
            unit: 件
            aggregation: annual_flow
            direction: decrease
            baseline: {year: R5, value: 50件}
            targets: {R6: 10件, R15: 0件}
          - id: I6
            element: J6
            name: 集いの回数
            unit: 回
            aggregation: annual_flow
            direction: increase
            term: 計100回
            targets: {R15: 10回}
          - id: I7
            element: J6
            name: 集いの場所
            unit: か所
            aggregation: point_in_time
            direction: maintain
            targets: {R6: 8か所, R15: 8か所}

        """

    private static let actuals = """
        指標ID,指標名,実績値
        I1,出張相談の件数,120件
        I2,夜間相談,伴走
        I3,窓口で待つ時間,25分
        I4,改修した戸数,55戸
        I5,転倒の件数,40件
        I6,集いの回数,10回
        I7,集いの場所,8か所

        """

    private static let ratings = """
        項目ID,項目名,評語
        M1,窓口を広げる,A
        M2,待たせない,B
        M3,手すりを付ける,C
        M4,事故を減らす,D
        M5,仲間をつくる,A

        """
}
