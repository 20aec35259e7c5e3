import JapaneseText
package import PlanModel

/// Why the figures of an element give the grade that they give (計算の理由): one sentence without a
/// full stop, in which every number is one of the data or follows from some.
package struct RatingReason {
    private let grade: String?
    /// Whether the grade was given although some volumes missed their plan.
    private let isMost: Bool
    private let rule: RatingRule
    /// What the element's volumes are called, 「事業量」 or 「指標」.
    private let kind: String
    /// The volumes that count.
    private let volumes: [VolumeWording]
    /// The names of those that do not count, since nothing is planned for them.
    private let unplanned: [String]
    /// Those that are not reported and so keep the element from being graded.
    private let missing: [VolumeWording]

    /// The reason of a computed rating.
    package init(_ rating: ComputedRating, in plan: Plan, by scheme: RatingScheme) {
        let rule = scheme.rule
        self.rule = rule
        grade = rating.grade.map { scheme.grades[$0].label }
        let isGradedByRate = scheme.grades.contains { $0.condition?.leastRate != nil }
        volumes = rating.volumes.filter { $0.standing != .unplanned }.map { volume in
            VolumeWording(
                volume: volume, indicator: plan.indicators[volume.indicator],
                term: plan.identity.period.count, isGradedByRate: isGradedByRate)
        }
        unplanned = rating.volumes.filter { $0.standing == .unplanned }.map {
            plan.indicators[$0.indicator].fullName
        }
        missing =
            rule.missing == .withhold ? volumes.filter { $0.volume.standing == .missing } : []
        kind = Self.kind(of: volumes)
        let condition = rating.grade.flatMap { scheme.grades[$0].condition }
        isMost = condition?.reached == .most && volumes.contains { $0.volume.standing == .notMet }
    }

    /// The sentence: 「交付枚数89,491枚は年度目標119,052枚の75.2％で、未達成」.
    package var text: String {
        guard missing.isEmpty else { return withheld }
        guard counted > 0 else {
            return (leftOut + ["この年度に数える\(kind)がなく、判定できない"]).joined(separator: "、")
        }
        let clauses = volumes.count == 1 ? [VolumeClause(volumes[0], rule).text] : clauses
        return (clauses + [grade ?? "どの評語の条件にも当たらない"]).joined(separator: "、")
    }

    private static func kind(of volumes: [VolumeWording]) -> String {
        let kinds = Set(volumes.map(\.indicator.kind))
        if kinds == [.indicator] { return "指標" }
        return kinds == [.indicator, .volume] ? "指標・事業量" : "事業量"
    }
}

extension RatingReason {
    private func all(_ standing: VolumeResult.Standing) -> [VolumeWording] {
        volumes.filter { $0.volume.standing == standing }
    }

    private var reached: Int { volumes.count { $0.volume.standing.isReached } }

    /// How many volumes the grade was made of.
    private var counted: Int {
        let ignoresWork = rule.wordsUnderWay == .ignored
        return volumes.count { wording in
            switch wording.volume.standing {
            case .underWay: !ignoresWork
            case .missing: rule.missing != .ignore
            default: true
            }
        }
    }

    /// 「3つの事業量のうちテレワーク実施課の実績が資料になく、判定できない」.
    private var withheld: String {
        let subject = volumes.count == 1 ? "" : "\(subject(of: volumes.count))のうち"
        let silent = missing.filter { $0.volume.actual == nil }.map(\.indicator.fullName)
        let told = missing.filter { $0.volume.actual != nil }.map(\.reported)
        var clauses: [String] = []
        if !silent.isEmpty { clauses.append("\(Self.list(silent))の実績が資料になく") }
        if !told.isEmpty { clauses.append("\(Self.list(told))は値がなく") }
        return subject + (clauses + ["判定できない"]).joined(separator: "、")
    }

    /// What several volumes say, those that reached their plan first.
    private var clauses: [String] {
        let exceeded = all(.exceeded)
        if exceeded.count == volumes.count, exceeded.count <= Self.mostNamed {
            let way = exceeded.count == 2 ? "ともに" : "すべて"
            let others = unplanned.isEmpty ? [] : ["\(Self.few(unplanned))は計画がないため数えず"]
            return others + ["\(Self.named(exceeded))が\(way)計画を上回り"]
        }
        return [head(exceeded), better(exceeded)].compactMap(\.self) + work + missed + leftOut
            + (isMost ? ["\(work.isEmpty ? "" : "進行中のものを含めて")大部分に届いたとみて"] : [])
    }

    /// 「3つの事業量のうち2つ（研修1回、調達は前の年度までに完了）が計画に届き」; `nil` where those
    /// that exceeded their plan are all that reached it, or where nothing was missed either.
    private func head(_ exceeded: [VolumeWording]) -> String? {
        let names = (exceeded.isEmpty ? met : []) + finished
        let aside = names.isEmpty ? "" : "（\(names.joined(separator: "、"))）"
        if reached == counted { return "\(subject)\(counted == 1 ? "" : "すべて")\(aside)が計画に届き" }
        if reached > exceeded.count { return "\(subject)のうち\(Self.count(reached))\(aside)が計画に届き" }
        guard exceeded.isEmpty, !all(.notMet).isEmpty else { return nil }
        return "\(subject)のうち計画に届いたものはなく"
    }

    /// 「うち作成シナリオ数13シナリオ（3か年の計30シナリオ以上の1年分は10シナリオ）が計画を上回り」.
    private func better(_ exceeded: [VolumeWording]) -> String? {
        guard !exceeded.isEmpty else { return nil }
        let isOnly = exceeded.count == reached && reached < counted
        guard isOnly else { return "うち\(Self.named(exceeded))が計画を上回り" }
        if exceeded.count == 1 {
            let aside = "（\(exceeded[0].reported)、\(exceeded[0].planned)）"
            return "\(subject)のうち\(Self.count(1))\(aside)が計画を上回り"
        }
        let count = exceeded.count > Self.mostNamed ? "" : "の\(Self.count(exceeded.count))"
        return "\(subject)のうち\(Self.named(exceeded))\(count)が計画を上回り"
    }

    /// 「3つの事業量」, 「計画のないSNSによる情報発信を除く3つの事業量」.
    private var subject: String { subject(of: counted) }

    private func subject(of count: Int) -> String {
        let others = unplanned.isEmpty ? "" : "計画のない\(Self.few(unplanned))を除く"
        return "\(others)\(Self.count(count))の\(kind)"
    }

    /// Those that did as planned, by what was reported.
    private var met: [String] {
        let met = all(.met)
        let named = met.prefix(Self.mostNamed).map(\.reported)
        return named.count < met.count ? named.dropLast() + ["\(named.last ?? "")など"] : named
    }

    /// 「AとBは前の年度までに完了」, if any was.
    private var finished: [String] {
        let names = all(.finished).map(\.indicator.fullName)
        return names.isEmpty ? [] : ["\(Self.list(names))は前の年度までに完了"]
    }

    /// What is said of work that goes on.
    private var work: [String] {
        guard rule.wordsUnderWay == .reached else { return [] }
        let going = all(.underWay).count { !$0.isIncomparable }
        let isRest = reached > 0 && reached + going == counted
        let rest = !isRest ? "" : counted == 2 ? "もう1つの" : "残る\(Self.count(going))の"
        return workClauses(
            before: rest, going: "は進行中（計画はこの年度分を印刷していない）で", open: "と比べられないため進行中とみて")
    }

    /// What is said of volumes that do not count.
    private var leftOut: [String] {
        var clauses: [String] = []
        if rule.wordsUnderWay == .ignored {
            clauses += workClauses(
                going: "は進行中（計画はこの年度分を印刷していない）のため数えず", open: "と比べられないため数えず")
        }
        if rule.missing == .ignore, !all(.missing).isEmpty {
            clauses.append("\(Self.list(all(.missing).map(\.indicator.fullName)))は実績が資料にないため数えず")
        }
        return clauses
    }

    private func workClauses(before: String = "", going: String, open: String) -> [String] {
        let work = all(.underWay)
        let named = work.filter { !$0.isIncomparable }.map(\.reported)
        let clauses = named.isEmpty ? [] : [before + Self.list(named) + going]
        return clauses + work.filter(\.isIncomparable).map { "\($0.reported)は\($0.whole)\(open)" }
    }

    /// 「操作研修3回（3か年の計10回以上の1年分約3.3回の90.0％）が届かず」.
    private var missed: [String] {
        var clauses: [String] = []
        let short = all(.notMet).map { wording in
            let plan = [wording.planned, wording.inverseRate].compactMap(\.self)
            let share = wording.rate.map { "\(wording.aim)の\($0)" }
            return "\(wording.reported)（\(share ?? plan.joined(separator: "、"))）"
        }
        if !short.isEmpty { clauses.append("\(Self.list(short))が届かず") }
        if rule.missing == .notReached, !all(.missing).isEmpty {
            let names = all(.missing).map(\.indicator.fullName)
            clauses.append("\(Self.list(names))は実績が資料になく、届かなかったものとして")
        }
        return clauses
    }

    /// How many volumes of a kind are named, but for those that missed their plan.
    private static let mostNamed = 3

    /// What was reported with its plan: 「研修2回（3か年の計3回以上の1年分は1回）」 for each.
    private static func named(_ volumes: [VolumeWording]) -> String {
        let named = volumes.prefix(mostNamed).map { "\($0.reported)（\($0.planned)）" }
        return list(named) + (named.count < volumes.count ? "など\(count(volumes.count))" : "")
    }

    /// Names in a sentence, not too many of them: 「A、B、Cなど5つ」.
    private static func few(_ names: [String]) -> String {
        list(Array(names.prefix(mostNamed)))
            + (names.count > mostNamed ? "など\(count(names.count))" : "")
    }

    /// 「3つ」, 「12件」.
    private static func count(_ number: Int) -> String { "\(number)\(number < 10 ? "つ" : "件")" }

    /// 「A」, 「AとB」, 「A、B、C」.
    private static func list(_ names: [String]) -> String {
        names.joined(separator: names.count == 2 ? "と" : "、")
    }
}
