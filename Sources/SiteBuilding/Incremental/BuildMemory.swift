internal import Fingerprints

/// Remembers what the last build made, and knows what of it is still good.
///
/// In any doubt the answer is no: making a part again costs a moment, a stale page costs trust.
struct BuildMemory: Sendable {
    private let output: OutputFolder?
    private let state: BuildState
    private let common: InputKey?

    /// Recalls what lies in the output, to hold it against the material of this build.
    ///
    /// Whether there are pages on themes shows on every page, and is told by the plans together.
    init(
        of output: OutputFolder?, _ material: SiteMaterial, showsThemes: Bool
    ) throws(MachineError) {
        self.output = output
        state = BuildState(try output?.lastState() ?? [])
        let shared = material.templates.listed
        let settings = [material.settings, material.themes].compactMap(\.self)
        common = output.flatMap {
            InputKey(before: $0.opened)?.adding(showsThemes: showsThemes).adding(settings + shared)
        }
    }

    /// What a plan is made from: the program, the settings, the templates and its own files.
    func key(of inputs: [SourceFolder.Listed]) -> Fingerprint? {
        common?.adding(inputs)?.fingerprint
    }

    /// What the pages of the whole site are made from: the same, and all plans.
    func key(joining plans: [Fingerprint?]) -> Fingerprint? {
        let known = plans.compactMap(\.self)
        guard known.count == plans.count else { return nil }
        return common?.adding(known).fingerprint
    }

    /// A part that need not be made again: its inputs are the same, and its files untouched.
    func edition(_ part: String, madeFrom key: Fingerprint?) throws(MachineError) -> Edition? {
        guard let output, let key, let known = state.parts[part], known.key == key,
            try output.stillHolds(known.files)
        else { return nil }
        return Edition(part: part, key: key, summary: known.summary, files: known.files)
    }

    /// What the next build shall remember.
    func state(after editions: [Edition]) -> [UInt8] {
        BuildState(after: editions).bytes
    }
}
