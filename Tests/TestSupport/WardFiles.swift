package import PlanLoading

/// All files of a ward in the seeds, made to be changed by a test.
package struct WardFiles: Sendable {
    /// The bytes of every file by its path below the repository.
    package var bytes: [String: [UInt8]]
    private let ward: String

    /// The files of one ward: `seeds/ota`.
    package init(of ward: String) throws {
        self.ward = ward
        bytes = try SeedFiles.files(below: ward).reduce(into: [:]) { $0[$1.path] = $1.bytes }
    }

    /// Some files of the seeds alone.
    package init(of ward: String, files: [String]) throws {
        self.ward = ward
        bytes = try files.reduce(into: [:]) { $0[$1] = try SeedFiles.file($1).bytes }
    }

    /// The files of a ward that is not among the seeds.
    package init(of ward: String, texts: [String: String]) {
        self.ward = ward
        bytes = texts.mapValues { Array($0.utf8) }
    }

    /// The files of one plan, with those of its neighbours where the ward has relations.
    package func sources(of plan: String) -> PlanSources {
        let relations = file("\(ward)/relations.yaml")
        let others = relations == nil ? [] : plans.filter { $0 != plan }
        return PlanSources(
            folder: plan, ward: file("\(ward)/ward.yaml"), relations: relations,
            neighbours: others.map { other in
                PlanSources(
                    folder: other, ward: file("\(ward)/ward.yaml"), files: files(below: other))
            }, files: files(below: plan))
    }

    /// The folders of all plans, one of which has no `plan.yaml` perhaps.
    package func plans(with folder: String) -> [String] {
        Set(plans + [folder]).sorted()
    }

    private var plans: [String] {
        bytes.keys.filter { $0.hasSuffix("/plan.yaml") }.sorted()
            .map { String($0.dropLast("/plan.yaml".count)) }
    }

    /// One of the files.
    package func file(_ path: String) -> SourceFile? {
        bytes[path].map { SourceFile(path: path, bytes: $0) }
    }

    private func files(below folder: String) -> [SourceFile] {
        bytes.keys.filter { $0.hasPrefix("\(folder)/") }.sorted().compactMap { file($0) }
    }
}
