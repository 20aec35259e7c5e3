// swift-tools-version: 6.3
import PackageDescription

// Read from top to bottom, this list climbs the building: a target depends only on targets
// written above it, and each outside library enters by one door.
let package = Package(
    name: "shirube",
    products: [
        .executable(name: "shirube", targets: ["shirube"])
    ],
    dependencies: [
        // Subcommands, options and help texts; only ShirubeCommand and the benchmark see it.
        .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2")
    ],
    targets: [
        // MARK: Ground: Japanese text, problems and safe markup.
        .target(name: "JapaneseText"),
        // Excerpts of sources need to know how wide a character is shown.
        .target(name: "Diagnostics", dependencies: ["JapaneseText"]),
        .target(name: "Markup"),

        // MARK: Doors to C. Each has exactly one Swift target behind it.
        .systemLibrary(
            name: "CCmarkGFM", pkgConfig: "libcmark-gfm",
            providers: [.apt(["libcmark-gfm-dev", "libcmark-gfm-extensions-dev"])]),
        // The parser inside Yams, taken as events: a tree of Yams nodes costs more than a whole
        // build of a plan may take, and loses the aliases that must be refused.
        .systemLibrary(name: "CLibYAML", pkgConfig: "yaml-0.1", providers: [.apt(["libyaml-dev"])]),
        // SHA-256 with the processor's own instructions.
        .systemLibrary(name: "COpenSSL", pkgConfig: "libcrypto", providers: [.apt(["libssl-dev"])]),
        // One system call that the C library hides: two files change places in one step.
        .systemLibrary(name: "CLinux"),

        // MARK: Notations: each knows one way of writing and nothing of plans.
        .target(name: "Fingerprints", dependencies: ["COpenSSL"]),
        .target(name: "CSV", dependencies: ["Diagnostics", "JapaneseText"]),
        .target(name: "YAMLReading", dependencies: ["Diagnostics", "JapaneseText", "CLibYAML"]),
        .target(
            name: "MarkdownText",
            dependencies: ["Diagnostics", "JapaneseText", "Markup", "CCmarkGFM"]),
        .target(name: "Mustache", dependencies: ["Diagnostics", "Markup", "JapaneseText"]),
        // Reads the bytes of our own pages; it needs nobody.
        .target(name: "PlainText"),
        .target(name: "SVGCharts", dependencies: ["Markup", "JapaneseText"]),

        // MARK: Text: how Japanese is written, in whatever notation.
        .target(
            name: "TextLint", dependencies: ["YAMLReading", "CSV", "Diagnostics", "JapaneseText"]),

        // MARK: Plans: what one is, how it is read, how it is judged.
        .target(name: "PlanModel", dependencies: ["JapaneseText"]),
        .target(
            name: "PlanLoading",
            dependencies: [
                "PlanModel", "TextLint", "YAMLReading", "CSV", "JapaneseText", "Diagnostics",
            ]),
        .target(name: "PlanEvaluation", dependencies: ["PlanModel", "JapaneseText"]),

        // MARK: Search: pages as plain words, folded and indexed; nothing of plans.
        .target(
            name: "SearchIndex", dependencies: ["Fingerprints", "Diagnostics", "JapaneseText"]),

        // MARK: Publications: what the public receives.
        .target(
            name: "OpenData", dependencies: ["PlanEvaluation", "PlanModel", "CSV", "JapaneseText"]),
        .target(
            name: "SiteViews",
            dependencies: [
                "OpenData", "PlanEvaluation", "PlanModel", "SearchIndex", "SVGCharts", "Mustache",
                "Markup", "MarkdownText", "JapaneseText", "Diagnostics",
            ]),
        .target(
            name: "SiteBuilding",
            dependencies: [
                "SiteViews", "SearchIndex", "OpenData", "PlanLoading", "PlanEvaluation",
                "PlanModel", "TextLint", "Mustache", "MarkdownText", "PlainText", "Fingerprints",
                "JapaneseText", "Diagnostics", "CLinux",
            ]),

        // MARK: Front doors.
        .target(
            name: "ShirubeCommand",
            dependencies: [
                "SiteBuilding", "PlanLoading", "PlanModel", "Mustache", "MarkdownText", "Markup",
                "JapaneseText", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),
        .executableTarget(name: "shirube", dependencies: ["ShirubeCommand"]),
        .executableTarget(
            name: "shirube-bench",
            dependencies: [
                "SiteBuilding", "Mustache", "Markup", "JapaneseText", "Diagnostics",
                .product(name: "ArgumentParser", package: "swift-argument-parser"),
            ]),

        // MARK: Tests.
        .target(
            name: "TestSupport", dependencies: ["Diagnostics", "PlanLoading"],
            path: "Tests/TestSupport"),
    ]
)

/// The tests of a target, which may use `Diagnostics`, `TestSupport` and what else they name.
func tests(of target: String, using others: [String] = []) -> Target {
    let names = Set([target, "Diagnostics", "TestSupport"] + others).sorted()
    return .testTarget(
        name: "\(target)Tests", dependencies: names.map { .byName(name: $0) })
}

package.targets += [
    tests(of: "Diagnostics", using: ["JapaneseText"]),
    tests(of: "Markup"),
    tests(of: "JapaneseText"),
    tests(of: "Fingerprints"),
    tests(of: "CSV", using: ["JapaneseText"]),
    tests(of: "YAMLReading"),
    tests(of: "MarkdownText", using: ["Markup", "CCmarkGFM"]),
    tests(of: "Mustache", using: ["Markup"]),
    tests(of: "SVGCharts", using: ["Markup", "JapaneseText"]),
    tests(of: "PlainText"),
    tests(of: "TextLint", using: ["CSV", "JapaneseText", "YAMLReading"]),
    tests(of: "PlanModel", using: ["JapaneseText"]),
    tests(
        of: "PlanLoading", using: ["PlanModel", "TextLint", "MarkdownText", "JapaneseText"]),
    tests(of: "PlanEvaluation", using: ["PlanLoading", "PlanModel", "JapaneseText"]),
    tests(of: "SearchIndex", using: ["Fingerprints"]),
    tests(of: "OpenData", using: ["PlanEvaluation", "PlanLoading", "PlanModel", "JapaneseText"]),
    tests(
        of: "SiteViews",
        using: [
            "OpenData", "PlanEvaluation", "PlanLoading", "PlanModel", "SearchIndex", "SVGCharts",
            "Mustache", "Markup", "JapaneseText",
        ]),
    tests(
        of: "SiteBuilding",
        using: ["Fingerprints", "JapaneseText", "PlanEvaluation", "PlanModel", "SiteViews"]),
    tests(of: "ShirubeCommand", using: ["shirube"]),
]

for target in package.targets where target.type != .system {
    target.swiftSettings = [
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
        .treatAllWarnings(as: .error),
    ]
}
