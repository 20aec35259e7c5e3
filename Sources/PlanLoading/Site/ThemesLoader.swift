package import Diagnostics
internal import JapaneseText
package import PlanModel
internal import YAMLReading

/// Makes the themes of the site of `themes.yaml`.
package struct ThemesLoader: Sendable {
    /// A loader.
    package init() {}

    /// The themes in the order of the file, without those that are wrong.
    package func load(_ file: SourceFile) -> Diagnosed<[Theme]> {
        read(file).map(\.themes)
    }

    /// The same with the document that they were read from.
    func read(_ file: SourceFile) -> Diagnosed<(root: YAMLNode?, themes: [Theme])> {
        let document = YAMLReader.read(file.bytes, path: file.path)
        guard let root = document.value else { return Diagnosed((nil, []), document.diagnostics) }
        var reader = ThemesReader()
        let themes = reader.themes(root)
        return Diagnosed((root, themes), (document.diagnostics + reader.problems).inReadingOrder)
    }
}

/// Reads the entries of `themes.yaml` one by one.
private struct ThemesReader {
    private(set) var problems: [Diagnostic] = []
    private var places: [String: SourceLocation] = [:]

    mutating func themes(_ root: YAMLNode) -> [Theme] {
        var fields = YAMLFields(root)
        let themes = (fields.requiredSequence("themes") ?? []).compactMap { theme($0) }
        problems += fields.finish()
        return themes
    }

    private mutating func theme(_ node: YAMLNode) -> Theme? {
        var fields = YAMLFields(node)
        let id = fields.text("id")
        let title = fields.text("title")
        let reading = fields.optionalText("reading")
        let summary = fields.text("summary")
        let caveats = fields.texts("caveats").map(\.value)
        problems += fields.finish()
        if let reading, !Kana.isReading(reading.value) {
            problems.append(.readingNotKana(reading))
        }
        guard let id, isNew(id), let title, let summary else { return nil }
        return Theme(
            id: ThemeID(id.value), title: title.value, summary: summary.value, caveats: caveats,
            reading: reading?.value)
    }

    private mutating func isNew(_ id: Located<String>) -> Bool {
        // The list of the themes has the name `index` in their folder.
        if !Identifier.isPlanName(id.value) || id.value == "index" {
            problems.append(.themeIdentifier(id))
        }
        guard let first = places.updateValue(id.location, forKey: id.value) else { return true }
        problems.append(.duplicateID(id, first: first))
        return false
    }
}
