import JapaneseText
import PlanEvaluation
import PlanModel
package import SVGCharts

/// The table under a chart, whose columns line up with its slots: every plotted value is in it.
package struct FigureStrip: Sendable, Hashable {
    /// The heads of the columns, one for each slot.
    package let headings: [SlotHeading]
    /// The rows: 目標, 実績 and, where numbers can be compared, 達成率 or 差.
    package let rows: [Row]

    /// How the computed rows were computed, for the note under the table; empty without any.
    package var explanations: String { rows.compactMap(\.explanation).joined() }

    /// The same in lines of text: 「実績：令和3年度 33、令和4年度 149」.
    var lines: [String] {
        rows.map { row in
            let cells = zip(headings, row.cells).map { "\($0.start)\($0.end) \($1.text)" }
            return "\(row.name)：\(cells.joined(separator: "、"))"
        }
    }

    /// A row with a head.
    package struct Row: Sendable, Hashable {
        /// What its cells show: 「目標」.
        package let name: String
        /// What a computed row shows, in a sentence; `nil` for 目標 and 実績.
        package let explanation: String?
        /// A cell for each slot.
        package let cells: [Cell]
    }

    /// A cell of the table.
    package struct Cell: Sendable, Hashable {
        /// What is seen.
        package let text: String
        /// What a dash means; `nil` where it is no dash.
        package let meaning: String?
        /// How loud it is.
        package let emphasis: Emphasis

        init(_ text: String, _ emphasis: Emphasis = .plain) {
            self.text = text
            meaning = nil
            self.emphasis = emphasis
        }

        init(_ absence: AbsenceWords) {
            text = absence.shown
            meaning = absence.meaning
            emphasis = .muted
        }

        /// Where nothing can be computed.
        static let uncomputed = Cell(.notComputed)
    }

    /// How loud a cell is.
    package enum Emphasis: Sendable, Hashable {
        case plain
        /// The actuals of the plan's years.
        case strong
        /// Words in the place of a number.
        case muted
    }
}
