/// Tables: a row is a record, the headings of the row first, then each value behind the heading of
/// its column.
///
/// A cell that goes on in the rows below is said again in each, so that every record makes sense
/// on its own. A cell that shows nothing but what is hidden, as a small drawing of the numbers beside
/// it, is left out with its heading.
extension PlainTextOutput {
    mutating func openPart(of element: HTMLElement, _ reader: HTMLReader) {
        if element == .table { return openTable() }
        guard table.depth == 1 else { return sheet.wantSpace() }
        switch element {
        case .thead: table.isInHead = true
        case .tr: openRow()
        case .th, .td: openCell(element, reader.attributes)
        default: return
        }
    }

    mutating func endPart(of element: HTMLElement) {
        if element == .table { return endTable() }
        guard table.depth == 1 else { return }
        switch element {
        case .thead: table.isInHead = false
        case .tr: endRow()
        case .th, .td: endCell()
        default: return
        }
    }

    private mutating func openTable() {
        drawing = 0..<0
        table.depth += 1
        guard table.depth == 1 else { return }
        startBlock()
        sheet.say("［表］")
    }

    private mutating func endTable() {
        table.depth -= 1
        guard table.depth == 0 else { return }
        table.removeAll()
        startBlock()
        sheet.say("［表の終わり］")
        startBlock()
    }

    private mutating func openRow() {
        sheet.startBlock(indentation: indentation)
        table.startRow()
    }

    private mutating func endRow() {
        carryOn(upTo: table.spans.count)
        // A row of nothing but its heading is the heading of the rows below.
        if table.valueCount == 0, table.headCount > 0 { sheet.say("：") }
        sheet.startBlock(indentation: indentation)
    }

    private mutating func openCell(_ element: HTMLElement, _ attributes: HTMLAttributes) {
        carryOn(upTo: .max)
        let isHead = table.isInHead || (element == .th && attributes.isColumnHead)
        table.cell = isHead ? .columnHead : element == .th ? .rowHead : .value
        table.colspan = attributes.colspan
        table.rowspan = attributes.rowspan
        table.isInCell = true
        table.hidesPart = false
        table.address = 0..<0
        separate(table.cell, of: table.column..<(table.column + table.colspan))
    }

    private mutating func endCell() {
        guard table.isInCell else { return }
        table.isInCell = false
        sheet.dropSpace()
        if table.cell == .columnHead {
            table.addHead(sheet.text(from: table.cellStart))
            sheet.removeText(from: table.cellStart)
        } else if table.cell == .value, sheet.isLineEmpty {
            endEmptyCell()
        }
        table.keepSpan(table.cellStart..<sheet.count)
        table.column += table.colspan
    }

    private mutating func endEmptyCell() {
        guard table.hidesPart else { return sheet.say("（空欄）") }
        sheet.goBack(to: table.cellPlace)
        table.valueCount -= 1
        table.cellStart = sheet.count
    }

    /// Says again what goes on from the rows above, up to a column that the row has a cell for.
    private mutating func carryOn(upTo end: Int) {
        while table.column < min(end, table.spans.count) {
            let span = table.spans[table.column]
            guard span.rowsLeft > 0 else {
                if end == .max { return }
                table.column += 1
                continue
            }
            table.spans[table.column].rowsLeft -= 1
            if !span.text.isEmpty {
                separate(span.cell, of: table.column..<(table.column + 1))
                sheet.repeatText(span.text)
            }
            table.column += 1
        }
    }

    /// Begins a cell: what divides it from the one before, and for a value what it is.
    private mutating func separate(_ cell: TextTable.Cell, of columns: Range<Int>) {
        sheet.dropSpace()
        table.cellPlace = sheet.place
        switch cell {
        case .columnHead: break
        case .rowHead:
            if table.headCount + table.valueCount > 0 { sheet.divide() }
            table.headCount += 1
        case .value:
            if table.valueCount > 0 {
                sheet.divide()
            } else if table.headCount > 0 {
                sheet.say("　")
            }
            table.valueCount += 1
            table.writeHeads(of: columns, to: &sheet)
        }
        sheet.keepHead()
        table.cellStart = sheet.count
    }
}
