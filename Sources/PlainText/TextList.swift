/// A list that is being read.
struct TextList {
    /// The number of its next item, or `nil` where items have a mark.
    var number: Int?
}

/// A term of a list of terms, and what is said of it.
struct TextDefinition {
    /// Where the line of the term begins.
    var start = 0
    /// Where the term stands in the text.
    var term = 0..<0
    /// Whether something is said of it already.
    var isDescribed = true
}

/// Lists 「・」「1.」 and lists of terms 「項目：値」.
extension PlainTextOutput {
    mutating func openList(_ reader: HTMLReader) {
        let isOrdered = reader.bytes(reader.name).first == UInt8(ascii: "o")
        startBlock()
        lists.append(TextList(number: isOrdered ? reader.attributes.start : nil))
    }

    mutating func endList() {
        _ = lists.popLast()
        startBlock()
    }

    mutating func openItem() {
        if table.isInCell { return separateInCell() }
        guard let list = lists.indices.last else { return startBlock() }
        guard let number = lists[list].number else {
            return sheet.startLine(indentation: list, "・")
        }
        sheet.startLine(indentation: list, "")
        sheet.append(number)
        sheet.say("．")
        sheet.keepHead()
        lists[list].number = number + 1
    }

    mutating func endItem() {
        if !table.isInCell { sheet.startBlock(indentation: max(0, indentation - 1)) }
    }

    /// A second term for the same description goes on the line of the first.
    mutating func openTerm() {
        if table.isInCell { return separateInCell() }
        if !definition.isDescribed {
            sheet.say("、")
        } else {
            startBlock()
            definition.start = sheet.count
        }
        definition.isDescribed = false
    }

    /// A second description repeats the term, so that each line makes sense on its own.
    mutating func openDescription() {
        if table.isInCell { return sheet.say("：") }
        if definition.isDescribed {
            sheet.startBlock(indentation: indentation)
            sheet.repeatText(definition.term)
        }
        definition.isDescribed = true
        sheet.say("：")
        sheet.keepHead()
    }

    /// Parts in a cell stand one after another on the line of the row.
    private mutating func separateInCell() {
        sheet.dropSpace()
        if !sheet.isLineEmpty { sheet.say("／") }
    }
}
