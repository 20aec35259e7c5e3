import JapaneseText
import PlanModel
import SVGCharts

/// What can be said of the figures of several wards on one scale, none of which is held against
/// another ward's.
struct ThemePlotWords {
    private let plot: ThemePlot
    private let members: [ThemeMembers.Member]
    /// How many of the figures each ward has.
    private let counts: [String: Int]

    init(_ plot: ThemePlot) {
        self.plot = plot
        members = plot.members
        counts = members.reduce(into: [:]) { $0[$1.ward, default: 0] += 1 }
    }

    /// The message, without a full stop: 「オープンデータ公開件数の目標は60件から200件まで、区によって異なる」.
    var headline: String {
        let parts: [(what: String, numbers: [DecimalNumber])] = [
            ("目標", members.compactMap(\.figure.target.number)),
            ("最新の実績", members.compactMap(\.figure.actual.number)),
            ("計画策定時の値", members.compactMap(\.figure.baseline.number)),
        ]
        let title = plot.theme.title
        guard let part = parts.first(where: { $0.numbers.count > 1 }),
            let least = part.numbers.min(),
            let most = part.numbers.max()
        else { return "\(title)の値を\(wards.count)区が示している" }
        if least == most {
            return "\(title)の\(part.what)は、\(part.numbers.count)件とも\(amount(least))である"
        }
        let others = members.count == wards.count ? "区" : "指標"
        return "\(title)の\(part.what)は\(amount(least))から\(amount(most))まで、\(others)によって異なる"
    }

    /// What is shown, with the unit, and what differs from one figure to the next.
    var measure: String {
        let shown = [
            plot.plot.showsBase ? "計画策定時の値" : nil, plot.plot.showsLatest ? "最新の実績" : nil,
            plot.plot.showsTargets ? "最後の目標" : nil,
        ].compactMap(\.self).joined(separator: "、")
        let unit = plot.unit.isEmpty ? "単位なし" : "単位：\(plot.unit)"
        let names = differs(\.figure.name) ? "数えるもの" : nil
        let times = [
            differs(\.figure.baseline.when) ? "計画策定時の値の時期" : nil,
            differs(\.figure.actual.when) ? "実績の年度" : nil,
            differs(\.figure.target.when) ? "目標の年度" : nil, names,
        ].compactMap(\.self)
        let differences = times.isEmpty ? "" : "。\(times.joined(separator: "、"))は区や計画ごとに異なる"
        return "\(shown)（\(unit)、\(plot.counting.shortWords)）\(differences)"
    }

    /// What kind of chart it is and where its figures can be read.
    var label: String {
        let top = plot.plot.scale.maximum.grouped + plot.unit
        let order = wards.joined(separator: "、")
        return "点グラフ。横軸は0から\(top)まで。\(order)の順に\(members.count)件が並ぶ。数値は下の表「各区の値」にある。"
    }

    /// What can be seen from the figures, sentence by sentence.
    var paragraph: [String] {
        ["\(wards.count)区の\(members.count)件を、団体コードの順に並べています。"] + comparisons
            + missing
    }

    /// What the marks stand for.
    var key: [KeyEntry] {
        [
            plot.plot.showsBase ? KeyEntry.beginning("計画策定時の値") : nil,
            plot.plot.showsLatest ? KeyEntry.point("最新の実績", onLine: false) : nil,
            plot.plot.showsTargets ? KeyEntry.upright("最後の目標") : nil,
        ].compactMap(\.self)
    }

    /// The figures in lines of text, for a file.
    var lines: [String] {
        zip(members, plot.plot.rows).map { member, row in
            let figure = member.figure
            let parts = [
                ("計画策定時", figure.baseline), ("最新の実績", figure.actual), ("最後の目標", figure.target),
            ].map { name, stated in
                "\(name) \(stated.words)\(stated.when.map { "（\($0)）" } ?? "")"
            }
            return "\(row.name.head) \(row.name.rest)：\(parts.joined(separator: "、"))"
        }
    }
}

extension ThemePlotWords {
    private var wards: [String] {
        members.reduce(into: []) { wards, member in
            if wards.last != member.ward { wards.append(member.ward) }
        }
    }

    private func amount(_ number: DecimalNumber) -> String { number.grouped + plot.unit }

    private func differs(_ value: (ThemeMembers.Member) -> String?) -> Bool {
        Set(members.compactMap(value)).count > 1
    }

    /// How the newest actual of a ward stands to its own target; few of them, or none.
    private var comparisons: [String] {
        let sentences = zip(members, plot.plot.rows).compactMap { comparison($0, $1) }
        return sentences.count > 3 ? [] : sentences
    }

    private func comparison(_ member: ThemeMembers.Member, _ row: DotPlot.Row) -> String? {
        let figure = member.figure
        guard let actual = figure.actual.number, let target = figure.target.number,
            let now = figure.actual.when, let then = figure.target.when
        else { return nil }
        let isOne = counts[member.ward] == 1
        let owner = isOne ? member.ward : member.ward + PrintedWords.inQuotes(row.name.rest)
        let subject = "\(owner)の\(now)の実績は\(amount(actual))で、\(then)の目標\(amount(target))"
        guard actual != target else { return "\(subject)と同じです。" }
        let difference = (actual - target).magnitude.grouped + plot.unitOfDifferences
        return actual > target
            ? "\(subject)を\(difference)上回っています。" : "\(subject)を\(difference)下回っています。"
    }

    /// Which figures have no mark of a kind that others have.
    private var missing: [String] {
        let parts: [(what: String, isShown: Bool, stated: (ThemeFigure) -> ThemeFigure.Stated)] = [
            ("計画策定時の値", plot.plot.showsBase, \.baseline), ("最新の実績", true, \.actual),
            ("最後の目標", plot.plot.showsTargets, \.target),
        ]
        return parts.filter(\.isShown).flatMap { part in
            missing(part.what) { part.stated($0.figure) }
        }
    }

    private func missing(
        _ what: String, _ stated: (ThemeMembers.Member) -> ThemeFigure.Stated
    ) -> [String] {
        let absent = members.filter { stated($0).number == nil && stated($0).when == nil }
        let worded = members.filter { stated($0).number == nil && stated($0).when != nil }
        var sentences: [String] = []
        if absent.count == members.count {
            sentences.append("\(what)は、どれも\(reasons(absent, stated))です。")
        } else if !absent.isEmpty {
            sentences.append("\(owners(absent))の\(what)は、\(reasons(absent, stated))です。")
        }
        if !worded.isEmpty {
            sentences.append("\(owners(worded))の\(what)は数の印で示せないため、表だけで示します。")
        }
        return sentences
    }

    /// 「未公表」, 「記載なしまたは未公表」.
    private func reasons(
        _ members: [ThemeMembers.Member], _ stated: (ThemeMembers.Member) -> ThemeFigure.Stated
    ) -> String {
        members.map { stated($0).words }.reduce(into: [String]()) { words, word in
            if !words.contains(word) { words.append(word) }
        }.joined(separator: "または")
    }

    /// 「台東区と墨田区」; a ward that has others too with their number: 「板橋区（7件のうち2件）」.
    private func owners(_ some: [ThemeMembers.Member]) -> String {
        let told = some.reduce(into: [String: Int]()) { $0[$1.ward, default: 0] += 1 }
        let names = wards.compactMap { ward -> String? in
            guard let count = told[ward], let all = counts[ward] else { return nil }
            return count == all ? ward : "\(ward)（\(all)件のうち\(count)件）"
        }
        return names.joined(separator: names.count == 2 ? "と" : "、")
    }
}

extension ThemePlot {
    fileprivate var unitOfDifferences: String { unit == "%" || unit == "％" ? "ポイント" : unit }
}
