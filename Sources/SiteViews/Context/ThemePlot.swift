import JapaneseText
import PlanModel
import SVGCharts

/// The figures of a theme that have one unit and are counted alike, so that they stand on one
/// scale; in the order of the theme, which is no ranking.
struct ThemePlot {
    let theme: Theme
    /// The unit of all of them, empty for bare numbers.
    let unit: String
    /// How all of them are counted.
    let counting: Aggregation
    /// The figures, each with a number, of at least two wards.
    let members: [ThemeMembers.Member]
    /// The figures as a drawing.
    let plot: DotPlot
    /// The name of its file, and what keeps it apart on its page.
    let name: String

    /// The plots of a theme, in the order of their first figures.
    static func plots(of theme: ThemeMembers) -> [ThemePlot] {
        var groups: [(unit: String, counting: Aggregation, members: [ThemeMembers.Member])] = []
        for member in theme.members {
            let figure = member.figure
            guard let counting = figure.aggregation, figure.hasNumber else { continue }
            if let known = groups.firstIndex(where: {
                $0.unit == figure.unit && $0.counting == counting
            }) {
                groups[known].members.append(member)
            } else {
                groups.append((figure.unit, counting, [member]))
            }
        }
        let shared = groups.filter { Set($0.members.map(\.ward)).count > 1 }
        return shared.enumerated().compactMap { number, group in
            ThemePlot(
                theme.theme, unit: group.unit, counting: group.counting, members: group.members,
                name: number == 0 ? "\(theme.theme.id)" : "\(theme.theme.id)-\(number + 1)")
        }
    }

    private init?(
        _ theme: Theme, unit: String, counting: Aggregation, members: [ThemeMembers.Member],
        name: String
    ) {
        let names = Self.names(of: members)
        let rows = zip(members, names).map { member, name in
            DotPlot.Row(
                name: Band.Name(head: member.ward, rest: name),
                base: member.figure.baseline.number, latest: member.figure.actual.number,
                target: member.figure.target.number)
        }
        guard let plot = DotPlot(unit: unit, aim: "目標", rows: rows) else { return nil }
        self.theme = theme
        self.unit = unit
        self.counting = counting
        self.members = members
        self.plot = plot
        self.name = name
    }

    /// The names of the figures; those that a ward gives twice with the element that they measure.
    private static func names(of members: [ThemeMembers.Member]) -> [String] {
        members.map { member in
            let isTwin =
                members.count { $0.ward == member.ward && $0.figure.name == member.figure.name } > 1
            return isTwin
                ? "\(member.figure.name)（\(member.figure.element)）" : member.figure.name
        }
    }
}

extension ThemeFigure {
    /// Whether it has a number that can stand on a scale.
    fileprivate var hasNumber: Bool {
        [baseline, actual, target].contains { $0.number != nil }
    }
}
