/// What is told of an item beyond its name (種別).
package enum ItemDetailKind: String, Sendable, Hashable, CaseIterable {
    /// 実現イメージ.
    case vision
    /// One name among those that the document lists under it.
    case listed
}

extension ItemDetailKind: PublishedCode {
    /// The word for readers.
    package var label: String {
        switch self {
        case .vision: "実現イメージ"
        case .listed: "列記"
        }
    }

    /// What it means, in one sentence.
    package var meaning: String {
        switch self {
        case .vision: "その年度までに実現していたい姿。このサイトの言葉でまとめている。"
        case .listed: "文書が項目の中に名前を並べているものの一つ。文書に印刷されたとおり。"
        }
    }
}
