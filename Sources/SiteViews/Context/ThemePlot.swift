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

    /// More figures than this cannot be told apart on one drawing: the table alone tells them.
    static let most = 40

    /// Figures of a theme that have one unit and are counted alike.
    struct Group {
        let scale: Scale
        fileprivate(set) var members: [ThemeMembers.Member]

        /// Whether they are too many for a drawing.
        var isCrowded: Bool { members.count > ThemePlot.most }
    }

    /// What figures have in common that stand on one scale.
    struct Scale: Hashable {
        let unit: String
        let counting: Aggregation
    }

    /// The figures of a theme that two wards or more have on one scale, in the order of the first
    /// of each.
    static func groups(of theme: ThemeMembers) -> [Group] {
        var groups: [Group] = []
        var positions: [Scale: Int] = [:]
        for member in theme.members {
            let figure = member.figure
            guard let counting = figure.aggregation, figure.hasNumber else { continue }
            let scale = Scale(unit: figure.unit, counting: counting)
            if let known = positions[scale] {
                groups[known].members.append(member)
            } else {
                positions[scale] = groups.count
                groups.append(Group(scale: scale, members: [member]))
            }
        }
        return groups.filter { Set($0.members.map(\.ward)).count > 1 }
    }

    /// The plots of a theme, in the order of the groups that are not too large for one.
    static func plots(of theme: Theme, in groups: [Group]) -> [ThemePlot] {
        groups.filter { !$0.isCrowded }.enumerated().compactMap { number, group in
            ThemePlot(
                theme, group, name: number == 0 ? "\(theme.id)" : "\(theme.id)-\(number + 1)")
        }
    }

    private init?(_ theme: Theme, _ group: Group, name: String) {
        let (unit, members) = (group.scale.unit, group.members)
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
        counting = group.scale.counting
        self.members = members
        self.plot = plot
        self.name = name
    }

    /// The names of the figures; those that a ward gives twice with the element that they measure.
    private static func names(of members: [ThemeMembers.Member]) -> [String] {
        let counts = members.reduce(into: [[String]: Int]()) { counts, member in
            counts[[member.ward, member.figure.name], default: 0] += 1
        }
        return members.map { member in
            counts[[member.ward, member.figure.name], default: 0] > 1
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
