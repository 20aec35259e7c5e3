import Diagnostics
import PlanLoading

extension Fault {
    /// How the plans of a ward stand to each other.
    static let ofRelations: [Fault] = [
        Fault(
            "a plan folder that there is none of", in: .ota, "../relations.yaml",
            "above: ict_guideline_2020", to: "above: ①ict_guideline_2002", .relationsUnknownPlan,
            says: "『ict_guideline_2002』という計画のフォルダー"),
        Fault(
            "the plan and its guideline are exchanged", in: .ota, "../relations.yaml",
            "above: ict_guideline_2020\n    plan: ict_plan_v3",
            to: "above: ①ict_plan_v3\n    plan: ict_guideline_2020", .relationsKind,
            says: "指針ではありません"),
        Fault(
            "a viewpoint of a guideline's element that there is none of", in: .ota, "plan.yaml",
            "    guideline: V4", to: "    guideline: ①V5", .relationsUnknownElement,
            says: "指針の項目ではありません"),
        Fault(
            "the earlier plan and the later are exchanged", in: .itabashiFirst,
            "../relations.yaml", "earlier: dx_plan_2025_first\n    later: dx_plan_2025_second",
            to: "earlier: ①dx_plan_2025_second\n    later: dx_plan_2025_first", .relationsOrder,
            says: "より前の計画ではありません"),
        Fault(
            "a measure that the later plan does not have", in: .itabashiFirst,
            "../relations.yaml", "{from: F25, to: R01,", to: "{from: F25, to: ①R10,",
            .relationsUnknownPart, says: "計画「dx_plan_2025_second」の項目にも指標にもありません"),
        Fault(
            "a volume that the earlier plan does not have", in: .itabashiFirst,
            "../relations.yaml", "{from: V1802,", to: "{from: ①V1820,", .relationsUnknownPart,
            says: "計画「dx_plan_2025_first」"),
        Fault(
            "completed, and yet it goes on", in: .itabashiFirst, "../relations.yaml",
            "{from: F23, continuity: completed}",
            to: "①{from: F23, to: M09, continuity: completed}",
            .relationsContinuity, says: "completed"),
        Fault(
            "several that go on as one, told to go on alone", in: .itabashiFirst,
            "../relations.yaml", "{from: F22, to: M09, continuity: merged}",
            to: "{from: ①F22, to: M09, continuity: continued}", .relationsMerge, .warning,
            says: "『M09』には、いくつもの項目が引き継がれています"),
        Fault(
            "one that goes on alone, told to be merged", in: .itabashiFirst, "../relations.yaml",
            "{from: F24, to: M06, continuity: continued}",
            to: "{from: ①F24, to: M06, continuity: merged}", .relationsMerge, .warning,
            says: "『M06』に引き継がれているのは、この項目だけです"),
        Fault(
            "a measure that the crosswalk leaves out", in: .itabashiFirst, "../relations.yaml",
            "      - {from: F09, continuity: completed}\n", to: "", .relationsMissingPart, .warning,
            at: .words("  - earlier: ①dx_plan_2025_first", in: "../relations.yaml"),
            says: "『F09』"),
        Fault(
            "a row that is there twice", in: .itabashiFirst, "../relations.yaml",
            "      - {from: F10, continuity: completed}\n",
            to:
                "      - {from: F10, continuity: completed}\n      - {from: ①F10, continuity: completed}\n",
            .relationsRepeated, .warning, says: "二度書かれています"),
        Fault(
            "the crosswalk prints another name", in: .itabashiFirst, "../relations.yaml",
            "{from: F24, to: M06, continuity: continued}",
            to: "{from: F24, to: M06, continuity: continued, printed: ①各種広報ツールの活用拡大}",
            .structureNamedTwoWays, .warning, says: "「№ 6 多様な媒体・手段による情報発信」"),
        Fault(
            "a word that says how it goes on", in: .itabashiFirst, "../relations.yaml",
            "{from: F25, to: R01, continuity: continued}",
            to: "{from: F25, to: R01, continuity: ①継続}",
            "yaml/unknown-choice", says: "『継続』"),
    ]
}
