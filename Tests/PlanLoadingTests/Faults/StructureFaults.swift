import Diagnostics
import PlanLoading
import TextLint

extension Fault {
    /// Goals, measures and initiatives: their numbers, names, places and counts.
    static let ofStructure: [Fault] = [
        Fault(
            "an initiative is left out at the end", in: .taito, "structure.yaml",
            """
              - id: A35
                parent: M16
                number: 取り組み35
            """,
            to: """
                  - id: A35
                    parent: M99
                    number: 取り組み35
                """, .planUnknownParent,
            at: .words("  - id: A35\n    parent: ①M99", in: "structure.yaml"),
            says: "『M99』"),
        Fault(
            "a level has fewer than the document states", in: .ota, "plan.yaml",
            "name: 取組\n    count: 36", to: "name: 取組\n    count: ①35", .planLevelCount,
            says: "「取組」は35あるはずですが、structure.yaml には36"),
        Fault(
            "3 goals, stated as 4", in: .taito, "plan.yaml", "name: 基本目標\n    count: 3",
            to: "name: 基本目標\n    count: ①4", .planLevelCount, says: "「基本目標」は4あるはず"),
        Fault(
            "16 measures, stated as 15", in: .taito, "plan.yaml", "name: 施策\n    count: 16",
            to: "name: 施策\n    count: ①15", .planLevelCount, says: "「施策」は15あるはず"),
        Fault(
            "25 measures, stated as 52", in: .itabashiFirst, "plan.yaml", "count: 25",
            to: "count: ①52", .planLevelCount, says: "「施策」は52あるはず"),
        Fault(
            "17 measures, stated as 11", in: .itabashiSecond, "plan.yaml",
            "name: 施策\n    count: 17", to: "name: 施策\n    count: ①11", .planLevelCount,
            says: "「施策」は11あるはず"),
        Fault(
            "an initiative stands directly below a goal", in: .ota, "structure.yaml",
            "  - id: A07\n    parent: M03", to: "  - id: A07\n    parent: G1", .planLevelCount,
            at: .words("name: 施策\n    count: ①11", in: "plan.yaml"), times: 2,
            says: "「施策」は11あるはずですが、structure.yaml には12"),
        Fault(
            "a mark was forgotten", in: .taito, "structure.yaml",
            "title: AI・RPAの活用\n    marks: ◆\n", to: "title: AI・RPAの活用\n", .structureMarkCount,
            .warning, at: .words("count: ①7", in: "plan.yaml"), says: "印「◆」は7件のはずですが"),
        Fault(
            "a mark of another plan", in: .ota, "structure.yaml",
            "title: 行政手続のオンライン化等\n    marks: ★", to: "title: 行政手続のオンライン化等\n    marks: ①◆",
            .planUnknownMark, says: "印『◆』は plan.yaml の marks にありません"),
        Fault(
            "a mark that is set twice", in: .ota, "structure.yaml",
            "title: 行政手続のオンライン化等\n    marks: ★",
            to: "title: 行政手続のオンライン化等\n    marks: [★, ①★]", .planRepeatedEntry, .warning,
            says: "『★』が二度"),
        Fault(
            "an id that is used twice", in: .taito, "structure.yaml", "  - id: A29\n",
            to: "  - id: ①a28\n", .planDuplicateID, says: "大文字と小文字は区別しません"),
        Fault(
            "an id in wide letters", in: .ota, "structure.yaml", "  - id: A36\n",
            to: "  - id: ①Ａ３６\n", .planIdentifier, says: "半角の英数字だけ"),
        Fault(
            "a measure above itself", in: .sumida, "structure.yaml",
            "  - id: M11\n    parent: G3", to: "  - id: ①M11\n    parent: M11", .planCycle,
            says: "輪になっています"),
        Fault(
            "an initiative below an initiative", in: .sumida, "structure.yaml",
            "  - id: A26\n    parent: M11", to: "  - id: ①A26\n    parent: A25", .planTooDeep,
            says: "計画の階層（指針・施策・取組）より深い"),
        Fault(
            "a number is left out", in: .ota, "structure.yaml", "number: 取組35",
            to: "number: ①取組36", .structureNumberGap, .warning, says: "次は35のはずです"),
        Fault(
            "a number is there twice", in: .taito, "structure.yaml", "number: 施策8",
            to: "number: ①施策7", .structureNumberGap, .warning, says: "次は8のはずです"),
        Fault(
            "two digits are exchanged", in: .taito, "structure.yaml", "number: 取り組み12",
            to: "number: ①取り組み21", .structureNumberGap, .warning, says: "次は12のはずです"),
        Fault(
            "the first number is not one", in: .itabashiSecond, "structure.yaml",
            "    parent: P1\n    number: № 1", to: "    parent: P1\n    number: ①№ 4",
            .structureNumberGap, .warning, says: "次は1のはずです"),
        Fault(
            "a Roman number is skipped", in: .itabashiFirst, "structure.yaml", "number: 基本方針Ⅳ",
            to: "number: ①基本方針Ⅴ", .structureNumberGap, .warning, says: "次は4のはずです"),
        Fault(
            "an initiative was moved to a far measure", in: .ota, "structure.yaml",
            "  - id: A08\n    parent: M03", to: "  - id: A08\n    parent: M09",
            .structureNumberGap, .warning,
            at: .words("parent: M09\n    number: ①取組８", in: "structure.yaml"),
            says: "前が続いていません"),
        Fault(
            "a department is misspelt", in: .taito, "structure.yaml",
            "departments: [人事課, 情報政策課, 情報システム課]", to: "departments: [人事課, ①情報施策課, 情報システム課]",
            .structureDepartment, .warning, says: "『情報施策課』"),
        Fault(
            "a department lost a letter", in: .taito, "structure.yaml",
            "departments: [人事課, 情報政策課, 情報システム課]", to: "departments: [人事課, 情報政策課, ①情報システ課]",
            .structureDepartment, .warning, says: "『情報システ課』"),
        Fault(
            "a department in wide letters", in: .itabashiSecond, "structure.yaml",
            "departments: [IT推進課, 人事課]", to: "departments: [①ＩＴ推進課, 人事課]",
            .textFullWidthASCII, .warning, says: "『ＩＴ』"),
        Fault(
            "a department is named twice", in: .taito, "structure.yaml",
            "departments: [人事課, 情報政策課, 情報システム課]", to: "departments: [人事課, 人事課, 情報政策課, 情報システム課]",
            .planRepeatedEntry, .warning,
            at: .words("departments: [人事課, ①人事課, 情報政策課, 情報システム課]", in: "structure.yaml"),
            says: "『人事課』が二度"),
        Fault(
            "the list of the document calls it something else", in: .taito, "structure.yaml",
            "    title: テレワーク環境の整備\n", to: "    title: テレワーク環境の整備\n    listed_as: ①テレワークの推進\n",
            .structureNamedTwoWays, .warning, says: "名称が違います"),
        Fault(
            "a viewpoint is called otherwise than in the guideline", in: .ota, "plan.yaml",
            "title: 透明性・持続性を担保した組織運営", to: "title: ①透明性・継続性を担保した組織運営",
            .structureNamedTwoWays, .warning, says: "「(3) 透明性・持続性を担保した組織運営」は同じもの"),
        Fault(
            "two measures of one title", in: .sumida, "structure.yaml", "title: ネットワークの強化対応",
            to: "title: ①情報セキュリティ対策", .structureSameName, .warning, says: "同じ名称"),
        Fault(
            "18 systems, of which one is missing", in: .itabashiSecond, "structure.yaml",
            "          - 戸籍の附票\n", to: "", .structureListCount, .warning,
            at: .words("title: 移行予定業務\n        count: ①18", in: "structure.yaml"),
            says: "「移行予定業務」は18件のはずですが、17件"),
        Fault(
            "a system is listed twice", in: .itabashiSecond, "structure.yaml",
            "          - 戸籍の附票\n", to: "          - ①印鑑登録\n", .planRepeatedEntry, .warning,
            at: .words(
                "          - 戸籍\n          - 印鑑登録\n          - ①印鑑登録\n", in: "structure.yaml"),
            says: "『印鑑登録』が二度"),
        Fault(
            "an id was changed that others name", in: .taito, "structure.yaml", "  - id: M06\n",
            to: "  - id: M60\n", .planUnknownParent,
            at: .words("  - id: A10\n    parent: ①M06", in: "structure.yaml"),
            says: "上の階層の項目『M06』がありません"),
        Fault(
            "an id became that of another", in: .taito, "structure.yaml", "  - id: M06\n",
            to: "  - id: M05\n", .planDuplicateID,
            at: .words("  - id: ①M05\n    parent: G1\n    number: 施策6", in: "structure.yaml"),
            says: "id『M05』が二度"),
        Fault(
            "the place of another measure", in: .taito, "structure.yaml",
            "place: 【施策6】の節", to: "place: ①【施策7】の節", .structurePlace, .warning,
            says: "『施策6』の場所ではありません"),
        Fault(
            "a vision without words", in: .taito, "structure.yaml",
            "      R7: 学校のICT環境が充実し、児童・生徒の情報を使いこなす力が伸びています。", to: "      ①R7:", .planVision,
            says: "目指す姿が書かれていません"),
        Fault(
            "a vision of the next century", in: .taito, "structure.yaml", "      R7: 学校のICT環境が",
            to: "      ①R77: 学校のICT環境が", .figuresDistantYear, .warning, says: "15年以上離れています"),
        Fault(
            "an element of a source that is not listed", in: .itabashiSecond, "structure.yaml",
            "    source: S03\n    place: 第5章2の推進体制強化の3番目",
            to: "    source: ①S70\n    place: 第5章2の推進体制強化の3番目", .planUnknownSource,
            says: "出典『S70』"),
        Fault(
            "no source is named", in: .taito, "structure.yaml", "source: S02\nelements:",
            to: "elements:", .planMissingSource, at: .words("  - id: ①G1\n", in: "structure.yaml"),
            says: "出典が示されていません（このファイルに54か所）"),
    ]
}
