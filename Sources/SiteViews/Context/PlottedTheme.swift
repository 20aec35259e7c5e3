/// A theme with the plots of its figures, each drawn and put into its file once for all pages.
struct PlottedTheme: Sendable {
    let members: ThemeMembers
    /// The figures that stand on a scale together, of two wards or more.
    let plots: [DrawnFigure]
    /// How many figures are too many for the plot that their unit would have.
    let crowded: Int
    /// How many figures are in no plot for another reason.
    let alone: Int

    /// The plots of a theme.
    init(_ members: ThemeMembers) {
        let groups = ThemePlot.groups(of: members)
        let plots = ThemePlot.plots(of: members.theme, in: groups)
        let crowded = groups.filter(\.isCrowded).reduce(0) { $0 + $1.members.count }
        self.members = members
        self.plots = plots.compactMap { DrawnFigure($0.figure, named: $0.name) }
        self.crowded = crowded
        alone = members.members.count - crowded - plots.reduce(0) { $0 + $1.members.count }
    }

    /// Which figures are in no plot, and why; `nil` where all are in one.
    var note: String? {
        let sentences = [crowdedNote, aloneNote].compactMap(\.self)
        return sentences.isEmpty ? nil : sentences.joined()
    }

    private var crowdedNote: String? {
        guard crowded > 0 else { return nil }
        return "単位と数え方が同じ数が\(ThemePlot.most)件を超える\(crowded)件は、一つの図では見分けにくいため、下の表だけで示します。"
    }

    private var aloneNote: String? {
        guard alone > 0 else { return nil }
        return plots.isEmpty && crowded == 0
            ? "単位と数え方が同じ数が2区以上にないため、図を示さず、表で示します。"
            : "ほかの区に単位と数え方が同じ数がない\(alone)件は、図に入れず、下の表で示します。"
    }
}
