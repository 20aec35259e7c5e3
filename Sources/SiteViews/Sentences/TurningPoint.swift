import JapaneseText

/// The place where the numbers of an indicator stop rising or falling and do the opposite.
struct TurningPoint {
    /// The sentence about it: 「令和3年度に減った後、令和4年度は増えました。」.
    let sentence: String

    /// The turn among the points of an indicator; `nil` where they only rise or only fall.
    init?(_ facts: IndicatorFacts) {
        let points = facts.points
        let turns = Self.turns(points)
        guard !points.contains(where: \.isBound), let turn = turns.first, let first = points.first,
            let last = points.last
        else {
            return nil
        }
        let wording = facts.wording
        guard turns.count == 1 else {
            sentence = wording.isPercentage ? "上がった年度と下がった年度があります。" : "増えた年度と減った年度があります。"
            return
        }
        let before = wording.changed(from: first.number, to: points[turn].number)
        let after = wording.change(from: points[turn].number, to: last.number)
        let toTurn = points[turn].moment + (Self.isOneYear(points[...turn]) ? "に" : "までに")
        let toEnd = last.moment + (Self.isOneYear(points[turn...]) ? "は" : "までに")
        sentence = "\(toTurn)\(before)後、\(toEnd)\(after)ました。"
    }

    /// The positions at which the last rise or fall had ended when the opposite began.
    private static func turns(_ points: [FigurePoint]) -> [Int] {
        var turns: [Int] = []
        var rising: Bool?
        var end = 0
        for next in points.indices.dropFirst() where points[next].number != points[next - 1].number
        {
            let rises = points[next].number > points[next - 1].number
            if let rising, rising != rises { turns.append(end) }
            rising = rises
            end = next
        }
        return turns
    }

    /// Whether points lead from one year, or from the baseline, to the very next.
    private static func isOneYear(_ points: ArraySlice<FigurePoint>) -> Bool {
        guard points.count == 2, let first = points.first, let last = points.last else {
            return false
        }
        return first.isBaseline || first.year.next == last.year
    }
}
