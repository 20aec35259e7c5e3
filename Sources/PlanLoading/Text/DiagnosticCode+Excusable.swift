internal import Diagnostics
internal import TextLint

extension DiagnosticCode {
    /// The rules that a plan can be excused from, because its document is as it is.
    static let excusable =
        Proofreader.codes + [
            .structureNumberGap, .structureNamedTwoWays, .structureSameName,
            .structureIndicatorOrder, .structureDepartment, .structureMarkCount,
            .structureListCount, .figuresResidual, .figuresShare, .figuresImplausible,
            .figuresDistantYear, .figuresUnrecordedRevision, .figuresLateBaseline,
            .figuresAgainstDirection, .figuresDirectionOfWords, .figuresAboveHundred,
            .figuresAggregation, .figuresCopiedRow, .figuresTermEnd, .figuresMissingActual,
            .figuresYearGap, .figuresCopiedYear, .figuresOtherYear, .ratingsMissing, .ratingsCount,
            .ratingsPercentage, .ratingsUngradedYear, .ratingsYearWithoutActuals,
            .relationsRepeated, .relationsMerge, .relationsMissingPart, .planWardName,
            .planRepeatedEntry, .planIrregularValue, .planCumulativeFalls,
        ]
}
