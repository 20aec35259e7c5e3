import JapaneseText
import Mustache
import PlanEvaluation
import PlanModel

extension TemplateData {
    /// Says how often each grade was given in a year in each part of the plan, its elements of the
    /// highest level, or in the first of them; nothing without grades, or where these are what is
    /// rated.
    mutating func ratingParts(
        _ tally: RatingTally?, of context: PlanContext, _ links: PlanLinks, most: Int = .max
    ) {
        guard let tally, let rated = context.rated, rated.scheme.level > 0 else {
            return absent(.ratingParts)
        }
        let parts = RatingPart.parts(
            in: tally.year, of: context.plan, roots: context.tree.roots, rated)
        object(.ratingParts) { data in
            let level = context.plan.levels[0].name
            data.text(
                .caption, "\(level)ごとの評語の\(tally.level)数（\(context.years[tally.year].japanese)）")
            data.text(.label, level)
            data.list(.grades, tally.grades) { data, grade in data.text(.label, grade.label) }
            data.flag(.showsUnreported, tally.unrated > 0)
            data.list(.rows, parts.prefix(most)) { data, part in
                data.text(.label, context.elementLabels[part.element])
                data.text(.link, links.elements[part.element])
                data.list(.counts, part.tally.counts) { data, count in data.number(.count, count) }
                data.number(.unreportedCount, part.tally.unrated)
                data.number(.totalCount, part.tally.total)
            }
            data.text(.note, RatingPart.note(parts, level: level))
        }
    }
}

/// The ratings in one part of a plan, beside what the document counts there.
struct RatingPart {
    let element: Int
    let tally: RatingTally
    let stated: StatedRatings?

    /// The parts of a plan that have anything to rate.
    static func parts(
        in year: FiscalYear, of plan: Plan, roots: [Int], _ rated: RatingContext
    ) -> [RatingPart] {
        roots.compactMap { root in
            let elements = Set(plan.subtree(of: root))
            guard let tally = rated.ratings.tally(in: year, of: elements), tally.total > 0 else {
                return nil
            }
            return RatingPart(
                element: root, tally: tally, stated: rated.scheme.stated(of: year, root))
        }
    }

    /// Whether what the document counts is what its own grades come to; `nil` where it does not count.
    private var isAsStated: Bool? {
        guard let stated, stated.counts.contains(where: { $0 != nil }) else { return nil }
        return zip(stated.counts, tally.counts).allSatisfy { $0 == nil || $0 == $1 }
    }

    /// How the counts stand to those of the document.
    static func note(_ parts: [RatingPart], level: String) -> String {
        let known = parts.compactMap(\.isAsStated)
        if known.isEmpty { return "\(level)ごとの数は、公表された評語をこのサイトが数えたものです。資料に記載はありません。" }
        let isWhole = known.count == parts.count
        return known.allSatisfy(\.self)
            ? "\(isWhole ? "" : "資料にある")\(level)ごとの数は、資料が示す数と同じです。"
            : "\(level)ごとの数に、資料が示す数と違うものがあります。"
    }
}
