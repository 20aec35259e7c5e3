/// What is to be done when: rows of work over the columns of years.
package struct Roadmap: Sendable, Hashable {
    /// The years, in order.
    package let columns: [Column]
    /// The rows, in order.
    package let rows: [Row]

    /// A roadmap; `nil` without a year or without a row.
    package init?(columns: [Column], rows: [Row]) {
        guard !columns.isEmpty, !rows.isEmpty else { return nil }
        self.columns = columns
        self.rows = rows
    }

    /// A year with its names, the longest first, and what is known of it.
    package struct Column: Sendable, Hashable {
        /// The names, the longest first: 「令和5年度」, 「令和5」, 「R5」.
        package let names: [String]
        /// What is known of it: 「実績」, 「計画」.
        package let state: String

        /// A year with its names.
        package init(names: [String], state: String) {
            self.names = names
            self.state = state
        }
    }

    /// One piece of work.
    package struct Row: Sendable, Hashable {
        /// What the work is.
        package let name: String
        /// When it is done.
        package let course: Course

        /// Work with its course.
        package init(name: String, course: Course) {
            self.name = name
            self.course = course
        }
    }

    /// When work is done.
    package enum Course: Sendable, Hashable {
        /// In stretches, each with its words.
        case phases([Phase])
        /// Once in each of some columns; those that are done are filled.
        case milestones([Milestone])
        /// No one says; the words stand in the place.
        case unknown(String)
    }

    /// A stretch of columns in which the same is done.
    package struct Phase: Sendable, Hashable {
        /// The columns, never none.
        package let columns: Range<Int>
        /// What is done then.
        package let words: String
        /// How sure it is.
        package let standing: Standing

        /// A stretch with its words.
        package init(columns: Range<Int>, words: String, standing: Standing) {
            self.columns = columns
            self.words = words
            self.standing = standing
        }
    }

    /// How sure a phase is.
    package enum Standing: Sendable, Hashable {
        /// It has been reported.
        case reported
        /// It is planned.
        case planned
        /// It is planned, but what it comes to is still under discussion.
        case tentative
    }

    /// Something that is done once in a column.
    package struct Milestone: Sendable, Hashable {
        /// The column.
        package let column: Int
        /// Whether the data says that it is done.
        package let isDone: Bool

        /// A milestone.
        package init(column: Int, isDone: Bool) {
            self.column = column
            self.isDone = isDone
        }
    }
}
