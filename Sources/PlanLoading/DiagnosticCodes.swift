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
    /// The everyday name of a ward is not the end of its full name.
    package static let planWardName: DiagnosticCode = "plan/ward-name"
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
    /// A list has an entry twice.
    package static let planRepeatedEntry: DiagnosticCode = "plan/repeated-entry"
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
    /// A period has more or fewer years than the document states.
    package static let planPeriodLength: DiagnosticCode = "plan/period-length"
    /// An indicator is shown again under the element that it belongs to.
    package static let planRepeatedAtHome: DiagnosticCode = "plan/repeated-at-home"
    /// A vision of a year says nothing.
    package static let planVision: DiagnosticCode = "plan/vision"
    /// A reading is not written in kana.
    package static let planReading: DiagnosticCode = "plan/reading"
    /// A word of a state names a stage that there is none of.
    package static let planStage: DiagnosticCode = "plan/stage"
    /// The numbers of a level leave one out, or go back.
    package static let structureNumberGap: DiagnosticCode = "structure/number-gap"
    /// One thing has two names.
    package static let structureNamedTwoWays: DiagnosticCode = "structure/named-two-ways"
    /// Two things beside each other have one name.
    package static let structureSameName: DiagnosticCode = "structure/same-name"
    /// An indicator belongs to an element out of the order of the others.
    package static let structureIndicatorOrder: DiagnosticCode = "structure/indicator-order"
    /// The place in the document is that of another element or indicator.
    package static let structurePlace: DiagnosticCode = "structure/place"
    /// A department is probably misspelt.
    package static let structureDepartment: DiagnosticCode = "structure/department"
    /// More or fewer elements carry a sign than the document states.
    package static let structureMarkCount: DiagnosticCode = "structure/mark-count"
    /// A list has more or fewer names than the document states.
    package static let structureListCount: DiagnosticCode = "structure/list-count"

    // Themes and relations.

    /// A theme is not in `themes.yaml`.
    package static let planUnknownTheme: DiagnosticCode = "plan/unknown-theme"
    /// A folder that relations name is no plan of the ward.
    package static let relationsUnknownPlan: DiagnosticCode = "relations/unknown-plan"
    /// A part that a crosswalk names is not in its plan.
    package static let relationsUnknownPart: DiagnosticCode = "relations/unknown-part"
    /// A viewpoint names an element that the guideline does not have.
    package static let relationsUnknownElement: DiagnosticCode = "relations/unknown-element"
    /// A part that goes on names no part that it goes on in, or one that is completed does.
    package static let relationsContinuity: DiagnosticCode = "relations/continuity"
    /// A guideline is no guideline.
    package static let relationsKind: DiagnosticCode = "relations/kind"
    /// A plan does not begin before the plan that follows it.
    package static let relationsOrder: DiagnosticCode = "relations/order"
    /// A part that is merged goes on alone, or one that goes on alone does so with others.
    package static let relationsMerge: DiagnosticCode = "relations/merge"
    /// A crosswalk leaves out a part of the earlier plan.
    package static let relationsMissingPart: DiagnosticCode = "relations/missing-part"
    /// A crosswalk has a pair of parts twice.
    package static let relationsRepeated: DiagnosticCode = "relations/repeated"

    // Readings.

    /// A row of readings states no part of the plan.
    package static let readingsNoItem: DiagnosticCode = "readings/no-item"
    /// A part of the plan has two readings.
    package static let readingsDuplicate: DiagnosticCode = "readings/duplicate"
    /// A row of readings is about nothing in the plan.
    package static let readingsUnknownItem: DiagnosticCode = "readings/unknown-item"

    // Ratings.

    /// Ratings are given, and the plan has no scale.
    package static let ratingsNoScheme: DiagnosticCode = "ratings/no-scheme"
    /// A grade is not on the scale of the plan.
    package static let ratingsUnknownGrade: DiagnosticCode = "ratings/unknown-grade"
    /// The code of a grade has characters that data cannot have.
    package static let ratingsGradeCode: DiagnosticCode = "ratings/grade-code"
    /// Two grades have one name.
    package static let ratingsDuplicateGrade: DiagnosticCode = "ratings/duplicate-grade"
    /// A grade before the last one takes everything.
    package static let ratingsNoCondition: DiagnosticCode = "ratings/no-condition"
    /// A percentage or a count is none.
    package static let ratingsNumber: DiagnosticCode = "ratings/number"
    /// The level that is rated is not one of the plan.
    package static let ratingsUnknownLevel: DiagnosticCode = "ratings/unknown-level"
    /// An element of another level is rated.
    package static let ratingsLevel: DiagnosticCode = "ratings/level"
    /// A row of ratings states no element.
    package static let ratingsNoElement: DiagnosticCode = "ratings/no-element"
    /// An element is rated twice in a year.
    package static let ratingsDuplicate: DiagnosticCode = "ratings/duplicate"
    /// An element has no rating in a year that has been rated.
    package static let ratingsMissing: DiagnosticCode = "ratings/missing"
    /// The ratings do not come to the count that the document states.
    package static let ratingsCount: DiagnosticCode = "ratings/count"
    /// The document states counts of a year that has no table of ratings.
    package static let ratingsUngradedYear: DiagnosticCode = "ratings/ungraded-year"
    /// A year is rated, and has no table of actuals.
    package static let ratingsYearWithoutActuals: DiagnosticCode = "ratings/year-without-actuals"
    /// A percentage does not follow from the counts.
    package static let ratingsPercentage: DiagnosticCode = "ratings/percentage"

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
    /// The target of the last year is not what the years before have left.
    package static let figuresResidual: DiagnosticCode = "figures/residual"
    /// The target of a year is not its share of the term's volume.
    package static let figuresShare: DiagnosticCode = "figures/share"
    /// An actual is so large or small beside its plan that it has a digit too many or too few.
    package static let figuresImplausible: DiagnosticCode = "figures/implausible"
    /// A year or day lies far from the period of the plan.
    package static let figuresDistantYear: DiagnosticCode = "figures/distant-year"
    /// A figure was revised, and what it was is not recorded.
    package static let figuresUnrecordedRevision: DiagnosticCode = "figures/unrecorded-revision"
    /// A baseline is of a year after the first target.
    package static let figuresLateBaseline: DiagnosticCode = "figures/late-baseline"
    /// Targets go the other way than the indicator is meant to go.
    package static let figuresAgainstDirection: DiagnosticCode = "figures/against-direction"
    /// Numbers are planned for an indicator that is told in words, or words alone for one that is
    /// told in numbers.
    package static let figuresDirectionOfWords: DiagnosticCode = "figures/direction-of-words"
    /// A percentage is far above a hundred.
    package static let figuresAboveHundred: DiagnosticCode = "figures/above-hundred"
    /// The words of an indicator tell of another way of counting than is stated.
    package static let figuresAggregation: DiagnosticCode = "figures/aggregation"
    /// Two indicators of one name have the same figures.
    package static let figuresCopiedRow: DiagnosticCode = "figures/copied-row"
    /// The last target is another than that of the whole term.
    package static let figuresTermEnd: DiagnosticCode = "figures/term-end"
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
    /// An indicator has no row in a table that has nearly all others.
    package static let figuresMissingActual: DiagnosticCode = "figures/missing-actual"
    /// A year between two tables of actuals has none.
    package static let figuresYearGap: DiagnosticCode = "figures/year-gap"
    /// A table of actuals has the figures of the year before.
    package static let figuresCopiedYear: DiagnosticCode = "figures/copied-year"
    /// The place of an actual names another year than its table.
    package static let figuresOtherYear: DiagnosticCode = "figures/other-year"
    /// A figure that adds up the years is smaller than the year before.
    package static let planCumulativeFalls: DiagnosticCode = "plan/cumulative-falls"

    // The site.

    /// A colour is not written as `#0017c1`.
    package static let siteColour: DiagnosticCode = "site/colour"
    /// A colour is too light to be read on white.
    package static let siteContrast: DiagnosticCode = "site/contrast"
    /// The level of accessibility is none of A, AA and AAA.
    package static let siteAccessibilityLevel: DiagnosticCode = "site/accessibility-level"
    /// The degree of conformance is none that there is.
    package static let siteConformance: DiagnosticCode = "site/conformance"
    /// The language of the pages is not one that they can be written in.
    package static let siteLanguage: DiagnosticCode = "site/language"
}
