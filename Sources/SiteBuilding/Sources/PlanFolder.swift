internal import Diagnostics
internal import PlanLoading

/// The folder of one plan, and the `ward.yaml` that it shares with its neighbours.
struct PlanFolder: Sendable, Hashable {
    /// The folder of the ward.
    let ward: String
    /// The name of the folder in that of the ward.
    let name: String

    /// The folder of the plan: `seeds/ota/ict_plan_v3`.
    var path: String { "\(ward)/\(name)" }

    private var wardFile: String { "\(ward)/ward.yaml" }

    /// All files that the plan is made of, as they are now.
    func inputs(in folder: SourceFolder) -> Diagnosed<[SourceFolder.Listed]> {
        let own = folder.files(below: path)
        let shared = folder.file(wardFile)
        return Diagnosed(
            (shared.value.map { [$0] } ?? []) + own.value, shared.diagnostics + own.diagnostics)
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
        let shared = files.firstIndex { $0.path == wardFile }.map { files.remove(at: $0) }
        return Diagnosed(PlanSources(folder: path, ward: shared, files: files), problems)
    }
}
