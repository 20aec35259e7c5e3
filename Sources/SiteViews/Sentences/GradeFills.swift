import PlanEvaluation
import SVGCharts

/// How the grades of a plan are filled in a chart, whatever they are called and however many the
/// plan has.
enum GradeFills {
    /// The fills of some grades, best first, no two alike; `nil` where there are more grades than
    /// fills that can be told apart.
    ///
    /// A grade is filled by what it says of the plan: solid where the plan was reached, stripes
    /// where it was not, dots or lines between. Where several say the same, the better is the
    /// stronger, and what is wanted twice takes what is left; stripes last.
    static func fills(of standings: [GradeStanding]) -> [BarFill]? {
        let reached = standings.count { $0 == .reached }
        var free: [BarFill] = [.solid, .strong, .dotted, .barred, .hatched]
        var fills: [BarFill] = []
        for standing in standings {
            let wanted = wishes(for: standing, isOneOfSeveral: reached > 1)
            guard let fill = wanted.first(where: free.contains) ?? free.first else { return nil }
            free.removeAll { $0 == fill }
            fills.append(fill)
        }
        return fills
    }

    private static func wishes(for standing: GradeStanding, isOneOfSeveral: Bool) -> [BarFill] {
        switch standing {
        case .exceeded: [.strong, .solid]
        case .reached: isOneOfSeveral ? [.strong, .solid] : [.solid]
        case .partly: [.dotted, .barred]
        case .missed: [.hatched]
        }
    }
}
