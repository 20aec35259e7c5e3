internal import CSV
internal import Diagnostics
internal import JapaneseText

extension DraftReader {
    /// The rows of `readings.csv`; a row without a reading waits for one.
    mutating func readings(_ file: SourceFile?) -> [ReadingDraft] {
        guard let file, let (table, columns) = table(file, as: ReadingHead.self) else { return [] }
        return (0..<table.rowCount).compactMap { row in
            guard let reading = table.text(row, columns[.reading]) else { return nil }
            guard let item = table.text(row, columns[.item]) else {
                report([.readingWithoutItem(reading)])
                return nil
            }
            guard Kana.isReading(reading.value) else {
                report([.readingNotKana(reading)])
                return nil
            }
            return ReadingDraft(item: item, reading: reading)
        }
    }
}

/// The heads of the table of readings as an official writes them.
enum ReadingHead: String, TableHead {
    case item = "項目"
    case reading = "読み"

    static let table = LocalizedText(ja: "読みの表", en: "A table of readings")
    static let needed: [ReadingHead] = [.item, .reading]
    static let id = ReadingHead.item
}
