package import Diagnostics
internal import JapaneseText
internal import PlanModel
internal import TextLint
internal import YAMLReading

/// Makes the settings of the site of `site.yaml`, and its themes of the file beside it.
package struct SiteSettingsLoader: Sendable {
    /// A loader.
    package init() {}

    /// What `site.yaml` and `themes.yaml` say, or `nil` when a problem keeps the site from being
    /// published; a site needs no themes.
    package func load(
        _ file: SourceFile, themes themesFile: SourceFile? = nil
    ) -> Diagnosed<SiteConfiguration?> {
        let document = YAMLReader.read(file.bytes, path: file.path)
        let themes = themesFile.map { ThemesLoader().read($0) } ?? Diagnosed((nil, []))
        guard let root = document.value else {
            return Diagnosed(nil, document.diagnostics + themes.diagnostics)
        }
        var reader = SiteSettingsReader(root)
        let settings = reader.settings()
        let proofreader = Proofreader(reader.lint)
        var problems = document.diagnostics + themes.diagnostics + reader.problems
        if problems.allowPublishing {
            var text = TextCheck(proofreader, excuses: ExcuseBook(reader.lint.excused))
            text.check(root, in: file.bytes, keys: .sources)
            if let root = themes.value.root, let themesFile {
                text.check(root, in: themesFile.bytes, keys: .sources)
            }
            problems += text.diagnostics + text.excuses.unused
        }
        let configuration = settings.map {
            SiteConfiguration(
                settings: $0, themes: themes.value.themes, proofreader: proofreader)
        }
        return Diagnosed(
            problems.allowPublishing ? configuration : nil, problems.inReadingOrder)
    }
}

/// Reads the keys of `site.yaml` one by one.
struct SiteSettingsReader {
    private(set) var problems: [Diagnostic] = []
    /// What is said about the lint of texts.
    private(set) var lint = LintSettings()
    private var fields: YAMLFields

    init(_ root: YAMLNode) {
        fields = YAMLFields(root)
    }

    mutating func settings() -> SiteSettings? {
        let title = fields.text("title")
        let language = language()
        let summary = fields.text("description")
        let baseURL = baseURL()
        let publisher = fields.requiredNode("publisher").flatMap { self.publisher($0) }
        let licence = fields.requiredNode("licence").flatMap { self.licence($0) }
        let colour = colour()
        let notice = fields.node("notice").flatMap { self.notice($0) }
        let accessibility = fields.node("accessibility").flatMap { self.accessibility($0) }
        if let node = fields.node("lint") { lint(node) }
        problems += fields.finish()
        guard let title, let language, let summary, let publisher, let licence, let colour else {
            return nil
        }
        return SiteSettings(
            title: title.value, language: language, summary: summary.value, baseURL: baseURL,
            publisher: publisher, licence: licence, themeColour: colour, notice: notice,
            accessibility: accessibility)
    }
}

extension SiteSettingsReader {
    private mutating func language() -> String? {
        guard let written = fields.text("language") else { return nil }
        guard written.value == "ja" else {
            problems.append(.siteLanguage(written))
            return nil
        }
        return written.value
    }

    /// The address of the site with a slash at its end.
    private mutating func baseURL() -> String? {
        guard let written = fields.optionalText("base_url") else { return nil }
        guard WebAddress.isPage(written.value) else {
            problems.append(.address(written))
            return nil
        }
        return written.value.hasSuffix("/") ? written.value : written.value + "/"
    }

    /// The colour of the ward; it carries text on white and on a tint of it, and so needs a contrast of 4.5.
    private mutating func colour() -> ThemeColour? {
        guard let written = fields.text("theme_colour") else { return nil }
        guard let colour = ThemeColour(hexadecimal: written.value) else {
            problems.append(.siteColour(written))
            return nil
        }
        let onWhite = colour.contrast(with: .white)
        let onTint = colour.contrast(with: WardColours(colour).tint)
        if onWhite < WardColours.readable {
            problems.append(.siteContrast(written, contrast: onWhite))
        } else if onTint < WardColours.readable {
            problems.append(.siteTintContrast(written, contrast: onTint))
        }
        return colour
    }

    private mutating func publisher(_ node: YAMLNode) -> SiteSettings.Publisher? {
        var fields = YAMLFields(node)
        let name = fields.text("name")
        let department = fields.optionalText("department")
        let contact = fields.optionalText("contact_page")
        problems += fields.finish()
        if let contact, !WebAddress.isPage(contact.value) { problems.append(.address(contact)) }
        return name.map {
            SiteSettings.Publisher(
                name: $0.value, department: department?.value, contactPage: contact?.value)
        }
    }

    private mutating func licence(_ node: YAMLNode) -> SiteSettings.Licence? {
        var fields = YAMLFields(node)
        let id = fields.text("id")
        let name = fields.text("name")
        let url = fields.text("url")
        problems += fields.finish()
        if let url, !WebAddress.isPage(url.value) { problems.append(.address(url)) }
        guard let id, let name, let url else { return nil }
        return SiteSettings.Licence(id: id.value, name: name.value, url: url.value)
    }

    private mutating func notice(_ node: YAMLNode) -> SiteSettings.Notice? {
        var fields = YAMLFields(node)
        let title = fields.text("title")
        let text = fields.text("text")
        problems += fields.finish()
        guard let title, let text else { return nil }
        return SiteSettings.Notice(title: title.value, text: text.value)
    }

    private mutating func accessibility(_ node: YAMLNode) -> SiteSettings.AccessibilityPolicy? {
        let policy = AccessibilityPolicyReader.read(node)
        problems += policy.diagnostics
        return policy.value
    }

    private mutating func lint(_ node: YAMLNode) {
        let settings = LintSettingsReader.read(node, excusable: Proofreader.codes)
        lint = settings.value
        problems += settings.diagnostics
    }
}
