internal import ArgumentParser
internal import SiteBuilding

/// The option of `shirube check` that lists the ratings (評語).
struct RatingsOption: ParsableArguments {
    @Flag(
        name: .customLong("ratings"),
        help: "公表された評語と計算した評語を並べます。/ Lists official and computed ratings side by side.")
    var isAsked = false
}
