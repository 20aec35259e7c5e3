internal import Diagnostics
internal import JapaneseText
internal import TextLint
internal import YAMLReading

/// Reads the files of a plan into a draft and collects what is wrong with their notation.
struct DraftReader {
    private(set) var problems: [Diagnostic] = []
    /// The fiscal years of the targets.
    var years = FiscalYearMemory()
    /// Looks at how the text is written, once it is known what is excused.
    var text: TextCheck?
    /// Who reads the text; `nil` where nobody does.
    let proofreader: Proofreader?

    init(_ proofreader: Proofreader?) {
        self.proofreader = proofreader
    }

    /// The draft of everything.
    mutating func plan(_ sources: PlanSources) -> PlanDraft {
        report(sources.missingFiles() + sources.strayFiles())
        let header = self.header(sources)
        return PlanDraft(
            ward: header.ward, relations: relations(sources.relations), identity: header.identity,
            outline: header.outline,
            structure: structure(sources.structure),
            indicators: indicators(sources.indicators, areNeeded: !sources.actuals.isEmpty),
            actuals: sources.actuals.compactMap { actuals($0) },
            ratings: sources.ratings.compactMap { ratings($0) },
            readings: readings(sources.readings), pages: pages(sources.pages))
    }

    /// The drafts of `ward.yaml` and `plan.yaml` only.
    mutating func header(
        _ sources: PlanSources
    ) -> (ward: WardDraft?, identity: IdentityDraft?, outline: OutlineDraft) {
        let wardRoot = document(sources.ward)
        let ward = wardRoot.map { self.ward($0) }
        guard let plan = document(sources.plan) else {
            let place = SourceLocation(path: "\(sources.folder)/\(PlanSources.planName)")
            return (ward, nil, .empty(at: place))
        }
        var fields = YAMLFields(plan)
        beginTextCheck(&fields)
        if let wardRoot { checkText(of: wardRoot, in: sources.ward) }
        checkText(of: plan, in: sources.plan)
        let identity = identity(&fields)
        let outline = outline(&fields)
        report(fields.finish())
        return (ward, identity, outline)
    }

    /// The document of a file that is there, its text looked at.
    mutating func root(_ file: SourceFile?) -> YAMLNode? {
        let root = document(file)
        if let root { checkText(of: root, in: file) }
        return root
    }

    private mutating func document(_ file: SourceFile?) -> YAMLNode? {
        guard let file else { return nil }
        let document = YAMLReader.read(file.bytes, path: file.path)
        report(document.diagnostics)
        return document.value
    }

    mutating func report(_ diagnostics: [Diagnostic]) {
        problems += diagnostics
    }

    private mutating func pages(_ files: [SourceFile]) -> [SourceFile] {
        files.filter { file in
            guard let offset = UTF8Check.firstInvalidOffset(in: file.bytes) else {
                text?.check(page: file.bytes, path: file.path, about: String(file.stem))
                return true
            }
            report([
                .pageEncoding(at: SourceLocation(path: file.path, offset: offset, in: file.bytes))
            ])
            return false
        }
    }
}
