internal import Diagnostics
internal import PlanLoading

/// The folder of one plan, and the files that it shares with the other plans of its ward.
struct PlanFolder: Sendable, Hashable {
    /// The folder of the ward.
    let ward: String
    /// The name of the folder in that of the ward.
    let name: String
    /// The names of the other plan folders of the ward.
    let neighbours: [String]

    /// The folder of the plan: `seeds/ota/ict_plan_v3`.
    var path: String { "\(ward)/\(name)" }

    private var wardFile: String { "\(ward)/\(PlanSources.wardName)" }
    private var relationsFile: String { "\(ward)/\(PlanSources.relationsName)" }
    private var neighbourPaths: [String] { neighbours.map { "\(ward)/\($0)" } }

    /// All files that the plan is made of, as they are now.
    ///
    /// Where the ward says how its plans stand to each other, what the other plans are and the
    /// names of their parts belong to it as well.
    func inputs(in folder: SourceFolder) -> Diagnosed<[SourceFolder.Listed]> {
        let own = folder.files(below: path)
        let ward = folder.file(wardFile)
        let relations = folder.file(relationsFile)
        let others = relations.value == nil ? [] : neighbourFiles.map(folder.file)
        let shared = [ward, relations] + others
        return Diagnosed(
            shared.compactMap(\.value) + own.value,
            shared.flatMap(\.diagnostics) + own.diagnostics)
    }

    /// Reads those files.
    func read(
        _ inputs: [SourceFolder.Listed], in folder: SourceFolder
    ) -> Diagnosed<PlanSources> {
        var problems: [Diagnostic] = []
        var files: [SourceFile] = []
        for input in inputs {
            let bytes = folder.bytes(of: input.path)
            problems += bytes.diagnostics
            guard let bytes = bytes.value else { continue }
            files.append(SourceFile(path: input.path, bytes: bytes))
        }
        return Diagnosed(sources(files), problems)
    }

    private func sources(_ files: [SourceFile]) -> PlanSources {
        let ward = files.first { $0.path == wardFile }
        let relations = files.first { $0.path == relationsFile }
        func below(_ path: String) -> [SourceFile] {
            files.filter { $0.path.hasPrefix("\(path)/") }
        }
        let others = relations == nil ? [] : neighbourPaths
        return PlanSources(
            folder: path, ward: ward, relations: relations,
            neighbours: others.map { PlanSources(folder: $0, ward: ward, files: below($0)) },
            files: below(path))
    }

    /// The files of the other plans that say what they are and how their parts are called.
    private var neighbourFiles: [String] {
        neighbourPaths.flatMap { path in PlanSources.namingFiles.map { "\(path)/\($0)" } }
    }
}
