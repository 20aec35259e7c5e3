import JapaneseText
import SVGCharts

/// What can be said of work that is planned in words: which of it is new, ends or changes, and
/// what is still under discussion.
package struct PlannedWorkWords: Sendable {
    private let work: PlannedWork

    /// The sentences about some work.
    package init(_ work: PlannedWork) {
        self.work = work
    }

    /// The message, without a full stop: 「5項目のうち3項目で、令和7年度の計画は令和6年度と異なる」.
    package var headline: String {
        guard let last = work.last else { return "年度別の計画は資料に記載がない" }
        return work.rows.count == 1 ? single(work.rows[0], last) : several(last)
    }

    /// What starts, what ends and what is undecided, sentence by sentence.
    package var paragraph: [String] {
        guard let last = work.last else { return [] }
        let sentences = starts(before: last) + ends(before: last) + undecided(in: last)
        return sentences.isEmpty && work.rows.count == 1 ? [told(of: work.rows[0])] : sentences
    }
}

extension PlannedWorkWords {
    /// In which years anything is said of the only piece of work.
    private func told(of row: PlannedWork.Row) -> String {
        let years = zip(work.years, row.cells).filter { $0.1.words != nil }.map(\.0)
        return "この項目の記載がある年度は、\(YearList.words(years))です。"
    }

    private func single(_ row: PlannedWork.Row, _ last: Int) -> String {
        let now = statement(of: row, in: last)
        guard last > 0, let before = row.cells[last - 1].words else { return "\(now)である" }
        guard before == row.cells[last].words else {
            return "\(statement(of: row, in: last - 1))、\(now)である"
        }
        let words = PrintedWords.quoted(before)
        let (earlier, later) = (row.cells[last - 1].standing, row.cells[last].standing)
        return "\(name(last - 1))の\(noun(earlier))も\(name(last))の\(noun(later))も\(words)である"
    }

    /// What is said of a year: 「令和6年度の計画は「移行着手」」.
    private func statement(of row: PlannedWork.Row, in year: Int) -> String {
        let cell = row.cells[year]
        let words = cell.words.map(PrintedWords.quoted) ?? "記載なし"
        return "\(name(year))の\(noun(cell.standing))は\(words)"
    }

    private func noun(_ standing: Roadmap.Standing) -> String {
        standing == .reported ? "実績" : "計画"
    }

    private func several(_ last: Int) -> String {
        let year = name(last)
        if work.isReported(last) {
            let count = work.rows.count { $0.cells[last].words != nil }
            return "\(year)は\(count)項目の実績が公表されている"
        }
        let count = work.rows.count
        let planned = work.rows.compactMap { $0.cells[last].words }
        if planned.count == count, Set(planned).count == 1 {
            return "\(count)項目とも、\(year)の計画は\(PrintedWords.quoted(planned[0]))である"
        }
        guard last > 0 else { return "\(year)は\(planned.count)項目を計画している" }
        let pairs = work.rows.compactMap { row in
            row.cells[last - 1].words.flatMap { before in
                row.cells[last].words.map { (before, $0) }
            }
        }
        guard !pairs.isEmpty else { return "\(year)は\(planned.count)項目を計画している" }
        return compared(
            pairs, with: name(last - 1) + (work.isReported(last - 1) ? "の実績" : ""), year)
    }

    /// How many pieces of work go on as they were, of those that have both years.
    private func compared(
        _ pairs: [(before: String, now: String)], with before: String, _ year: String
    ) -> String {
        let count = work.rows.count
        let changed = pairs.count { $0.before != $0.now }
        if changed == count { return "\(count)項目とも、\(year)の計画は\(before)と異なる" }
        if changed > 0 { return "\(count)項目のうち\(changed)項目で、\(year)の計画は\(before)と異なる" }
        if pairs.count == count { return "\(count)項目とも、\(year)の計画は\(before)と同じである" }
        return "\(count)項目のうち\(pairs.count)項目で、\(year)の計画は\(before)と同じである"
    }
}

extension PlannedWorkWords {
    /// What is not there from the first year on: 「「…」は、令和7年度に始まる計画です。」.
    private func starts(before last: Int) -> [String] {
        guard last > 0 else { return [] }
        return (1...last).flatMap { year in
            let rows = work.rows.filter { row in
                row.cells.firstIndex { $0.words != nil } == year
            }
            let (told, planned) = parted(rows, in: year)
            return [
                planned.isEmpty ? nil : "\(names(planned))は、\(name(year))に始まる計画です。",
                told.isEmpty ? nil : "\(names(told))の実績は、\(name(year))から記載があります。",
            ].compactMap(\.self)
        }
    }

    private func ends(before last: Int) -> [String] {
        (0..<last).flatMap { year in
            let rows = work.rows.filter { row in
                row.cells.lastIndex { $0.words != nil } == year
            }
            let (told, planned) = parted(rows, in: year)
            return [
                planned.isEmpty ? nil : "\(names(planned))の計画は、\(name(year))までです。",
                told.isEmpty ? nil : "\(names(told))の記載は、\(name(year))の実績までです。",
            ].compactMap(\.self)
        }
    }

    private func undecided(in last: Int) -> [String] {
        let rows = work.rows.filter {
            $0.cells[last].words != nil && $0.cells[last].standing == .tentative
        }
        guard !rows.isEmpty else { return [] }
        let all = rows.count == work.rows.count && rows.count > 1
        return ["\(all ? "どの項目も" : "\(names(rows))は")、\(name(last))の計画では検討の段階です。"]
    }

    private func parted(
        _ rows: [PlannedWork.Row], in year: Int
    ) -> (told: [PlannedWork.Row], planned: [PlannedWork.Row]) {
        (
            rows.filter { $0.cells[year].standing == .reported },
            rows.filter { $0.cells[year].standing != .reported }
        )
    }

    private func names(_ rows: [PlannedWork.Row]) -> String {
        rows.map { PrintedWords.inQuotes($0.name) }.joined(separator: "と")
    }

    private func name(_ year: Int) -> String { work.years[year].japanese }
}
