/// A made-up plan of the corpus: its tree, its figures and its pages.
struct CorpusPlan {
    /// Its number among all plans, from nought.
    let number: Int
    /// How many measures it has.
    let measures: Int
    /// Whose it is.
    let ward: CorpusWard

    private static let measuresPerGoal = 20

    private var id: String { "plan_\(number + 1)" }
    private var folder: String { "\(ward.folder)/\(id)" }
    private var goals: Int { (measures + Self.measuresPerGoal - 1) / Self.measuresPerGoal }

    /// All files of the plan.
    func files() -> [Corpus.File] {
        var random = SplitMix64(seed: UInt64(number) + 1)
        let subjects = (0..<measures).map { _ in random.pick(CorpusWords.subjects) }
        let indicators = (0..<measures).flatMap { CorpusIndicator.some(of: $0, &random) }
        return [
            file("plan.yaml", identity),
            file("structure.yaml", structure(subjects, &random)),
            file("indicators.yaml", "indicators:\n" + indicators.map(\.yaml).joined()),
        ] + CorpusIndicator.years.map { actuals(of: indicators, in: $0) }
            + subjects.enumerated().map { index, subject in
                file("pages/\(Self.measure(index)).md", CorpusPage(subject: subject).text(&random))
            }
    }

    private func file(_ name: String, _ text: String) -> Corpus.File {
        Corpus.File(path: "\(folder)/\(name)", text: text)
    }

    private var identity: String {
        """
        id: \(id)
        kind: plan
        title: 見本計画\(number + 1)
        period:
          from: R3
          to: R7
        purpose: 速さを測るための見本です。
        levels:
          - name: 目標
            count: \(goals)
          - name: 施策
            count: \(measures)
        sources:
          - id: S01
            title: 見本計画\(number + 1)
            part: 指標の一覧
            publisher: 見本

        """
    }

    private func structure(_ subjects: [String], _ random: inout SplitMix64) -> String {
        var text = "source: S01\nelements:\n"
        for (index, subject) in subjects.enumerated() {
            let (goal, place) = index.quotientAndRemainder(dividingBy: Self.measuresPerGoal)
            if place == 0 {
                text += """
                      - id: G\(goal + 1)
                        number: 目標\(goal + 1)
                        title: \(CorpusWords.goals[goal])

                    """
            }
            text += """
                  - id: \(Self.measure(index))
                    parent: G\(goal + 1)
                    number: 施策\(goal + 1)-\(place + 1)
                    title: \(subject)\(random.pick(CorpusWords.verbs))
                    departments: \(random.pick(CorpusWords.departments))

                """
        }
        return text
    }

    private func actuals(of indicators: [CorpusIndicator], in year: Int) -> Corpus.File {
        let rows = indicators.compactMap { indicator in
            indicator.actual(in: year).map { "\(indicator.id),\(indicator.name),\($0),,S01\r\n" }
        }
        return file(
            "actuals/\(year).csv", "指標ID,指標名,実績値,備考,出典ID\r\n" + rows.joined())
    }

    /// `M1001`, the name of a measure by its place from nought.
    static func measure(_ index: Int) -> String { "M\(index + 1001)" }
}
