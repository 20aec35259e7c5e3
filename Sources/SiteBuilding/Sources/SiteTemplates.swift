internal import Diagnostics
internal import Mustache

/// A folder in which templates may lie.
package struct TemplatePlace: Sendable, Hashable {
    /// Its path on this machine.
    package let path: String
    /// What stands before the paths inside when they are shown; ends in a slash.
    package let prefix: String

    /// A folder, and how messages call what is in it.
    package init(path: String, shownAs prefix: String) {
        self.path = path
        self.prefix = prefix
    }
}

/// The templates of the site and the files that go with them, found at run time.
struct SiteTemplates: Sendable {
    /// The folder that they lie in.
    let folder: SourceFolder
    /// The templates, in the order of the bytes of their paths.
    let templates: [SourceFolder.Listed]
    /// Style sheets, icons and the like, which the site receives as they are.
    let assets: [SourceFolder.Listed]

    /// Lists the first of several folders that is there.
    static func find(among places: [TemplatePlace]) -> Diagnosed<SiteTemplates?> {
        for place in places where SourceFolder.kind(at: place.path) != nil {
            guard SourceFolder.kind(at: place.path) == .folder else {
                return Diagnosed(nil, [.sourceNoFolder(place.path)])
            }
            let opened = SourceFolder.open(at: place.path, shownAs: place.prefix)
            guard let folder = opened.value else { return Diagnosed(nil, opened.diagnostics) }
            return folder.files(below: "").map { files in
                SiteTemplates(
                    folder: folder,
                    templates: files.filter { $0.path.hasSuffix(ending) },
                    assets: files.filter { $0.path.hasPrefix(assetFolder) })
            }
        }
        return Diagnosed(nil, [.noTemplates(places.map(\.path))])
    }

    /// Reads and compiles the templates.
    ///
    /// A template is called by its path without the ending: `partials/facts`.
    func compiled() -> Diagnosed<TemplateLibrary> {
        var problems: [Diagnostic] = []
        var sources: [TemplateSource] = []
        for template in templates {
            let bytes = folder.bytes(of: template.path)
            problems += bytes.diagnostics
            guard let bytes = bytes.value else { continue }
            let name = String(template.path.dropLast(Self.ending.utf8.count))
            let path = folder.shown(template.path)
            sources.append(TemplateSource(name: name, path: path, bytes: bytes))
        }
        let library = TemplateLibrary.compile(sources, mode: .site)
        return Diagnosed(library.value, problems + library.diagnostics)
    }

    private static let ending = ".mustache"
    private static let assetFolder = "assets/"
}
