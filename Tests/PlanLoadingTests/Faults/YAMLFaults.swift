import Diagnostics
import PlanLoading

extension Fault {
    /// Slips in the notation of `*.yaml`.
    static let ofYAML: [Fault] = [
        Fault(
            "the file was saved in another encoding", in: .ota, "../ward.yaml",
            .bytes { _ in Array("name: ".utf8) + [0x91, 0xE5, 0x93, 0x63] }, "yaml/invalid-utf8",
            at: .line(1, 7), says: "UTF-8 ではありません"),
        Fault(
            "a control character came along with a paste", in: .taito, "structure.yaml",
            "title: テレワーク環境の整備", to: "title: テレワーク①\u{8}環境の整備", "yaml/unprintable",
            says: "目に見えない制御文字"),
        Fault(
            "the file is larger than any plan", in: .sumida, "indicators.yaml",
            .bytes { $0 + [UInt8](repeating: 0x0A, count: 64 << 20) }, "yaml/too-large",
            at: .file("indicators.yaml"), says: "ファイルが大きすぎます"),
        Fault(
            "the file was emptied", in: .itabashiSecond, "structure.yaml", .whole(""),
            "yaml/empty-document", at: .file("structure.yaml"), says: "何も書かれていません"),
        Fault(
            "two files were joined", in: .ota, "plan.yaml", "levels:\n  - name: 目標",
            to: "①---\nlevels:\n  - name: 目標", "yaml/several-documents", says: "一つの文書"),
        Fault(
            "a quotation is not closed", in: .sumida, "plan.yaml", "symbol: \"*\"",
            to: "symbol: ①\"*", "yaml/syntax", says: "引用符で終わります"),
        Fault(
            "a colon in a title", in: .taito, "structure.yaml", "title: テレワーク環境の整備",
            to: "title①: テレワーク: 環境の整備", "yaml/syntax",
            at: .words("テレワーク①: 環境の整備", in: "structure.yaml"),
            says: "「キー: 値」は一つ"),
        Fault(
            "a line is indented by a tab", in: .ota, "structure.yaml",
            "  - id: M02\n    parent: G1", to: "  - id: M02\n①\tparent: G1", "yaml/tab-indentation",
            says: "タブではなく空白"),
        Fault(
            "a key is written twice", in: .itabashiFirst, "indicators.yaml",
            "    name: データ移行\n", to: "    name: データ移行\n    ①name: データ移行（旧）\n",
            "yaml/duplicate-key", says: "『name』が二度"),
        Fault(
            "a comma in a number between braces", in: .sumida, "indicators.yaml",
            "baseline: {year: R3, value: 118件}", to: "baseline: {year: R3, value: ①1,118件}",
            "yaml/cut-number", says: "『1,118件』が二つに分かれています"),
        Fault(
            "a key that is a list", in: .sumida, "../ward.yaml", "reading: ", to: "①[reading]: ",
            "yaml/key-not-text", says: "一つの語"),
        Fault(
            "a sign of a plan is taken for an alias", in: .sumida, "structure.yaml",
            "title: 手続のオンライン化の推進\n    marks: \"*\"",
            to: "title: 手続のオンライン化の推進\n    marks: ①*a", "yaml/alias", says: "「&」と「*」"),
        Fault(
            "a tag", in: .taito, "plan.yaml", "kind: plan", to: "kind: ①!plan plan", "yaml/tag",
            says: "型の指定"),
        Fault(
            "a thousand brackets", in: .ota, "../relations.yaml", "guidelines:",
            to: "guidelines: " + String(repeating: "[", count: 31) + "①"
                + String(repeating: "[", count: 900),
            "yaml/too-deep", says: "入れ子"),
        Fault(
            "a misspelt key", in: .taito, "structure.yaml",
            "    departments: [人事課, 情報政策課, 情報システム課]",
            to: "    ①department: [人事課, 情報政策課, 情報システム課]", "yaml/unknown-key",
            says: "『department』"),
        Fault(
            "a measure without its title", in: .taito, "structure.yaml",
            "    title: テレワーク環境の整備\n", to: "", "yaml/missing-key",
            at: .words("  - ①id: M12\n", in: "structure.yaml"), says: "『title』"),
        Fault(
            "a title that was forgotten", in: .itabashiFirst, "structure.yaml",
            "title: スマートシティの推進", to: "①title:", "yaml/empty-value", says: "値"),
        Fault(
            "a count in words", in: .ota, "plan.yaml", "name: 施策\n    count: 11",
            to: "name: 施策\n    count: ①十一", "yaml/wrong-type", says: "整数"),
        Fault(
            "levels that are no list", in: .taito, "plan.yaml",
            "levels:\n  - name: 基本目標\n    count: 3\n  - name: 施策\n    count: 16\n  - name: 取り組み\n    count: 35\n",
            to: "levels: ①基本目標、施策、取り組み\n", "yaml/wrong-type", says: "「- 」"),
        Fault(
            "a direction that there is none of", in: .ota, "indicators.yaml",
            "    name: オープンデータ公開件数\n    unit: 件\n    aggregation: point_in_time\n    direction: increase",
            to:
                "    name: オープンデータ公開件数\n    unit: 件\n    aggregation: point_in_time\n    direction: ①up",
            "yaml/unknown-choice", says: "『up』"),
        Fault(
            "the way of counting in Japanese", in: .sumida, "indicators.yaml",
            "    aggregation: annual_flow", to: "    aggregation: ①年間",
            "yaml/unknown-choice", says: "『年間』"),
        Fault(
            "a key of another file", in: .otaGuideline, "plan.yaml", "kind: guideline",
            to: "kind: guideline\n①elements: []", "yaml/unknown-key", says: "『elements』"),
    ]
}
