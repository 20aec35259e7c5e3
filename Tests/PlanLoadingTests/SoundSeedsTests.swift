import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The seeds as they are")
struct SoundSeedsTests {
    @Test("hold no error, and nothing odd but what the documents themselves print")
    func findings() throws {
        let themes = ThemesLoader().load(try SeedFiles.file("seeds/themes.yaml")).value
        let found = try SeedFiles.planFolders().flatMap { folder in
            PlanLoader(themes: themes).load(try SeedFiles.plan(folder)).diagnostics
        }
        let kinds = found.map { "\($0.code) \($0.found ?? "")" }
        #expect(Set(kinds).subtracting(Self.oddities) == [])
        #expect(found.allSatisfy { $0.severity == .warning && $0.wordlessness == nil })
    }

    @Test("are six plans of four wards")
    func plans() throws {
        #expect(
            try SeedFiles.planFolders() == [
                "seeds/itabashi/dx_plan_2025_first", "seeds/itabashi/dx_plan_2025_second",
                "seeds/ota/ict_guideline_2020", "seeds/ota/ict_plan_v3",
                "seeds/sumida/ict_plan_2022", "seeds/taito/ict_plan_2021",
            ])
    }

    /// What is excused in `plan.yaml`, each with its reason.
    private static let oddities: Set<String> = [
        "structure/number-gap 施策9",
        "structure/named-two-ways マイナンバーカードの活用による区民の利便性向上",
        "figures/implausible 計1,749会議", "figures/implausible 計1,473会議",
    ]
}
