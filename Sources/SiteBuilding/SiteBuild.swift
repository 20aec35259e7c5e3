private import Diagnostics
private import Glibc

/// One run of the program over the sources of a site: what the command was asked for.
package struct SiteBuild: Sendable {
    /// The folder that holds `seeds`.
    package var source = "."
    /// The folder that the site goes to; where it is not named, `public` beside `seeds`.
    package var output: String?
    /// The folder of the site's own templates; where it is not named, `templates` beside `seeds`.
    ///
    /// All that it does not have comes from the templates of the program.
    package var templates: String?
    /// How many plans may be worked on at the same time.
    package var jobs = SiteBuild.processors

    /// Called with the number of all plans each time one of them is through, on any thread.
    package var progress: (@Sendable (Int) -> Void)?
    /// Counts the processor time of every stage; only a benchmark asks for it.
    package var stopwatch: BuildStopwatch?

    /// A run in the current folder, into its `public`.
    package init() {}

    /// How many processors this machine has.
    package static var processors: Int { max(1, sysconf(CInt(_SC_NPROCESSORS_ONLN))) }

    /// Makes the site and shows it to readers, unless something is wrong with it.
    ///
    /// - Throws: A fault of the machine; readers still see the old site, whole.
    package func build() throws(MachineError) -> BuildReport {
        let found = SiteMaterial.find(in: source, templates: templatePlaces)
        guard let material = found.value else { return BuildReport(found.diagnostics) }
        let opened = try self.opened(beside: material)
        let problems = found.diagnostics + opened.diagnostics
        let pipeline = SitePipeline(
            material: material, output: opened.value, jobs: jobs, progress: progress,
            stopwatch: stopwatch)
        do {
            return try pipeline.run(after: problems)
        } catch {
            // The fault is told, and no other one that clearing up may bring.
            try? opened.value?.withdraw()
            throw error
        }
    }

    /// Finds everything that is wrong, as ``build()`` would, and leaves the disk as it is.
    package func check() throws(MachineError) -> BuildReport {
        let found = SiteMaterial.find(in: source, templates: templatePlaces)
        guard let material = found.value else { return BuildReport(found.diagnostics) }
        let pipeline = SitePipeline(
            material: material, output: nil, jobs: jobs, progress: progress,
            stopwatch: stopwatch)
        return try pipeline.run(after: found.diagnostics)
    }

    /// Takes hold of the output folder, unless the next build would read it as a source.
    private func opened(
        beside material: SiteMaterial
    ) throws(MachineError) -> Diagnosed<OutputFolder?> {
        let place = output ?? "\(source)/public"
        if let folder = material.sourceFolder(around: place) {
            return Diagnosed(nil, [.outputInSources(place, folder)])
        }
        return try OutputFolder.open(at: place)
    }

    /// Where templates may lie; a file in the first place hides that of its name in the next.
    var templatePlaces: [TemplatePlace] { TemplatePlace.all(source: source, named: templates) }
}
