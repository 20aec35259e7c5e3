internal import JapaneseText
internal import PlanModel
internal import SiteViews

/// Keeping the directory of the pages of a plan that is not made again.
extension RecordWriter {
    /// Writes a directory.
    mutating func write(_ directory: PlanDirectory) {
        write(directory.departments) { $0.write($1) }
        write(directory.words) { $0.write($1) }
        write(directory.entries) { $0.write($1) }
    }

    private mutating func write(_ entry: PlanDirectory.Entry) {
        write(entry.kind)
        write(entry.number)
        write(entry.title)
        write(entry.reading)
        write(entry.departments) { $0.write($1) }
        write(entry.words) { $0.write($1) }
        write(entry.noteCount)
    }

    private mutating func write(_ kind: PlanDirectory.Kind) {
        switch kind {
        case .plan:
            write("plan")
        case .element(let id, let level):
            write("element")
            write(id.description)
            write(level)
        case .indicator(let id, let kind):
            write(kind.rawValue)
            write(id.description)
        case .report(let year):
            write("report")
            write(year.startingYear)
        case .changes(let year):
            write("changes")
            write(year.startingYear)
        case .departments: write("departments")
        case .generations: write("generations")
        }
    }
}

extension RecordReader {
    /// Reads a directory, of which every position has to be one.
    mutating func planDirectory(levels: Int) throws(Damage) -> PlanDirectory {
        let departments = try list { reader throws(Damage) in try reader.text() }
        let words = try list { reader throws(Damage) in try reader.text() }
        return PlanDirectory(
            departments: departments, words: words,
            entries: try list { reader throws(Damage) in
                PlanDirectory.Entry(
                    kind: try reader.pageKind(levels: levels), number: try reader.text(),
                    title: try reader.text(), reading: try reader.optionalText(),
                    departments: try reader.positions(among: departments.count),
                    words: try reader.positions(among: words.count),
                    noteCount: try reader.number())
            })
    }

    private mutating func pageKind(levels: Int) throws(Damage) -> PlanDirectory.Kind {
        switch try text() {
        case "plan": return .plan
        case "element": return .element(ElementID(try text()), level: try position(among: levels))
        case "report": return .report(FiscalYear(startingIn: try number()))
        case "changes": return .changes(FiscalYear(startingIn: try number()))
        case "departments": return .departments
        case "generations": return .generations
        case let name:
            guard let kind = IndicatorKind(rawValue: name) else { throw Damage() }
            return .indicator(IndicatorID(try text()), kind)
        }
    }

    private mutating func positions(among count: Int) throws(Damage) -> [Int] {
        try list { reader throws(Damage) in try reader.position(among: count) }
    }

    private mutating func position(among count: Int) throws(Damage) -> Int {
        let position = try number()
        guard (0..<count).contains(position) else { throw Damage() }
        return position
    }
}
