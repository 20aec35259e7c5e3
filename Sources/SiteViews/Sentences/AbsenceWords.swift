package import PlanEvaluation
import PlanModel

/// What a reader is told where there is no value: a word, or a dash with its meaning in words.
package struct AbsenceWords: Sendable, Hashable {
    /// What is seen: 「調査中」, 「―」.
    package let shown: String
    /// What a dash means, for those who hear the page: 「設定なし」; `nil` where words are seen.
    package let meaning: String?

    private init(_ shown: String, _ meaning: String? = nil) {
        self.shown = shown
        self.meaning = meaning
    }

    /// No actual has been published, and one is due.
    package static let unpublished = AbsenceWords("未公表")
    /// The plan has reported the year, and left the place blank.
    package static let blank = AbsenceWords("記載なし")
    /// The work was done in an earlier year.
    package static let finished = AbsenceWords("完了済")
    /// Nothing is planned for the year, so that no actual is due.
    package static let notPlanned = AbsenceWords("―", "目標も実績もない年度")
    /// The plan sets no target.
    package static let noTarget = AbsenceWords("―", "設定なし")
    /// The document has nothing in this place.
    package static let notStated = AbsenceWords("―", "記載なし")
    /// It was not measured so far.
    package static let notCollected = AbsenceWords("―", "把握していない")
    /// A rate or a difference that cannot be computed.
    package static let notComputed = AbsenceWords("―", "算出しない")

    /// The words in the place of an actual.
    package init(_ missing: MissingActual) {
        self =
            switch missing {
            case .unpublished: .unpublished
            case .notStated: .blank
            case .finished: .finished
            case .notPlanned: .notPlanned
            }
    }

    /// What is seen and what it means on one line: 「―（目標も実績もない年度）」.
    package var line: String { meaning.map { "\(shown)（\($0)）" } ?? shown }

    /// The words for a reason, in the few characters that a narrow column has.
    ///
    /// - Parameters:
    ///   - reason: Why there is no value.
    ///   - printed: The words of the document.
    ///   - none: What a bare dash means in this place.
    init(_ reason: Absence, printed: String, none: AbsenceWords) {
        self =
            switch reason {
            case .notSet: none
            case .notCollected: .notCollected
            case .surveying: AbsenceWords("調査中")
            case .undecided: AbsenceWords(Self.undecided(printed))
            case .notApplicable: AbsenceWords("対象外")
            case .discontinued: AbsenceWords("廃止")
            }
    }

    private static func ends(_ text: String, with word: String) -> Bool {
        text.utf8.suffix(word.utf8.count).elementsEqual(word.utf8)
    }

    /// 「検討」 for a sentence that ends so; other short words as they are printed.
    private static func undecided(_ printed: String) -> String {
        if printed.unicodeScalars.count <= 5 { return printed }
        for word in ["検討", "調整中", "調査中"] where ends(printed, with: word) { return word }
        return "未定"
    }
}

extension EvaluatedIndicator {
    /// What stands in the place of the newest actual where no year has one.
    var wordsWithoutActual: String {
        missingActual == .unpublished ? AbsenceWords.unpublished.shown : AbsenceWords.blank.shown
    }
}
