internal import Diagnostics
internal import OpenData
internal import PlanEvaluation
internal import PlanLoading
internal import PlanModel
internal import SearchIndex
internal import SiteViews
internal import TextLint

/// The way from the sources to the published site: the map of the program.
///
/// ```text
/// seeds ─load→ Plan ─evaluate→ EvaluatedPlan ─view→ [Page] ─print→ files ─publish→ the site
///                                    └────────────export──────────────┘
/// ```
///
/// A worker takes one plan all the way to its staged files and keeps a summary of it, so that
/// memory does not grow with the number of plans. The pages of the whole site are made last, from
/// the summaries; only for the style guide are a few small plans read a second time. No reader sees the first new file before all is known to be right.
struct SitePipeline: Sendable {
    /// Where everything is that the site is made from.
    let material: SiteMaterial
    /// Where the site goes; without it everything is made and judged, and nothing kept.
    let output: OutputFolder?
    /// How many plans may be worked on at the same time.
    let jobs: Int
    /// Told the number of all plans each time one of them is through.
    let progress: (@Sendable (Int) -> Void)?
    /// What counts the time of the stages, for a benchmark.
    let stopwatch: BuildStopwatch?

    /// The files of a plan become a plan, or problems; its text is held to the rules of the site.
    let load: @Sendable (PlanSources, SiteFrame?) -> Diagnosed<Plan?> = { sources, frame in
        PlanLoader(themes: frame?.context.themes, text: frame?.proofreader).load(sources)
    }
    /// A plan becomes a plan with every judgement that follows from its figures.
    let evaluate: @Sendable (Plan) -> EvaluatedPlan = { EvaluatedPlan($0) }
    /// A judged plan becomes tables for programs.
    let export: @Sendable (EvaluatedPlan, [Theme]) -> [DataFile] = { $0.openDataFiles(themes: $1) }
    /// A judged plan becomes pages for readers.
    let view: @Sendable (EvaluatedPlan, SiteContext, [Download]) -> PlanPages = {
        PlanPages($0, site: $1, downloads: $2)
    }

    /// Goes the whole way, with what is already known to be wrong with the material.
    func run(after problems: [Diagnostic]) throws(MachineError) -> BuildReport {
        var clock = LapClock(for: stopwatch)
        defer { clock.deliver() }
        let frame = material.frame()
        let memory = try BuildMemory(
            of: output, material, showsThemes: frame.value?.context.showsThemes ?? false)
        clock.lap(.prepare)
        let plans = try concurrentMap(
            material.plans.count, jobs: jobs, worker: Press(frame.value, output, stopwatch)
        ) { press, number throws(MachineError) in
            defer { progress?(material.plans.count) }
            return try make(material.plans[number], in: frame.value, memory, with: &press)
        }
        let whole = try makeWhole(of: plans, in: frame.value, memory)
        clock.begin()
        defer { clock.lap(.publish) }
        return try publish(plans + [whole], after: problems + frame.diagnostics, memory)
    }

    /// Takes one plan from its files to its pages, unless all of it is as the last build left it.
    private func make(
        _ folder: PlanFolder, in frame: SiteFrame?, _ memory: BuildMemory, with press: inout Press
    ) throws(MachineError) -> Edition {
        press.clock.begin()
        let inputs = folder.inputs(in: material.folder)
        // A file that could not even be listed is not in the key, and its problem is told each time.
        let key = inputs.diagnostics.isEmpty ? memory.key(of: inputs.value) : nil
        if let known = try memory.edition(folder.path, madeFrom: key) { return known }

        let sources = folder.read(inputs.value, in: material.folder)
        press.clock.lap(.read)
        let problems = inputs.diagnostics + sources.diagnostics
        var edition = Edition(part: folder.path, key: key, diagnostics: problems)
        guard problems.allowPublishing else { return edition }

        let loaded = load(sources.value, frame)
        press.clock.lap(.load)
        edition.diagnostics += loaded.diagnostics
        guard let plan = loaded.value, let frame else { return edition }
        let evaluated = evaluate(plan)
        press.clock.lap(.evaluate)
        try print(evaluated, in: frame.context, for: &edition, with: &press)
        return edition
    }

    /// Prints the pages and the open data of a plan.
    private func print(
        _ plan: EvaluatedPlan, in context: SiteContext, for edition: inout Edition,
        with press: inout Press
    ) throws(MachineError) {
        let data = export(plan, context.themes)
        press.clock.lap(.export)
        let downloads = data.map(Download.init)
        for file in data { try press.copy(file.bytes, to: file.path) }
        let pages = view(plan, context, downloads)
        for chart in pages.charts { try press.copy(chart.bytes, to: chart.path) }
        for page in pages { try press.print(page) }
        press.deliver(to: &edition)
        edition.summary = PlanSummary(plan, downloads: downloads)
    }

    /// Makes the pages that speak of all plans, and brings the assets along.
    private func makeWhole(
        of plans: [Edition], in frame: SiteFrame?, _ memory: BuildMemory
    ) throws(MachineError) -> Edition {
        let key = memory.key(joining: plans.map(\.key))
        if let known = try memory.edition("", madeFrom: key) { return known }

        var edition = Edition(part: "", key: key)
        guard let frame else { return edition }
        var press = Press(frame, output, stopwatch)
        let whole = WholeSite(frame.context, plans: plans.compactMap(\.summary))
        for chart in SitePages.charts(whole) { try press.copy(chart.bytes, to: chart.path) }
        let search = SiteSearch(whole)
        if search.index == nil {
            edition.diagnostics.append(
                .searchTooLarge(search.pageCount, most: SearchIndex.capacity))
        }
        let models = try models(of: plans, in: frame)
        for page in SitePages.all(whole, models: models, search: search) { try press.print(page) }
        for file in search.files { try press.copy(file.bytes, to: file.path) }
        // A site may bring a style sheet of its own for that, as for any other asset.
        if !material.templates.assets.contains(where: { $0.path == SiteRoutes.wardStylesheet }) {
            let colours = WardStylesheet(frame.context.settings).text
            try press.copy(Array(colours.utf8), to: SiteRoutes.wardStylesheet)
        }
        for asset in material.templates.assets {
            let bytes = material.templates.bytes(of: asset)
            edition.diagnostics += bytes.diagnostics
            if let bytes = bytes.value { try press.copy(bytes, to: asset.path) }
        }
        press.deliver(to: &edition)
        return edition
    }

    /// Reads again the few plans that lend the style guide their figures; what is wrong with them
    /// has been told.
    private func models(
        of plans: [Edition], in frame: SiteFrame
    ) throws(MachineError) -> StyleGuideModels {
        let chosen = StyleGuideModels.choose(among: plans.compactMap(\.summary))
        let folders = chosen.compactMap { id in
            plans.firstIndex { $0.summary?.identity.id == id }.map { material.plans[$0] }
        }
        let models = try concurrentMap(folders.count, jobs: jobs, worker: ()) { _, number in
            let inputs = folders[number].inputs(in: material.folder)
            let sources = folders[number].read(inputs.value, in: material.folder)
            return load(sources.value, frame).value.map(evaluate)
        }
        return StyleGuideModels(models.compactMap(\.self))
    }

    /// Shows the site to readers, unless something is wrong with it.
    private func publish(
        _ editions: [Edition], after problems: [Diagnostic], _ memory: BuildMemory
    ) throws(MachineError) -> BuildReport {
        var report = BuildReport(editions, of: material, after: problems)
        guard let output else { return report }
        guard report.diagnostics.allowPublishing else {
            try output.withdraw()
            return report
        }
        let files = editions.flatMap(\.files).inOrderOfPaths()
        report.removed = try output.publish(files, state: memory.state(after: editions))
        return report
    }
}
