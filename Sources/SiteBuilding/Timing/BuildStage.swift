/// A part of the way from the sources to the site, as a benchmark tells them apart.
package enum BuildStage: String, Sendable, CaseIterable {
    /// Compiling templates, finding plans, asking what the last build left.
    case prepare
    /// Reading the files of plans.
    case read
    /// Making plans of them.
    case load
    /// Judging the plans.
    case evaluate
    /// Making open data of them.
    case export
    /// Making the data of pages.
    case view
    /// Rendering templates.
    case render
    /// Making the text versions of pages.
    case text
    /// Comparing files with the output, staging them and taking their fingerprints.
    case write
    /// Showing the site to readers.
    case publish
}
