import PlanLoading

/// A small plan as an official writes it, made to be changed by a test.
struct SamplePlan {
    var id = "sample"
    var kind = "plan"
    var title = "見本の計画"
    var period = "{from: R3, to: R5}"
    var purpose = "見本です。"
    var goal = "暮らしやすいまち"
    var indicator = "相談件数"
    var targets = "R3: 10件\n      R4: 20件\n      R5: 実績を踏まえて検討"
    var actuals = ["2021": "I01,相談件数,12件,,S01", "2022": "I01,相談件数,15件,窓口を1か所に集めた,S01"]
    var pages: [String: String] = [:]
    /// More keys of the plan and of the measure M1.
    var morePlan = ""
    var moreOfMeasure = ""
    /// The rows of the ratings, by year.
    var ratings: [String: String] = [:]
    /// More rows of the structure and of the indicators.
    var moreElements = ""
    var moreIndicators = ""
    /// More keys of the indicator, or nothing where the plan has none.
    var moreOfIndicator: String? = ""
    /// How the plan stands to others of its ward, and these.
    var relations: String?
    var neighbours: [SamplePlan] = []

    /// The files.
    var sources: PlanSources {
        var files = ["plan.yaml": plan, "structure.yaml": structure]
        if moreOfIndicator != nil { files["indicators.yaml"] = indicators }
        for (year, row) in actuals where moreOfIndicator != nil {
            files["actuals/\(year).csv"] = "指標ID,指標名,実績値,備考,出典ID\n\(row)\n"
        }
        for (year, rows) in ratings {
            files["ratings/\(year).csv"] = "項目ID,項目名,評語\n\(rows)\n"
        }
        for (name, text) in pages { files["pages/\(name)"] = text }
        let folder = "seeds/ota/\(id)"
        return PlanSources(
            folder: folder, ward: Self.file("seeds/ota/ward.yaml", Self.ward),
            relations: relations.map { Self.file("seeds/ota/relations.yaml", $0) },
            neighbours: neighbours.map(\.sources),
            files: files.map { Self.file("\(folder)/\($0.key)", $0.value) })
    }

    private var plan: String {
        """
        id: \(id)
        kind: \(kind)
        title: \(Self.quoted(title))
        period: \(period)
        purpose: \(Self.quoted(purpose))
        levels:
          - name: 目標
          - name: 施策
        marks:
          - symbol: ★
            label: 国の計画の事項
            meaning: 国の計画が示すもの
        sources:
          - id: S01
            title: 見本の計画書
            publisher: 大田区

        """ + morePlan
    }

    private var structure: String {
        """
        source: S01
        elements:
          - id: G1
            number: 目標1
            title: \(Self.quoted(goal))
          - id: M1
            parent: G1
            number: 施策1
            title: 相談の窓口
            marks: ★
        \(moreOfMeasure)  - id: M2
            parent: G1
            number: 施策2
            title: 案内の改善
          - id: G2
            number: 目標2
            title: 学べるまち

        """ + moreElements
    }

    private var indicators: String {
        """
        source: S01
        indicators:
          - id: I01
            element: G1
            name: \(Self.quoted(indicator))
            unit: 件
            aggregation: annual_flow
            direction: increase
            baseline:
              month: R3.3
              value: 5件
            targets:
              \(targets)

        """ + (moreOfIndicator ?? "") + moreIndicators
    }

    private static let ward = """
        code: "131113"
        name: 東京都大田区
        short_name: 大田区
        reading: おおたく

        """

    private static func file(_ path: String, _ text: String) -> SourceFile {
        SourceFile(path: path, bytes: Array(text.utf8))
    }

    private static func quoted(_ text: String) -> String {
        "'\(text.replacing("'", with: "''"))'"
    }
}
