internal import Diagnostics
internal import PlanModel
internal import YAMLReading

extension DraftReader {
    /// `relations.yaml`; a ward whose plans stand alone needs no such file.
    mutating func relations(_ file: SourceFile?) -> RelationsDraft {
        guard let root = root(file) else { return .empty }
        var fields = YAMLFields(root)
        let draft = RelationsDraft(
            guidelines: fields.sequence("guidelines").compactMap { guideline($0) },
            generations: fields.sequence("generations").compactMap { generation($0) })
        report(fields.finish())
        return draft
    }

    private mutating func guideline(_ node: YAMLNode) -> GuidelineDraft? {
        var fields = YAMLFields(node)
        let above = fields.text("above")
        let plan = fields.text("plan")
        report(fields.finish())
        guard let above, let plan else { return nil }
        return GuidelineDraft(above: above, plan: plan)
    }

    private mutating func generation(_ node: YAMLNode) -> GenerationDraft? {
        var fields = YAMLFields(node)
        let earlier = fields.text("earlier")
        let later = fields.text("later")
        let crosswalk = fields.sequence("crosswalk").compactMap { self.crosswalk($0) }
        report(fields.finish())
        guard let earlier, let later else { return nil }
        return GenerationDraft(earlier: earlier, later: later, crosswalk: crosswalk)
    }

    private mutating func crosswalk(_ node: YAMLNode) -> CrosswalkDraft? {
        var fields = YAMLFields(node)
        let from = fields.text("from")
        let to = fields.optionalText("to")
        let continuity = fields.choice("continuity", of: Continuity.self)
        let printed = fields.optionalText("printed")
        if let continuity, (continuity == .completed) != (to == nil) {
            fields.diagnostics.append(.continuityWithoutPart(continuity, at: fields.location))
        }
        report(fields.finish())
        guard let from, let continuity else { return nil }
        return CrosswalkDraft(from: from, to: to, continuity: continuity, printed: printed)
    }
}
