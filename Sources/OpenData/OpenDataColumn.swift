/// What a column of open data is, in words and in machine terms.
package struct OpenDataColumn: Sendable, Hashable {
    /// The header in the CSV, Japanese, unique in its table.
    package let header: String
    /// The machine name, `[a-z][a-z0-9_]*`: key in JSON, `name` in CSVW.
    package let name: String
    /// What its cells hold.
    package let type: ColumnType
    /// Whether every row has a value; an empty cell (JSON `null`) means that there is none.
    package let isRequired: Bool
    /// What the value means, in a sentence.
    package let meaning: String
}

/// What the cells of a column hold.
package enum ColumnType: Sendable, Hashable {
    /// Words.
    case text
    /// The name of the row, unique in the table.
    case identifier
    /// The identifier of a row in another table, by the machine name of that table.
    case reference(to: String)
    /// The identifier of the plan, which has no table of its own.
    case planIdentifier
    /// Six ASCII digits with a check digit (全国地方公共団体コード).
    case municipalityCode
    /// A whole number in a range.
    case integer(ClosedRange<Int>)
    /// A decimal number with a point, without separators.
    case decimal
    /// A day, `YYYY-MM-DD`.
    case date
    /// A length of time as ISO 8601 writes it: `P1Y`.
    case duration
    /// An address, `https`.
    case address
    /// A code of a published list.
    case code(CodeList)
}
