internal import PlanModel

/// The words that tell how far something has come: 「検討」, 「一部移行完了」, 「拡大（61/80課）」.
///
/// The last word decides. What stands in brackets behind it, 「等」 and 「する」 are passed over. A
/// plan can add words of its own in `plan.yaml`.
struct StateWords: Sendable {
    /// The plan's own words, which come before those that every plan uses.
    let own: [(word: String, stage: Progress.Stage)]

    /// The words that every plan uses, and those of one.
    init(own: [(word: String, stage: Progress.Stage)] = []) {
        self.own = own
    }

    /// What words say of the progress of something; `nil` when they are no words of that kind.
    func progress(in words: Substring) -> Progress? {
        let core = Self.core(of: words)
        guard let stage = stage(endingIn: core) else { return nil }
        // 「3か年事業量を達成済だが、拡大を推進する」 has done what was planned.
        let isDone = words.utf8.contains("達成済")
        return Progress(isDone ? .done : stage, isPartial: Self.isPartial(core))
    }

    /// Whether words begin with one that tells how far something has come.
    static func begin(_ words: Substring) -> Bool {
        common.contains { words.utf8.starts(with: $0.0.utf8) }
    }

    private func stage(endingIn words: Substring) -> Progress.Stage? {
        if let own = own.first(where: { words.hasSuffix($0.word) }) { return own.stage }
        return Self.common.first { words.utf8.hasSuffix($0.0) }?.1
    }

    private static func isPartial(_ words: Substring) -> Bool {
        words.utf8.contains("一部") || words.utf8.contains("素案")
    }

    /// The words up to the one that decides.
    private static func core(of words: Substring) -> Substring {
        var core = ValueWords.trimmed(words)
        while let shorter = withoutTail(core), !shorter.isEmpty {
            core = ValueWords.trimmed(shorter)
        }
        return core
    }

    private static func withoutTail(_ words: Substring) -> Substring? {
        for tail in ["等", "など", "する", "。"] where words.hasSuffix(tail) {
            return words.dropLast(tail.count)
        }
        guard let last = words.unicodeScalars.last, last == "）" || last == ")" else { return nil }
        return words.unicodeScalars.lastIndex { $0 == "（" || $0 == "(" }.map { words[..<$0] }
    }

    /// 「未実施」 ends in 「実施」, so what denies comes first.
    private static let common: [(StaticString, Progress.Stage)] =
        stages(
            .notBegun, ["未実施", "未導入", "未着手", "見送り", "延期", "中止"]
        )
        + stages(
            .preparing,
            [
                "準備", "試行", "先行実施", "実証実験", "実証", "着手", "素案作成", "作成", "設計", "検証", "決定",
            ])
        + stages(.considering, ["検討", "研究", "調査", "協議", "確認", "把握"])
        + stages(.done, ["完了", "達成済", "達成済み", "達成"])
        + stages(.extending, ["推進", "充実", "拡充", "拡大", "強化", "普及", "展開", "向上", "促進"])
        + stages(
            .doing,
            [
                "実施", "継続", "導入", "開始", "運用", "整備", "構築", "公開", "改善", "活用", "策定", "開催", "移行",
                "見直し", "更新", "更改", "改定", "稼働", "支援", "設置", "追加", "確保", "周知", "共有", "対応", "切替",
                "発信", "配信", "掲載", "提供", "育成", "統合", "研修", "分析", "実践", "啓発", "化",
            ])

    private static func stages(
        _ stage: Progress.Stage, _ words: [StaticString]
    ) -> [(StaticString, Progress.Stage)] {
        words.map { ($0, stage) }
    }
}
