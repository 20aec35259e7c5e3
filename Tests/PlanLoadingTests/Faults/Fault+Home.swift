import Diagnostics
import MarkdownText
import PlanLoading
import PlanModel
import TestSupport

extension Fault {
    /// Where the file of a fault lies: one of the plans of the seeds, the sample, or the site.
    enum Home: String, Sendable, CaseIterable {
        case ota = "seeds/ota/ict_plan_v3"
        case otaGuideline = "seeds/ota/ict_guideline_2020"
        case taito = "seeds/taito/ict_plan_2021"
        case sumida = "seeds/sumida/ict_plan_2022"
        case itabashiFirst = "seeds/itabashi/dx_plan_2025_first"
        case itabashiSecond = "seeds/itabashi/dx_plan_2025_second"
        case sample = "w/p"
        case site = "seeds"

        /// The path of a file, which may begin with `../` where it belongs to the ward.
        func path(of file: String) -> String {
            guard file.hasPrefix("../") else { return "\(rawValue)/\(file)" }
            return "\(ward)/\(file.dropFirst(3))"
        }

        /// All files that are read together with those of each place, as they are.
        static let soundFiles: [Home: WardFiles] = Dictionary(
            uniqueKeysWithValues: allCases.compactMap { home in
                (try? home.files).map { (home, $0) }
            })

        /// What is odd about them as they are.
        static let soundProblems: [Home: [Diagnostic]] = soundFiles.reduce(into: [:]) {
            $0[$1.key] = try? $1.key.problems(of: $1.value).diagnostics
        }

        private var files: WardFiles {
            get throws {
                switch self {
                case .sample: SamplePlan().files
                case .site:
                    try WardFiles(
                        of: rawValue, files: ["site.yaml", "themes.yaml"].map { path(of: $0) })
                default: try WardFiles(of: ward)
                }
            }
        }

        /// Every problem of some files, those of the authored words among them.
        func problems(of files: WardFiles) throws -> Diagnosed<Bool> {
            switch self {
            case .site: siteProblems(of: files)
            default: try planProblems(of: files)
            }
        }

        private var ward: String {
            String(rawValue[..<(rawValue.lastIndex(of: "/") ?? rawValue.endIndex)])
        }

        private func siteProblems(of files: WardFiles) -> Diagnosed<Bool> {
            let settings = files.file(path(of: "site.yaml")).map { SiteSettingsLoader().load($0) }
            let themes = files.file(path(of: "themes.yaml")).map { ThemesLoader().load($0) }
            let problems = (settings?.diagnostics ?? []) + (themes?.diagnostics ?? [])
            return Diagnosed(problems.allowPublishing && settings?.value != nil, problems)
        }

        private func planProblems(of files: WardFiles) throws -> Diagnosed<Bool> {
            let themes = ThemesLoader().load(try SeedFiles.file("seeds/themes.yaml")).value
            let loader = PlanLoader(themes: themes)
            // Neighbours have the same ward and the same relations, and tell of them as well.
            let loaded = files.plans(with: rawValue).map { loader.load(files.sources(of: $0)) }
            let written = loaded.compactMap(\.value).flatMap(Self.problemsOfWords)
            var told: Set<Diagnostic> = []
            let problems = (loaded.flatMap(\.diagnostics) + written).filter {
                told.insert($0).inserted
            }
            return Diagnosed(problems.allowPublishing, problems)
        }

        private static func problemsOfWords(of plan: Plan) -> [Diagnostic] {
            let texts = [plan.text] + plan.elements.map(\.text) + plan.indicators.map(\.text)
            return texts.compactMap(\.self).flatMap { text in
                MarkdownRenderer(MarkdownOptions()).render(text.bytes, path: text.path).diagnostics
            }
        }
    }
}
