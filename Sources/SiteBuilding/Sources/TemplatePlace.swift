private import Glibc

/// A folder in which templates may lie.
package struct TemplatePlace: Sendable, Hashable {
    /// Its path on this machine.
    package let path: String
    /// What stands before the paths inside when they are shown; ends in a slash.
    package let prefix: String
    /// Whether the user named it, so that it must be there.
    package let isNamed: Bool

    /// A folder, and how messages call what is in it.
    package init(path: String, shownAs prefix: String, isNamed: Bool = false) {
        self.path = path
        self.prefix = prefix
        self.isNamed = isNamed
    }

    /// The folders of some sources, of the user's choice, and of the program, in this order.
    ///
    /// A slash at the end of a path lets the system follow a link that the user named.
    static func all(source: String, named folder: String?) -> [TemplatePlace] {
        let own =
            if let folder {
                TemplatePlace(
                    path: folder.hasSuffix("/") ? folder : "\(folder)/",
                    shownAs: folder.hasSuffix("/") ? folder : "\(folder)/", isNamed: true)
            } else {
                TemplatePlace(path: "\(source)/templates", shownAs: "templates/")
            }
        return [own] + [program].compactMap(\.self)
    }

    /// The same places without those that another one names already.
    static func distinct(_ places: [TemplatePlace]) -> [TemplatePlace] {
        var seen: Set<String> = []
        return places.filter { place in
            guard let real = realPath(of: place.path) else { return true }
            return seen.insert(real).inserted
        }
    }

    /// The templates that came with the program: where it is installed, or else in the nearest
    /// folder above it that has some, as in a checkout where it was built.
    private static var program: TemplatePlace? {
        guard let program = realPath(of: "/proc/self/exe") else { return nil }
        let installed = "\(program.parentPath.parentPath)/share/shirube/templates"
        if hasLayout(installed) { return TemplatePlace(path: installed, shownAs: "\(installed)/") }
        var folder = program.parentPath
        while !folder.isEmpty {
            let templates = "\(folder)/templates"
            if hasLayout(templates) {
                return TemplatePlace(path: templates, shownAs: "\(templates)/")
            }
            folder = folder.parentPath
        }
        return nil
    }

    /// Every page stands in the layout, so a folder without one holds the templates of no site.
    private static func hasLayout(_ folder: String) -> Bool {
        SourceFolder.kind(at: "\(folder)/layout.mustache") == .file
    }

    private static func realPath(of path: String) -> String? {
        guard let real = realpath(path, nil) else { return nil }
        defer { free(real) }
        return String(cString: real)
    }
}
