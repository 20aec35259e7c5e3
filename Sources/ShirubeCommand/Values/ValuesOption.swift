internal import ArgumentParser
internal import SiteBuilding

/// The option of `shirube check` that lists the values (値) and how they were understood.
struct ValuesOption: ParsableArguments {
    @Flag(
        name: .customLong("values"),
        help:
            "値の一覧と、その読み取り方を出します。/ Lists every value of the sources and how it was understood.")
    var isAsked = false
}
