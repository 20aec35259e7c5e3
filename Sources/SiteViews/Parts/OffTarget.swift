import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

/// What a year of a plan did not reach (目標に届かなかったもの), in the order of the plan.
struct OffTarget {
    /// The positions of the indicators that missed their target.
    private(set) var indicators: [Int]
    /// The ratings that say that the plan was not reached.
    private(set) var ratings: [ElementRating]
    private let tally: Tally
    private let noun: String
    /// The plan's word for what it rates; `nil` where the ward has rated nothing in the year.
    private let level: String?
    private let unrated: Int

    /// What a year of a plan did not reach.
    init(in year: FiscalYear, of context: PlanContext) {
        let all = context.evaluated.indicators
        indicators = all.indices.filter { all[$0].judgement(in: year) == .notMet }
        tally = context.evaluated.tally(in: year)
        noun = context.measures.word
        let counts = context.rated?.ratings.tally(in: year)
        level = counts?.level
        unrated = counts?.unrated ?? 0
        guard let rated = context.rated else {
            ratings = []
            return
        }
        ratings = rated.ratings.ratings(in: year).filter { rating in
            rating.official.map { !rated.scheme.standing(of: $0.grade).isReached } ?? false
        }
    }

    /// The same with the first of each kind only.
    func first(_ count: Int) -> OffTarget {
        var excerpt = self
        excerpt.indicators = Array(indicators.prefix(count))
        excerpt.ratings = Array(ratings.prefix(count))
        return excerpt
    }

    /// What the part of the report is called.
    static let shortTitle = "目標に届かなかったもの"

    /// That nothing was missed; `nil` where something was.
    var none: String? {
        guard indicators.isEmpty, ratings.isEmpty else { return nil }
        let measures = level.map { "評語が達成に届かなかった\($0)も、" } ?? ""
        return "\(measures)目標の数値に届かなかった\(noun)\(level == nil ? "は" : "も")ありません。"
    }

    /// What a reader asks for: 「目標に届かなかった3指標を表で見る」.
    var request: String {
        var parts: [String] = []
        if let level, !ratings.isEmpty { parts.append("評語が達成に届かなかった\(ratings.count)\(level)") }
        if !indicators.isEmpty { parts.append("目標に届かなかった\(indicators.count)\(noun)") }
        return "\(parts.joined(separator: "と"))を表で見る"
    }

    /// The same in a line each, for paper, where nothing can be asked for.
    func lines(
        in year: FiscalYear, of context: PlanContext
    ) -> [(label: String, words: String)] {
        let graded = ratings.compactMap { rating in
            context.rated.map { rated in
                let grade = GradeChip(official: rating.official?.grade, on: rated.scheme)
                return (context.elementLabels[rating.element], "評語は「\(grade.words)」")
            }
        }
        let missed = indicators.map { position in
            let evaluated = context.evaluated.indicators[position]
            let words = evaluated.resultOrNothing(in: year).words(of: evaluated.indicator)
            return (context.indicatorLabels[position], words)
        }
        return graded + missed
    }

    /// In which order they stand, and what is not among them.
    var note: String {
        var left: [String] = []
        if tally.undecided > 0 { left.append("数値で判定しない\(tally.undecided)\(noun)") }
        if tally.notReported > 0 { left.append("実績の記載がない\(tally.notReported)\(noun)") }
        if let level, unrated > 0 { left.append("評語が未公表の\(unrated)\(level)") }
        let order = "計画に載っている順に並べています。"
        return left.isEmpty ? order : "\(order)\(left.joined(separator: "、"))は含みません。"
    }
}

extension TemplateData {
    /// Says what a year did not reach: measures by their grade, indicators by their target.
    mutating func offTarget(in year: FiscalYear, of context: PlanContext, _ links: PlanLinks) {
        offTarget(OffTarget(in: year, of: context), in: year, of: context, links)
    }

    /// Says what of a year did not reach its target.
    mutating func offTarget(
        _ off: OffTarget, in year: FiscalYear, of context: PlanContext, _ links: PlanLinks
    ) {
        object(.offTarget) { data in
            data.text(.title, OffTarget.shortTitle)
            data.text(.none, off.none)
            guard off.none == nil else { return data.absent(.request) }
            data.object(.request) { data in
                data.text(.label, off.request)
                data.text(.note, off.note)
                data.offTarget(ratings: off.ratings, in: year, of: context, links)
                data.offTarget(indicators: off.indicators, in: year, of: context, links)
                data.list(.items, off.lines(in: year, of: context)) { data, line in
                    data.text(.label, line.label)
                    data.text(.words, line.words)
                }
            }
        }
    }

    private mutating func offTarget(
        ratings: [ElementRating], in year: FiscalYear, of context: PlanContext, _ links: PlanLinks
    ) {
        guard let rated = context.rated, !ratings.isEmpty else { return absent(.offRatings) }
        let areRemarked = ratings.contains { $0.official?.remarks != nil }
        object(.offRatings) { data in
            data.text(
                .caption,
                "評語が達成に届かなかった\(rated.ratings.level)（\(context.years[year].japanese)）")
            data.text(.head, rated.ratings.level)
            data.flag(.hasRemarks, areRemarked)
            data.list(.rows, ratings) { data, rating in
                data.text(.label, context.elementLabels[rating.element])
                data.text(.link, links.elements[rating.element])
                data.rating(rating, of: context, by: rated.scheme)
                if areRemarked { data.text(.remark, rating.official?.remarks ?? "記載なし") }
            }
        }
    }

    private mutating func offTarget(
        indicators: [Int], in year: FiscalYear, of context: PlanContext, _ links: PlanLinks
    ) {
        guard !indicators.isEmpty else { return absent(.offIndicators) }
        let noun = context.measures.word
        let all = context.evaluated.indicators
        let areRemarked = indicators.contains { all[$0].result(in: year)?.actual?.remarks != nil }
        object(.offIndicators) { data in
            data.text(
                .caption, "目標に届かなかった\(noun)（\(context.years[year].japanese)）")
            data.text(.head, noun)
            data.flag(.hasRemarks, areRemarked)
            data.list(.rows, indicators) { data, position in
                let result = all[position].resultOrNothing(in: year)
                let indicator = all[position].indicator
                data.text(.number, context.elementNumber(of: position))
                data.text(.label, context.indicatorLabels[position])
                data.text(.link, links.indicators[position])
                data.values(of: result, unit: indicator.unit)
                data.cell(.difference, difference: result.difference, of: indicator)
                if areRemarked { data.text(.remark, result.actual?.remarks ?? "記載なし") }
            }
        }
    }
}
