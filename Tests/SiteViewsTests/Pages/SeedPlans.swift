import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing

/// The plans of the repository's seeds, loaded once for all tests.
enum SeedPlans {
    /// Every plan, in the order of the folders.
    static func all() throws -> [Plan] { try loaded.get() }

    /// The plan of that id.
    static func plan(_ id: String) throws -> Plan {
        try #require(try all().first { $0.identity.id.description == id })
    }

    /// The themes that they have figures of.
    static func themes() throws -> [Theme] {
        ThemesLoader().load(try SeedFiles.file("seeds/themes.yaml")).value
    }

    /// The settings of their site.
    static func settings() throws -> SiteSettings {
        try #require(
            SiteSettingsLoader().load(try SeedFiles.file("seeds/site.yaml")).value?.settings)
    }

    private static let loaded = Result {
        try SeedFiles.planFolders().map { folder in
            try #require(PlanLoader().load(SeedFiles.plan(folder)).value, "\(folder)")
        }
    }
}
