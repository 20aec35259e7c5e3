package import PlanModel
package import TextLint

/// All that `site.yaml` says: what is true of the site, and how its text is held to the rules.
package struct SiteConfiguration: Sendable {
    /// What is true of the site.
    package let settings: SiteSettings
    /// The rules of its text.
    package let lint: TextLint
}
