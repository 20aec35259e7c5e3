/// A table that is being read, row by row.
struct TextTable {
    /// How many tables stand in each other; only the outermost is told as one.
    var depth = 0
    var isInHead = false
    var isInCell = false
    /// Whether the cell that is being read is one of the row's own headings, or a column's.
    var cell = Cell.value
    /// Where the cell begins, with its headings, and where its text does.
    var cellPlace = TextSheet.Place()
    var cellStart = 0
    /// Whether a part of the cell is hidden.
    var hidesPart = false
    /// Where the last address in the cell stands.
    var address = 0..<0
    /// The column of the next cell.
    var column = 0
    /// How many columns and rows the cell takes.
    var colspan = 1
    var rowspan = 1
    /// How many headings and values the row has so far.
    var headCount = 0
    var valueCount = 0
    private var heads: [Range<Int>] = []
    private var headText: [UInt8] = []
    /// For each column, the cell from a row above that goes on in this one.
    var spans: [Span] = []

    /// What a cell is to its row.
    enum Cell { case columnHead, rowHead, value }

    /// A cell that goes on in the rows below.
    struct Span {
        var rowsLeft = 0
        var text = 0..<0
        var cell = Cell.value
    }

    mutating func removeAll() {
        depth = 0
        isInHead = false
        isInCell = false
        heads.removeAll(keepingCapacity: true)
        headText.removeAll(keepingCapacity: true)
        spans.removeAll(keepingCapacity: true)
    }

    mutating func startRow() {
        column = 0
        headCount = 0
        valueCount = 0
    }

    /// Adds words to the headings of the columns of the cell.
    mutating func addHead(_ words: UnsafeBufferPointer<UInt8>) {
        for column in column..<(column + colspan) {
            while heads.count <= column { heads.append(0..<0) }
            let start = headText.count
            if !heads[column].isEmpty {
                headText.append(contentsOf: headText[heads[column]])
                headText.append(UInt8(ascii: " "))
            }
            headText.append(contentsOf: words)
            heads[column] = start..<headText.count
        }
    }

    /// Writes the headings of some columns, the same ones once, and of many years the first and the
    /// last.
    func writeHeads(of columns: Range<Int>, to sheet: inout TextSheet) {
        if columns.count > 1, writeYears(of: columns, to: &sheet) { return }
        var last = 0..<0
        headText.withUnsafeBufferPointer { text in
            for column in columns where column < heads.count && !heads[column].isEmpty {
                if last == heads[column] { continue }
                if !last.isEmpty { sheet.say("・") }
                last = heads[column]
                sheet.append(UnsafeBufferPointer(rebasing: text[last]))
            }
        }
        if !last.isEmpty { sheet.say("：") }
    }

    /// Writes a stretch of years: 「令和3年度から令和6年度まで：」.
    private func writeYears(of columns: Range<Int>, to sheet: inout TextSheet) -> Bool {
        guard columns.upperBound <= heads.count,
            let first = year(of: columns.lowerBound), let last = year(of: columns.upperBound - 1),
            first != last
        else { return false }
        first.withUnsafeBufferPointer { sheet.append($0) }
        sheet.say("から")
        last.withUnsafeBufferPointer { sheet.append($0) }
        sheet.say("まで：")
        return true
    }

    /// The first word of a heading, if it names a year: 「令和3年度」.
    private func year(of column: Int) -> [UInt8]? {
        let word = headText[heads[column]].prefix { $0 != UInt8(ascii: " ") }
        return word.suffix(6).elementsEqual("年度".utf8) ? Array(word) : nil
    }

    /// Lets the cell go on in the rows below, as long as it says.
    ///
    /// An address at its end is told once: the record below is of the same thing.
    mutating func keepSpan(_ cell: Range<Int>) {
        guard rowspan > 1 else { return }
        let isToldOnce =
            address.upperBound == cell.upperBound && address.lowerBound > cell.lowerBound
        let text = isToldOnce ? cell.lowerBound..<address.lowerBound : cell
        while spans.count < column + colspan { spans.append(Span()) }
        for place in column..<(column + colspan) {
            spans[place] = Span(
                rowsLeft: rowspan - 1, text: place == column ? text : 0..<0, cell: self.cell)
        }
    }
}
