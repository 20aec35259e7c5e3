/// How a plan rates what has come of its measures (評語): its own scale and its own rule.
///
/// All of it is data. Which share of the volumes has to be exceeded, what a missing figure does
/// and how a volume of several years is judged in one of them are the plan's to say.
package struct RatingScheme: Sendable, Hashable {
    /// What is rated, in the plan's words: 「施策の評価」.
    package let title: String
    /// The position of the rated level in ``Plan/levels``.
    package let level: Int
    /// Whose rules these are, where a later edition has others: 「前期実施計画」.
    package let version: String?
    /// The document that states the scale.
    package let source: SourceID
    /// The grades, best first, never empty; the last one that has no condition takes the rest.
    package let grades: [Grade]
    /// How the volumes of a measure are judged before they are counted.
    package let rule: RatingRule
    /// The counts that the document itself states.
    package let stated: [StatedRatings]

    /// A scheme whose parts fit each other.
    package init(
        title: String, level: Int, version: String?, source: SourceID, grades: [Grade],
        rule: RatingRule, stated: [StatedRatings]
    ) {
        precondition(!grades.isEmpty)
        self.title = title
        self.level = level
        self.version = version
        self.source = source
        self.grades = grades
        self.rule = rule
        self.stated = stated
    }

    /// One grade of the scale (評語): 「達成＋」, 「A」.
    package struct Grade: Sendable, Hashable {
        /// Its lasting name in data, `[a-z0-9_]+`.
        package let code: String
        /// The word for readers, as the plan prints it.
        package let label: String
        /// What it says, in our own words.
        package let meaning: String
        /// What must be so for it; `nil` where it takes all that no other grade takes.
        package let condition: GradeCondition?

        /// A grade with its condition.
        package init(code: String, label: String, meaning: String, condition: GradeCondition?) {
            self.code = code
            self.label = label
            self.meaning = meaning
            self.condition = condition
        }
    }

    /// The position of the grade that printed words name.
    ///
    /// 「達成＋」 and 「達成+」 are one grade: documents mix full-width and narrow signs.
    package func grade(printed: String) -> Int? {
        grades.firstIndex { Self.folded($0.label) == Self.folded(printed) }
    }

    private static func folded(_ label: String) -> [UInt32] {
        label.unicodeScalars.compactMap { scalar in
            switch scalar.value {
            case 0x20, 0x3000: nil
            case 0xFF01...0xFF5E: scalar.value - 0xFEE0
            default: scalar.value
            }
        }
    }
}

/// What must be so for a grade; every part that is there must hold.
package struct GradeCondition: Sendable, Hashable {
    /// The share of the volumes that is above its plan.
    package let exceeded: Share?
    /// The share of the volumes that has at least reached its plan.
    package let reached: Share?
    /// Whether there must be volumes in numbers, and each of them at least reached.
    package let needsEveryNumber: Bool
    /// The least percentage of its plan that every volume in numbers must have come to.
    package let leastRate: Int?

    /// A condition of these parts.
    package init(
        exceeded: Share? = nil, reached: Share? = nil, needsEveryNumber: Bool = false,
        leastRate: Int? = nil
    ) {
        self.exceeded = exceeded
        self.reached = reached
        self.needsEveryNumber = needsEveryNumber
        self.leastRate = leastRate
    }

    /// How many of some volumes are meant.
    package enum Share: String, Sendable, Hashable, CaseIterable {
        /// One or more.
        case any
        /// More than ``RatingRule/mostAbove`` per cent (大部分).
        case most
        /// Every one (全部).
        case all
    }
}

/// How the volumes of a measure are judged in a year, before they are counted.
package struct RatingRule: Sendable, Hashable {
    /// 「大部分」 is more than this percentage.
    package let mostAbove: Int
    /// What a volume does whose actual is missing.
    package let missing: Missing
    /// How a number is judged in a year for which the plan prints no target.
    package let withoutAnnualTarget: WithoutAnnualTarget
    /// What words do that tell of work under way, where the plan prints nothing for the year.
    package let wordsUnderWay: WordsUnderWay

    /// A rule of these parts.
    package init(
        mostAbove: Int = 50, missing: Missing = .withhold,
        withoutAnnualTarget: WithoutAnnualTarget = .equalShare,
        wordsUnderWay: WordsUnderWay = .reached
    ) {
        self.mostAbove = mostAbove
        self.missing = missing
        self.withoutAnnualTarget = withoutAnnualTarget
        self.wordsUnderWay = wordsUnderWay
    }

    /// What a missing actual does to the rating of its measure.
    package enum Missing: String, Sendable, Hashable, CaseIterable {
        /// No rating is computed.
        case withhold
        /// The volume counts as not reached.
        case notReached = "not_reached"
        /// The volume does not count.
        case ignore
    }

    /// How a number is judged in a year for which only the whole term has a target.
    package enum WithoutAnnualTarget: String, Sendable, Hashable, CaseIterable {
        /// Each year is to bring an equal share of the term's volume.
        case equalShare = "equal_share"
        /// What has come together so far is held against the share of the years so far.
        case cumulativeShare = "cumulative_share"
        /// Only the last year is held against the whole.
        case wholeTerm = "whole_term"
    }

    /// What words of work under way count as.
    package enum WordsUnderWay: String, Sendable, Hashable, CaseIterable {
        /// On course, and so reached for the year.
        case reached
        /// Neither.
        case ignored
    }
}
