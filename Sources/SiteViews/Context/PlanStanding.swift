import JapaneseText
import PlanModel

/// How far the figures of a plan have come (状況); every page says it in the same words.
enum PlanStanding: Sendable, Hashable {
    /// A guideline, which leaves measuring to the plans below it.
    case guideline
    /// A plan without indicators.
    case unmeasured
    /// No actual has been published.
    case unreported
    /// Actuals have been published, the newest for this year.
    case reported(FiscalYear)

    init(_ kind: PlanKind, isMeasured: Bool, latestYear: FiscalYear?) {
        if let latestYear {
            self = .reported(latestYear)
        } else if isMeasured {
            self = .unreported
        } else {
            self = kind == .guideline ? .guideline : .unmeasured
        }
    }

    /// That no actual has been published, where a few words must do.
    static let withoutActuals = "実績は未公表"

    /// The standing in a sentence; `nil` where the figures of the newest year tell it.
    var words: String? {
        switch self {
        case .guideline: "計画の上に立って、進む方向を示す指針です。"
        case .unmeasured: "資料に指標はありません。"
        case .unreported: "\(Self.withoutActuals)です。"
        case .reported: nil
        }
    }

    /// What the page of a plan calls the part that tells it.
    var title: String { self == .guideline ? "指針の位置づけ" : "進み具合" }

    /// The newest data, without a full stop; `nil` where there are no figures to wait for.
    var asOf: String? {
        switch self {
        case .guideline, .unmeasured: nil
        case .unreported: "\(Self.withoutActuals)です"
        case .reported(let year): "データの時点：実績は\(year.japaneseWithGregorian)まで"
        }
    }
}
