import JapaneseText
import Mustache
import PlanModel

extension TemplateData {
    /// Says the plans that follow each other, with their years and sizes, the earliest first.
    mutating func planLine(of context: PlanContext, from page: String) {
        let own = PlanOfLine(
            identity: context.identity, counts: context.plan.counts, isOwn: true)
        let others = context.successions.map {
            PlanOfLine(
                identity: $0.other.identity, counts: $0.other.counts, isOwn: false)
        }
        let line = (others + [own]).sorted {
            $0.identity.period.lowerBound < $1.identity.period.lowerBound
        }
        list(.plans, line) { data, plan in
            data.text(.title, plan.identity.fullTitle)
            data.text(
                .link, RelativeLink.from(page, to: SiteRoutes.plan(plan.identity.id)))
            data.flag(.current, plan.isOwn)
            let period = PeriodWords(plan.identity)
            data.text(.when, plan.identity.isPeriodStated ? period.span : "資料に記載なし")
            let counts = plan.counts.map { "\($0.count)\($0.name)" }
            data.text(.counts, counts.isEmpty ? "記載なし" : counts.joined(separator: "、"))
        }
    }

    /// Says which elements of the plan have no counterpart in the plan beside it.
    mutating func newcomers(of context: PlanContext, _ links: PlanLinks) {
        let told = context.successions.map { ($0, context.newcomers(in: $0)) }
            .filter { !$0.1.isEmpty }
        list(.newcomers, told) { data, entry in
            let (succession, elements) = entry
            data.text(.id, succession.newcomersID)
            data.text(.title, succession.newcomersTitle)
            data.text(.explanation, succession.newcomersExplanation)
            data.list(.items, elements) { data, position in
                data.text(.label, context.elementLabels[position])
                data.text(.link, links.elements[position])
            }
        }
    }
}

/// A plan in the line of those that follow each other.
private struct PlanOfLine {
    let identity: PlanIdentity
    let counts: [PartCount]
    let isOwn: Bool
}

extension PlanContext {
    /// The elements without a counterpart on levels of which others have one.
    func newcomers(in succession: PlanSuccession) -> [Int] {
        var told: Set<Int> = []
        var levels: Set<Int> = []
        for pair in succession.continuations {
            switch pair.own {
            case .element(let position): told.insert(position)
            case .indicator(let position): told.insert(plan.indicators[position].element)
            case nil: continue
            }
        }
        for position in told { levels.insert(plan.elements[position].level) }
        return plan.elements.indices.filter {
            !told.contains($0) && levels.contains(plan.elements[$0].level)
        }
    }
}

extension PlanSuccession {
    /// An id for the place on a page that tells of parts without a counterpart.
    var newcomersID: String { "newcomers-\(other.identity.id)" }

    /// What that place is called.
    var newcomersTitle: String {
        isLater ? "行き先の記載がない項目" : "\(earlierName)に対応する項目の記載がないもの"
    }

    /// What the document says of these parts.
    fileprivate var newcomersExplanation: String {
        isLater
            ? "次の項目には、\(laterName)での掲載先が資料に示されていません。"
            : "次の項目には、引き継いだ\(earlierName)の項目が資料に示されていません。"
    }
}
