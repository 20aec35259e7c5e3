import Diagnostics
import PlanLoading
import PlanModel
import TestSupport

/// The files of a small plan that is right, of which a test writes one anew.
struct SamplePlan {
    private var overwritten: [String: [UInt8]] = [:]
    private var texts: [String: String] = [
        "w/ward.yaml": """
        code: "131113"
        name: 東京都大田区
        short_name: 大田区
        reading: おおたく
        """,
        "w/p/plan.yaml": """
        id: p
        kind: plan
        title: 計画
        period: {from: R3, to: R6}
        purpose: 目的。
        levels: [{name: 目標}, {name: 施策}]
        marks: [{symbol: ★, label: 国, meaning: 国の事項}]
        sources: [{id: S01, title: 計画, publisher: 大田区}]
        """,
        "w/p/structure.yaml": """
        elements:
          - {id: G1, number: 目標1, title: 便利}
          - {id: M1, parent: G1, number: 施策1, title: 窓口, marks: ★}
        """,
        "w/p/indicators.yaml": """
        indicators:
          - id: I1
            element: G1
            name: 件数
            unit: 件
            aggregation: cumulative
            direction: increase
            targets: {R3: 10件, R4: 20件}
        """,
        "w/p/actuals/2021.csv": "指標ID,指標名,実績値\nI1,件数,12件\n",
    ]

    /// The sample with one file of other words, which may be marked.
    init(_ path: String? = nil, _ sample: MarkedText? = nil) {
        if let path { texts["w/\(path)"] = sample?.text }
    }

    /// The sample with another file of other words.
    func with(_ path: String, _ text: String) -> SamplePlan {
        var plan = self
        plan.texts["w/\(path)"] = text
        return plan
    }

    /// The sample with another file of other bytes.
    func with(_ path: String, _ bytes: [UInt8]) -> SamplePlan {
        var plan = self
        plan.overwritten["w/\(path)"] = bytes
        return plan
    }

    /// The words of a file.
    func text(of path: String) -> String { texts["w/\(path)"] ?? "" }

    /// The bytes of a file.
    func bytes(of path: String) -> [UInt8] { Array(text(of: path).utf8) }

    /// The sample without a file.
    func without(_ path: String) -> SamplePlan {
        var plan = self
        plan.texts["w/\(path)"] = nil
        return plan
    }

    /// All files of the sample.
    var files: WardFiles {
        var files = WardFiles(of: "w", texts: texts)
        for (path, bytes) in overwritten { files.bytes[path] = bytes }
        return files
    }

    var sources: PlanSources { files.sources(of: "w/p") }

    /// The plan, or what is wrong with it besides how its text is written.
    func load() -> Diagnosed<Plan?> { PlanLoader(text: nil).load(sources) }
}

/// What a test of one wrong file looks at.
struct WrongFile {
    let sample: MarkedText
    let result: Diagnosed<Plan?>
    private let path: String

    /// Loads the sample plan with one file written as marked.
    init(_ path: String, _ marked: String) {
        self.path = path
        sample = MarkedText(marked)
        result = SamplePlan(path, sample).load()
    }

    /// What is not as expected of the one problem that the file should have, or `nil`.
    func failure(_ code: DiagnosticCode, at mark: Character) -> String? {
        if result.diagnostics.count != 1 {
            return "\(result.diagnostics.map { "\($0.code) \($0.message.english)" })"
        }
        if result.diagnostics.first?.location?.path != "w/\(path)" { return "in another file" }
        if (result.value == nil) == result.diagnostics.allowPublishing { return "published" }
        return Expectation(code, at: mark, of: sample).failure(in: result.diagnostics)
    }

    /// The line of the first note of the first problem.
    var noteLine: Int? { result.diagnostics.first?.notes.first?.location?.line }
}
