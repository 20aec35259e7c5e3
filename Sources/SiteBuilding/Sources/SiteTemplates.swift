internal import Diagnostics
internal import Mustache

/// The templates of the site and the files that go with them, found at run time.
///
/// They come in layers: what a ward puts into its own folder takes the place of the file of that
/// name among those of the program, one by one.
struct SiteTemplates: Sendable {
    /// The folders that they lie in, those of the site before those of the program.
    let layers: [SourceFolder]
    /// The templates, in the order of the bytes of their paths.
    let templates: [TemplateFile]
    /// Style sheets, icons and the like, which the site receives as they are.
    let assets: [TemplateFile]
    /// What lies in the folder of the site and takes no place of another.
    let additions: [TemplateFile]
    /// The paths of all that can be given another form.
    let replaceable: [String]

    /// Lists the folders that are there.
    static func find(among places: [TemplatePlace]) -> Diagnosed<SiteTemplates?> {
        var layers: [SourceFolder] = []
        var problems: [Diagnostic] = []
        for place in TemplatePlace.distinct(places) {
            guard let kind = SourceFolder.kind(at: place.path) else {
                if place.isNamed { return Diagnosed(nil, [.noTemplates([place.path])]) }
                continue
            }
            guard kind == .folder else { return Diagnosed(nil, [.sourceNoFolder(place.path)]) }
            let opened = SourceFolder.open(at: place.path, shownAs: place.prefix)
            problems += opened.diagnostics
            if let folder = opened.value { layers.append(folder) }
        }
        guard !layers.isEmpty else {
            return Diagnosed(nil, problems.isEmpty ? [.noTemplates(places.map(\.path))] : problems)
        }
        let files = layers.map { $0.files(below: "") }
        return Diagnosed(
            SiteTemplates(layers: layers, files: files.map(\.value)),
            problems + files.flatMap(\.diagnostics))
    }

    /// Puts the layers on each other; of several files of one path, the uppermost is seen.
    private init(layers: [SourceFolder], files: [[SourceFolder.Listed]]) {
        self.layers = layers
        var seen: Set<String> = []
        var all: [TemplateFile] = []
        for (layer, files) in files.enumerated() {
            for file in files where seen.insert(file.path).inserted {
                all.append(TemplateFile(layer: layer, listed: file))
            }
        }
        all.sort { $0.path.precedesByBytes($1.path) }
        templates = all.filter(\.isTemplate)
        assets = all.filter(\.isAsset)
        replaceable = layers.count > 1 ? (files.last ?? []).map(\.path) : []
        let given = Set(replaceable)
        additions =
            layers.count > 1 ? all.filter { $0.layer == 0 && !given.contains($0.path) } : []
    }

    /// The path of a file, as messages show it.
    func shown(_ file: TemplateFile) -> String { layers[file.layer].shown(file.path) }

    /// All files as they were listed, by paths that tell the folder too.
    var listed: [SourceFolder.Listed] {
        (templates + assets).map {
            SourceFolder.Listed(path: shown($0), status: $0.listed.status)
        }
    }

    /// The bytes of a file.
    func bytes(of file: TemplateFile) -> Diagnosed<[UInt8]?> {
        layers[file.layer].bytes(of: file.path)
    }

    /// Reads and compiles the templates.
    ///
    /// A template is called by its path without the ending: `partials/facts`.
    func compiled() -> Diagnosed<TemplateLibrary> {
        var problems: [Diagnostic] = []
        var sources: [TemplateSource] = []
        for template in templates {
            let bytes = bytes(of: template)
            problems += bytes.diagnostics
            guard let bytes = bytes.value else { continue }
            sources.append(
                TemplateSource(name: template.name, path: shown(template), bytes: bytes))
        }
        let library = TemplateLibrary.compile(sources, mode: .site)
        problems += library.diagnostics + useless(among: sources, included: library.value.included)
        return Diagnosed(library.value, problems)
    }

    /// Tells files of the site that take no place of another and that nothing asks for.
    ///
    /// A template is asked for by another one, and an asset is named in one or in a style sheet.
    private func useless(
        among sources: [TemplateSource], included: Set<String>
    ) -> [Diagnostic] {
        let unasked = additions.filter { !($0.isTemplate && included.contains($0.name)) }
        guard !unasked.isEmpty else { return [] }
        let own = assets.filter { $0.layer == 0 }.compactMap { bytes(of: $0).value }
        let texts = (sources.map(\.bytes) + own).map { String(decoding: $0, as: UTF8.self) }
        return unasked.compactMap { file in
            if file.isAsset, texts.contains(where: { $0.contains(file.fileName) }) {
                return nil
            }
            return .templateUseless(file.path, at: shown(file), known: replaceable)
        }
    }
}
