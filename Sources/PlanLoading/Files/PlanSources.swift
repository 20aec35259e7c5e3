internal import Diagnostics

/// The files of one plan: those of its folder, and those above it that it shares with the other
/// plans of its ward.
///
/// ```text
/// ota/ward.yaml
/// ota/relations.yaml
/// ota/ict_plan_v3/plan.yaml
/// ota/ict_plan_v3/structure.yaml
/// ota/ict_plan_v3/indicators.yaml
/// ota/ict_plan_v3/readings.csv
/// ota/ict_plan_v3/actuals/2021.csv
/// ota/ict_plan_v3/ratings/2021.csv
/// ota/ict_plan_v3/pages/index.md
/// ```
package struct PlanSources: Sendable {
    /// The folder of the plan, without a slash at its end.
    package let folder: String
    let ward: SourceFile?
    /// How the plans of the ward stand to each other.
    let relations: SourceFile?
    /// The files of the other plans of the ward, where it has relations.
    let neighbours: [PlanSources]
    let plan: SourceFile?
    let structure: SourceFile?
    let indicators: SourceFile?
    /// How the names of the plan and its parts are read.
    let readings: SourceFile?
    let actuals: [SourceFile]
    let ratings: [SourceFile]
    let pages: [SourceFile]
    /// Files whose place in the folder means nothing.
    let strays: [SourceFile]

    /// Sorts all files below a folder by what their place says they are; the order they are given
    /// in is of no account, and neither are files that systems and spreadsheets leave behind.
    package init(
        folder: String, ward: SourceFile?, relations: SourceFile? = nil,
        neighbours: [PlanSources] = [], files: [SourceFile]
    ) {
        self.folder = folder
        self.ward = ward
        self.relations = relations
        self.neighbours = neighbours
        let sorted = files.filter { !$0.isLeftBehind }.sorted {
            $0.path.utf8.lexicographicallyPrecedes($1.path.utf8)
        }
        func file(_ name: String) -> SourceFile? { sorted.first { $0.path == "\(folder)/\(name)" } }
        plan = file(Self.planName)
        structure = file(Self.structureName)
        indicators = file(Self.indicatorsName)
        readings = file(Self.readingsName)
        actuals = sorted.filter { Self.isNamed($0, in: "\(folder)/actuals/", ending: ".csv") }
        ratings = sorted.filter { Self.isNamed($0, in: "\(folder)/ratings/", ending: ".csv") }
        pages = sorted.filter { Self.isNamed($0, in: "\(folder)/pages/", ending: ".md") }
        let placed = Set(
            [plan, structure, indicators, readings].compactMap { $0?.path }
                + (actuals + ratings + pages).map(\.path))
        strays = sorted.filter { !placed.contains($0.path) }
    }

    static let planName = "plan.yaml"
    static let structureName = "structure.yaml"
    static let readingsName = "readings.csv"
    /// The name of the file of indicators.
    package static let indicatorsName = "indicators.yaml"
    /// The name of the file that says whose the plans of a folder are.
    package static let wardName = "ward.yaml"
    /// The name of the file that says how the plans of a ward stand to each other.
    package static let relationsName = "relations.yaml"

    /// The files that say what a plan is and how its parts are called.
    package static let namingFiles = [planName, structureName, indicatorsName]

    /// The name of the folder without those above it, by which relations call it.
    var folderName: String { String(folder.split(separator: "/").last ?? "") }

    /// Where `ward.yaml` belongs: beside the folder of the plan.
    var wardPath: String {
        guard let slash = folder.utf8.lastIndex(of: UInt8(ascii: "/")) else { return Self.wardName }
        return folder[...slash] + Self.wardName
    }

    private static func isNamed(_ file: SourceFile, in folder: String, ending: String) -> Bool {
        file.path.hasPrefix(folder) && file.path.hasSuffix(ending)
            && !file.path.dropFirst(folder.count).contains("/")
    }
}

extension PlanSources {
    /// A problem for each file that every plan has and this one has not.
    func missingFiles() -> [Diagnostic] {
        let needed =
            [
                (ward, wardPath), (plan, "\(folder)/\(Self.planName)"),
                (structure, "\(folder)/\(Self.structureName)"),
            ] + (actuals.isEmpty ? [] : [(indicators, "\(folder)/\(Self.indicatorsName)")])
        return needed.filter { $0.0 == nil }.map { .missingFile($0.1) }
    }

    /// A problem for each file that nothing reads.
    func strayFiles() -> [Diagnostic] {
        strays.map { .strayFile($0.path, name: String($0.name)) }
    }
}
