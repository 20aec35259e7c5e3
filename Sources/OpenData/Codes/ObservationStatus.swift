import PlanModel

/// Whether a figure is a number, and why not when it is none (値の状態).
///
/// Nought and absent are never confused: an absent figure has an empty value and its reason here.
package enum ObservationStatus: String, Sendable, Hashable, CaseIterable {
    /// A number.
    case normal
    /// Words in the place of a number.
    case qualitative
    /// To be decided.
    case undecided
    /// Being surveyed.
    case surveying
    /// The document explains that it was not measured.
    case notCollected = "not_collected"
    /// The document sets no value and gives no reason.
    case missing
    /// Does not apply.
    case notApplicable = "not_applicable"
    /// Given up.
    case discontinued

    /// The status that follows from what a value means.
    init(_ meaning: Value.Meaning) {
        self =
            switch meaning {
            case .quantity: .normal
            case .tendency, .state: .qualitative
            case .absent(let absence): Self(absence)
            }
    }

    private init(_ absence: Absence) {
        self =
            switch absence {
            case .notSet: .missing
            case .notCollected: .notCollected
            case .surveying: .surveying
            case .undecided: .undecided
            case .notApplicable: .notApplicable
            case .discontinued: .discontinued
            }
    }
}

extension ObservationStatus: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .normal: "数値"
        case .qualitative: "定性"
        case .undecided: "未定"
        case .surveying: "調査中"
        case .notCollected: "未取得"
        case .missing: "記載なし"
        case .notApplicable: "対象外"
        case .discontinued: "廃止・終了"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .normal: "値の列に数値がある。"
        case .qualitative: "「実施」「減少」など、数値ではなく言葉で示されている。"
        case .undecided: "「検討」「調整中」など、これから決めるとされている。"
        case .surveying: "調査中とされている。"
        case .notCollected: "実績を取得していないと文書が説明している。"
        case .missing: "「―」などの記号だけで、理由が示されていない。ゼロではない。"
        case .notApplicable: "対象外とされている。"
        case .discontinued: "廃止又は終了とされている。"
        }
    }
}
