import JapaneseText
package import PlanEvaluation

extension Judgement {
    /// The judgement on a chip: 「目標を達成」.
    ///
    /// Where there is no actual, ``YearResult/judgementWords`` tell more. Exceeded and met read alike; the numbers beside the chip tell by how much.
    package var words: String {
        switch self {
        case .exceeded, .met: "目標を達成"
        case .notMet: "目標に届かず"
        case .noTarget: "目標値なし"
        case .notReported: "未公表"
        case .notComparable: "数値での判定なし"
        }
    }
}

extension YearResult {
    /// The judgement on a chip, or why there is no actual to judge: 「未公表」,
    /// 「―（目標も実績もない年度）」; a year without a target of an indicator that has others says so.
    package var judgementWords: String {
        if let missing { return AbsenceWords(missing).line }
        return judgement == .noTarget && hasTargetElsewhere ? "年度の目標なし" : judgement.words
    }

    /// What stands in the place of the actual where there is none.
    var absence: AbsenceWords { missing.map(AbsenceWords.init) ?? .unpublished }
}

extension EvaluatedIndicator {
    /// How a year stands, after 「令和4年度は」: 「目標を達成」, 「実績の記載なし」; `nil` where the
    /// indicator has no such year.
    func standing(in year: FiscalYear) -> String? {
        switch missingActual(in: year) {
        case nil: judgement(in: year)?.words
        case .unpublished?: AbsenceWords.unpublished.shown
        case .notStated?: "実績の記載なし"
        case .finished?: AbsenceWords.finished.shown
        case .notPlanned?: "目標なし"
        }
    }
}
