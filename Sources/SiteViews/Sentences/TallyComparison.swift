import JapaneseText
import PlanEvaluation

/// The indicators that reached their target in two years of a plan, side by side.
struct TallyComparison {
    /// The earlier year.
    let earlier: (year: FiscalYear, tally: Tally)
    /// The later year.
    let later: (year: FiscalYear, tally: Tally)

    /// Whether one number may be called more or less than the other: the years are neighbours and
    /// decide on equally many indicators.
    var isFair: Bool {
        earlier.year == later.year.previous && earlier.tally.decided == later.tally.decided
            && later.tally.decided > 0
    }

    /// For the page of the later year: 「目標を達成した指標の数は、前年度（令和3年度）の8指標から7指標に減りました。」;
    /// `nil` where the two are not to be compared.
    func sentence(noun: String) -> String? {
        guard isFair else { return nil }
        let (before, now) = (earlier.tally.reached, later.tally.reached)
        let subject = "目標を達成した\(noun)の数は、前年度（\(earlier.year.japanese)）の\(before)\(noun)"
        guard before != now else { return "\(subject)と同じです。" }
        return "\(subject)から\(now)\(noun)に\(before < now ? "増えました" : "減りました")。"
    }

    /// The message of a chart, without a full stop: 「目標を達成した指標は、令和3年度の8指標から令和4年度の7指標に減った」;
    /// where the two are not to be compared, each year with its total.
    func headline(noun: String) -> String {
        let subject = "目標を達成した\(noun)は、"
        let (before, now) = (earlier.tally.reached, later.tally.reached)
        let years = (earlier.year.japanese, later.year.japanese)
        guard isFair else {
            func share(_ tally: Tally) -> String {
                "\(tally.total)\(noun)のうち\(tally.reached)\(noun)"
            }
            return "\(subject)\(years.0)は\(share(earlier.tally))、\(years.1)は\(share(later.tally))"
        }
        guard before != now else { return "\(subject)\(years.0)も\(years.1)も\(now)\(noun)" }
        return
            "\(subject)\(years.0)の\(before)\(noun)から\(years.1)の\(now)\(noun)に\(before < now ? "増えた" : "減った")"
    }

    /// How many could be held against a target: 「目標と比べられた指標は、令和3年度が10指標、令和4年度が2指標です。」.
    func decided(noun: String) -> String {
        let subject = "目標と比べられた\(noun)は、"
        let (before, now) = (earlier.tally.decided, later.tally.decided)
        let years = (earlier.year.japanese, later.year.japanese)
        return before == now
            ? "\(subject)\(years.0)も\(years.1)も\(now)\(noun)です。"
            : "\(subject)\(years.0)が\(before)\(noun)、\(years.1)が\(now)\(noun)です。"
    }
}
