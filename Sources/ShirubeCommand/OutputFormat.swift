internal import ArgumentParser

/// How problems are told.
enum OutputFormat: String, ExpressibleByArgument, CaseIterable {
    /// To people: on standard error, with the place in the source.
    case text
    /// To programs: on standard output.
    case json
}
