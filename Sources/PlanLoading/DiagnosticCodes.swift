package import Diagnostics

extension DiagnosticCode {
    // Files.

    /// A file that every plan has is not there.
    package static let planMissingFile: DiagnosticCode = "plan/missing-file"
    /// A file lies where nothing reads it.
    package static let planStrayFile: DiagnosticCode = "plan/stray-file"
    /// A page is not UTF-8.
    package static let planPageEncoding: DiagnosticCode = "plan/page-encoding"
    /// A page is named after nothing in the plan.
    package static let planUnknownPage: DiagnosticCode = "plan/unknown-page"

    // Years and days.

    /// A year, month or day cannot be understood.
    package static let planDate: DiagnosticCode = "plan/date"
    /// A period ends before it begins.
    package static let planPeriodReversed: DiagnosticCode = "plan/period-reversed"
    /// A figure is of a year that the plan does not cover.
    package static let planYearOutsidePeriod: DiagnosticCode = "plan/year-outside-period"

    // Identity.

    /// A municipality code is not six digits with the right check digit.
    package static let planMunicipalityCode: DiagnosticCode = "plan/municipality-code"
    /// An identifier has characters that addresses cannot have.
    package static let planIdentifier: DiagnosticCode = "plan/identifier"
    /// An address is not that of a page on the web.
    package static let planAddress: DiagnosticCode = "plan/address"
    /// A plan names no level, or no source.
    package static let planEmptyList: DiagnosticCode = "plan/empty-list"

    // References.

    /// An identifier is used twice.
    package static let planDuplicateID: DiagnosticCode = "plan/duplicate-id"
    /// A source is not in the list of the plan.
    package static let planUnknownSource: DiagnosticCode = "plan/unknown-source"
    /// A figure or element states no source, and the plan has several.
    package static let planMissingSource: DiagnosticCode = "plan/missing-source"
    /// A mark is not in the list of the plan.
    package static let planUnknownMark: DiagnosticCode = "plan/unknown-mark"
    /// An element above is not in the structure.
    package static let planUnknownParent: DiagnosticCode = "plan/unknown-parent"
    /// An indicator belongs to an element that is not in the structure.
    package static let planUnknownElement: DiagnosticCode = "plan/unknown-element"

    // Structure.

    /// Elements stand above each other in a circle.
    package static let planCycle: DiagnosticCode = "plan/cycle"
    /// An element lies deeper than the plan has levels.
    package static let planTooDeep: DiagnosticCode = "plan/too-deep"
    /// A level has more or fewer elements than the document states.
    package static let planLevelCount: DiagnosticCode = "plan/level-count"

    // Figures.

    /// A value cannot be understood.
    package static let planValue: DiagnosticCode = "plan/value"
    /// A value has another unit than its indicator.
    package static let planUnitDiffers: DiagnosticCode = "plan/unit-differs"
    /// A value is understood, though it is written in an unusual way.
    package static let planIrregularValue: DiagnosticCode = "plan/irregular-value"
    /// A year has two targets.
    package static let planDuplicateTarget: DiagnosticCode = "plan/duplicate-target"
    /// A baseline states no time, or two.
    package static let planBaselineTime: DiagnosticCode = "plan/baseline-time"
    /// A revision is below nought.
    package static let planRevision: DiagnosticCode = "plan/revision"

    // Actuals.

    /// A table of actuals lacks a column.
    package static let planMissingColumn: DiagnosticCode = "plan/missing-column"
    /// A table of actuals has a column that is not known.
    package static let planUnknownColumn: DiagnosticCode = "plan/unknown-column"
    /// An actual is of an indicator that the plan does not have.
    package static let planUnknownIndicator: DiagnosticCode = "plan/unknown-indicator"
    /// The name beside an actual is not that of its indicator.
    package static let planNameDiffers: DiagnosticCode = "plan/name-differs"
    /// An indicator has two actuals for a year.
    package static let planDuplicateActual: DiagnosticCode = "plan/duplicate-actual"
    /// A figure that adds up the years is smaller than the year before.
    package static let planCumulativeFalls: DiagnosticCode = "plan/cumulative-falls"

    // The site.

    /// A colour is not written as `#0017c1`.
    package static let siteColour: DiagnosticCode = "site/colour"
    /// A colour is too light to be read on white.
    package static let siteContrast: DiagnosticCode = "site/contrast"
    /// The level of accessibility is none of A, AA and AAA.
    package static let siteAccessibilityLevel: DiagnosticCode = "site/accessibility-level"
    /// The language of the pages is not one that they can be written in.
    package static let siteLanguage: DiagnosticCode = "site/language"
}
