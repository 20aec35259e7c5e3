internal import Diagnostics
internal import JapaneseText
internal import PlanModel

/// A target that is ten times as large, or as small, as every other target of its indicator has a
/// nought too many or too few; so has an only target that is a hundred times as far from the
/// baseline.
enum ImplausibleTargets: IndicatorCheck {
    static func problems(of indicator: CheckedIndicator) -> [Diagnostic] {
        guard indicator.targets.count > 0 else { return [] }
        let targets = indicator.targets.compactMap(Numbered.init)
        let baseline = indicator.baseline.flatMap(Numbered.init)
        if targets.count == 1 {
            return [baseline].compactMap(\.self).filter { $0.isFar(from: targets[0], limit: 100) }
                .map { .implausibleTarget(targets[0].figure, than: $0.figure, indicator.name) }
        }
        // Of two, nobody knows which is wrong: the later is told, and leads to the earlier.
        let judged = targets.count == 2 ? targets.suffix(1) : targets[...]
        return judged.compactMap { target in
            let others = targets.filter { $0.figure.year != target.figure.year }
            guard let other = others.first,
                others.allSatisfy({ $0.isFar(from: target, limit: 10) })
            else { return nil }
            return .implausibleTarget(target.figure, than: other.figure, indicator.name)
        }
    }

    /// A figure that is a number above nought.
    private struct Numbered {
        let figure: PlacedFigure
        let number: DecimalNumber

        init?(_ figure: PlacedFigure) {
            guard let number = figure.level, number > .zero else { return nil }
            self.figure = figure
            self.number = number
        }

        func isFar(from other: Numbered, limit: Int) -> Bool {
            max(number, other.number) >= min(number, other.number).times(limit)
        }
    }
}
