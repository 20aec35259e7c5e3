package import PlanModel

extension Aggregation: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .pointInTime: "時点"
        case .annualFlow: "年間"
        case .cumulative: "累計"
        case .cumulativePersons: "延べ"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .pointInTime: "年度末などある時点の値。年度の間で足し合わせない。"
        case .annualFlow: "その年度の間に生じた量。"
        case .cumulative: "始めてからの累計。前の年度までの分を含むので足し合わせない。"
        case .cumulativePersons: "始めてからの延べ数。前の年度までの分を含むので足し合わせない。"
        }
    }
}

extension IndicatorKind: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .indicator: "指標"
        case .volume: "事業量"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .indicator: "計画が進み具合を測るものとして示す指標。"
        case .volume: "計画が施策のために予定する事業の量、又は言葉で示す事業の段階。"
        }
    }
}

extension Direction: PublishedCode {
    /// The word for readers.
    package var label: String { japanese }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .increase: "大きいほどよい。"
        case .decrease: "小さいほどよい。"
        case .maintain: "維持するか、よりよくする。"
        case .state: "数値で比べず、実施したかどうかを見る。"
        }
    }

    /// Whether the column has a code for it; where there is nothing to measure it stays empty.
    var isPublished: Bool { self != .state }
}

extension Continuity: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .continued: "継続"
        case .merged: "統合"
        case .completed: "完了"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .continued: "前の計画の一つの項目が、後の計画の一つの項目に引き継がれた。"
        case .merged: "前の計画のいくつかの項目が、後の計画の一つの項目にまとめられた。"
        case .completed: "前の計画の期間で終わり、後の計画には掲載されていない。"
        }
    }
}
