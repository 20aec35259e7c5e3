/// A file among the templates, with the layer that it comes from.
struct TemplateFile: Sendable, Hashable {
    /// The number of its folder in ``SiteTemplates/layers``.
    let layer: Int
    /// The file as it was listed.
    let listed: SourceFolder.Listed

    /// The path inside its folder.
    var path: String { listed.path }

    /// What other templates call it by: its path without the ending.
    var name: String { String(path.dropLast(Self.ending.utf8.count)) }

    /// The last part of its path.
    var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

    var isTemplate: Bool { path.hasSuffix(Self.ending) }
    var isAsset: Bool { path.hasPrefix(Self.assetFolder) }

    private static let ending = ".mustache"
    private static let assetFolder = "assets/"
}
