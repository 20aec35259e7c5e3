package import PlanModel
package import TextLint

/// All that the files of the site as a whole say.
package struct SiteConfiguration: Sendable {
    /// What is true of the site.
    package let settings: SiteSettings
    /// The subjects that several plans have figures on.
    package let themes: [Theme]
    /// Who holds the text of the site and its plans to the rules.
    package let proofreader: Proofreader
}
