import Diagnostics
import PlanLoading
import PlanModel
import TestSupport
import Testing

@Suite("The seeds as they are")
struct SoundSeedsTests {
    @Test("hold nothing odd but what is excused with a reason, and no excuse in vain")
    func findings() throws {
        let themes = ThemesLoader().load(try SeedFiles.file("seeds/themes.yaml")).value
        let found = try SeedFiles.planFolders().flatMap { folder in
            PlanLoader(themes: themes).load(try SeedFiles.plan(folder)).diagnostics
        }
        #expect(found == [])
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
}
