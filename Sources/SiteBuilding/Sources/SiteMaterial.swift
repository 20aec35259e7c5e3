package import Diagnostics
internal import Mustache
internal import PlanLoading
internal import PlanModel
internal import SiteViews
internal import TextLint

/// All that a site is made from: the plans and settings of officials, the templates of designers.
///
/// ```text
/// seeds/site.yaml
/// seeds/themes.yaml                  subjects that several plans have figures on, if any
/// seeds/<ward>/ward.yaml
/// seeds/<ward>/<plan>/plan.yaml …
/// templates/…                        what takes the place of the program's own templates
/// ```
/// Finding it lists the files; they are read when it is their turn.
package struct SiteMaterial: Sendable {
    /// The folder that the command was given.
    let folder: SourceFolder
    /// The settings of the site, if they are there.
    let settings: SourceFolder.Listed?
    /// The themes of the site, if it has any.
    let themes: SourceFolder.Listed?
    /// The folders of the plans, in the order of the bytes of their paths.
    let plans: [PlanFolder]
    /// The templates and what goes with them.
    let templates: SiteTemplates

    /// The folder of the sources, below the folder that the command was given.
    static let seeds = "seeds"
    private static let settingsPath = "seeds/site.yaml"
    private static let themesPath = "seeds/themes.yaml"

    /// Looks for the material of a site.
    ///
    /// - Parameters:
    ///   - source: The folder that holds `seeds`.
    ///   - places: Where templates may lie; the first place hides what the next has.
    /// - Returns: No material where no site could be made at all.
    package static func find(
        in source: String, templates places: [TemplatePlace]
    ) -> Diagnosed<SiteMaterial?> {
        let opened = SourceFolder.open(at: source, shownAs: "")
        guard let folder = opened.value else { return Diagnosed(nil, opened.diagnostics) }
        let settings = folder.file(settingsPath)
        let themes = folder.file(themesPath)
        let plans = plans(in: folder)
        let templates = SiteTemplates.find(among: places)
        let problems =
            settings.diagnostics + themes.diagnostics + plans.diagnostics + templates.diagnostics
        guard let templates = templates.value, !plans.value.isEmpty else {
            return Diagnosed(nil, problems)
        }
        let material = SiteMaterial(
            folder: folder, settings: settings.value, themes: themes.value, plans: plans.value,
            templates: templates)
        return Diagnosed(material, problems)
    }

    /// The bytes of a source or template by the path that messages show.
    package func bytes(at path: String) -> [UInt8]? {
        for folder in templates.layers + [folder] where path.hasPrefix(folder.prefix) {
            let inner = String(path.dropFirst(folder.prefix.count))
            if let bytes = folder.bytes(of: inner).value { return bytes }
        }
        return nil
    }

    /// Reads what all pages are made with.
    ///
    /// - Returns: No frame when settings or templates have errors, so that no page can be made.
    func frame() -> Diagnosed<SiteFrame?> {
        let site = configuration()
        let library = templates.compiled()
        let problems = site.diagnostics + library.diagnostics
        guard let site = site.value, problems.allowPublishing else {
            return Diagnosed(nil, problems)
        }
        let context = SiteContext(
            site.settings, themes: site.themes, showsThemes: hasMember(of: site.themes))
        let frame = SiteFrame(
            context: context, templates: library.value, proofreader: site.proofreader)
        return Diagnosed(frame, problems)
    }

    private func configuration() -> Diagnosed<SiteConfiguration?> {
        guard let path = settings?.path else { return Diagnosed(nil, [.noSettings]) }
        let bytes = folder.bytes(of: path)
        guard let bytes = bytes.value else { return Diagnosed(nil, bytes.diagnostics) }
        let themes = themesFile()
        let site = SiteSettingsLoader().load(
            SourceFile(path: path, bytes: bytes), themes: themes.value)
        return Diagnosed(site.value, themes.diagnostics + site.diagnostics)
    }

    private func themesFile() -> Diagnosed<SourceFile?> {
        guard let path = themes?.path else { return Diagnosed(nil) }
        return folder.bytes(of: path).map { bytes in
            bytes.map { SourceFile(path: path, bytes: $0) }
        }
    }

    /// Whether any plan has a figure of a theme.
    ///
    /// The first pages are made before the last plan is read, and all of them link to the themes.
    private func hasMember(of themes: [Theme]) -> Bool {
        guard !themes.isEmpty else { return false }
        let loader = PlanLoader(themes: themes)
        return plans.contains { plan in
            let path = "\(plan.path)/\(PlanSources.indicatorsName)"
            guard folder.file(path).value != nil, let bytes = folder.bytes(of: path).value else {
                return false
            }
            return loader.namesTheme(SourceFile(path: path, bytes: bytes))
        }
    }

    private static func plans(in folder: SourceFolder) -> Diagnosed<[PlanFolder]> {
        let wards = folder.folders(in: seeds)
        var found = Diagnosed<[PlanFolder]>([], wards.diagnostics)
        for ward in wards.value.map({ "\(seeds)/\($0)" }) {
            let names = folder.folders(in: ward)
            found.diagnostics += names.diagnostics
            found.value += names.value.map { name in
                PlanFolder(ward: ward, name: name, neighbours: names.value.filter { $0 != name })
            }
        }
        if found.value.isEmpty, found.diagnostics.isEmpty {
            found.diagnostics.append(.noPlans(folder.path))
        }
        return found
    }
}

/// What all pages of a site are made with.
struct SiteFrame: Sendable {
    /// What the pages share.
    let context: SiteContext
    /// What they are placed by.
    let templates: TemplateLibrary
    /// Who holds their text to the rules.
    let proofreader: Proofreader
}
