import Mustache
import PlanEvaluation
import PlanModel

/// A grade (評語) as a chip: its words, and which of five looks it has; the sign beside the words
/// and the line around them tell the looks apart without colour.
struct GradeChip {
    let words: String
    /// What the grade says of the plan; `nil` where there is no grade.
    let standing: GradeStanding?

    /// A grade that the ward gave, if it has.
    init(official grade: Int?, on scheme: RatingScheme) {
        self.init(grade, on: scheme, none: "未公表")
    }

    /// A grade that was computed, if it could be.
    init(computed grade: Int?, on scheme: RatingScheme) {
        self.init(grade, on: scheme, none: "判定できない")
    }

    private init(_ grade: Int?, on scheme: RatingScheme, none: String) {
        words = grade.map { scheme.grades[$0].label } ?? none
        standing = grade.map(scheme.standing)
    }
}

extension TemplateData {
    /// Says a chip under a name.
    mutating func grade(_ name: TemplateName, _ chip: GradeChip) {
        object(name) { data in
            data.text(.grade, chip.words)
            data.flag(.exceeded, chip.standing == .exceeded)
            data.flag(.reached, chip.standing == .reached)
            data.flag(.partly, chip.standing == .partly)
            data.flag(.missed, chip.standing == .missed)
            data.flag(.open, chip.standing == nil)
        }
    }

    /// Says both grades of a rating and the reason of the computed one.
    mutating func rating(_ rating: ElementRating, of context: PlanContext, by scheme: RatingScheme)
    {
        grade(.official, GradeChip(official: rating.official?.grade, on: scheme))
        grade(.computed, GradeChip(computed: rating.computed.grade, on: scheme))
        text(.reason, RatingReason(rating.computed, in: context.plan, by: scheme).text)
    }
}
