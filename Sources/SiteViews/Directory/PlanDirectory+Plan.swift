import JapaneseText
import PlanEvaluation
import PlanModel

extension PlanDirectory {
    /// The directory of a plan.
    init(_ evaluated: EvaluatedPlan) {
        var writer = DirectoryWriter(evaluated.plan)
        writer.writePlan()
        for position in evaluated.plan.elements.indices { writer.writeElement(position) }
        for indicator in evaluated.plan.indicators { writer.write(indicator) }
        for year in evaluated.reportedYears { writer.writeReport(year) }
        for (before, year) in zip(evaluated.reportedYears, evaluated.reportedYears.dropFirst()) {
            writer.writeChanges(in: year, since: before)
        }
        writer.writeOthers()
        self = writer.directory
    }
}

/// Writes the directory of a plan page by page.
private struct DirectoryWriter {
    private let plan: Plan
    private var departments = Vocabulary()
    private var words = Vocabulary()
    private var entries: [PlanDirectory.Entry] = []
    /// The departments in charge of each element.
    private var inCharge: [[Int]] = []

    init(_ plan: Plan) {
        self.plan = plan
        for names in plan.departmentsInCharge {
            inCharge.append(names.map { departments.position(of: $0) })
        }
    }

    var directory: PlanDirectory {
        PlanDirectory(departments: departments.names, words: words.names, entries: entries)
    }

    mutating func writePlan() {
        let identity = plan.identity
        let department = identity.department.map { [departments.position(of: $0)] }
        write(
            .plan, title: identity.fullTitle, reading: plan.reading,
            departments: department ?? [], words: [identity.municipality.name], notes: plan.notes)
    }

    mutating func writeElement(_ position: Int) {
        let element = plan.elements[position]
        write(
            .element(element.id, level: element.level), number: element.number,
            title: element.title, reading: element.reading, departments: inCharge[position],
            words: [element.listedAs].compactMap(\.self) + element.marks.map(\.label),
            notes: element.notes)
    }

    mutating func write(_ indicator: Indicator) {
        write(
            .indicator(indicator.id, indicator.kind), title: indicator.fullName,
            reading: indicator.reading, departments: inCharge[indicator.element],
            words: indicator.unit.isEmpty ? [] : [indicator.unit], notes: indicator.notes)
    }

    mutating func writeReport(_ year: FiscalYear) {
        write(
            .report(year), title: "\(year.japaneseWithGregorian)の進捗状況",
            reading: "\(year.reading)のしんちょくじょうきょう")
    }

    mutating func writeChanges(in year: FiscalYear, since before: FiscalYear) {
        write(
            .changes(year), title: YearChangesPage.title(year, since: before),
            reading: "\(year.reading)にかわったこと\(before.reading)とのひかく")
    }

    mutating func writeOthers() {
        if plan.hasDepartmentsPage {
            write(
                .departments, title: DepartmentsPage.title, reading: "たんとうぶしょごとのいちらん",
                departments: Array(departments.names.indices))
        }
        if plan.hasGenerationsPage {
            write(
                .generations, title: GenerationsPage.title,
                reading: "ぜんごのけいかくとのつながり")
        }
    }

    private mutating func write(
        _ kind: PlanDirectory.Kind, number: String = "", title: String, reading: String?,
        departments: [Int] = [], words: [String] = [], notes: [String] = []
    ) {
        entries.append(
            PlanDirectory.Entry(
                kind: kind, number: number, title: title, reading: reading,
                departments: departments, words: words.map { self.words.position(of: $0) },
                noteCount: notes.count))
    }
}

/// Names, each once, in the order in which they are met.
private struct Vocabulary {
    private(set) var names: [String] = []
    private var positions: [String: Int] = [:]

    mutating func position(of name: String) -> Int {
        if let known = positions[name] { return known }
        positions[name] = names.count
        names.append(name)
        return names.count - 1
    }
}
