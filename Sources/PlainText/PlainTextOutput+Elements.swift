/// What each element of the content becomes.
extension PlainTextOutput {
    mutating func open(_ element: HTMLElement, _ reader: inout HTMLReader) {
        switch element {
        case .block, .main, .footer: startBlock()
        case .pre: openPreformatted()
        case .blockquote: openQuotation()
        case .figure: startBlock()
        case .h1: openHeading("◆", reader)
        case .h2: openHeading("■", reader)
        case .h3: openHeading("●", reader)
        case .h4, .h5, .h6: openHeading("○", reader)
        case .list: openList(reader)
        case .li: openItem()
        case .dt: openTerm()
        case .dd: openDescription()
        case .table, .thead, .tr, .th, .td: openPart(of: element, reader)
        case .svg: openDrawing(&reader)
        default: openInline(element, &reader)
        }
    }

    mutating func end(_ element: HTMLElement, _ reader: HTMLReader) {
        switch element {
        case .block, .blockquote, .h1, .h2, .h3, .h4, .h5, .h6: startBlock()
        case .pre: endPreformatted()
        case .figure: endFigure(reader)
        case .list: endList()
        case .li: endItem()
        case .dt: definition.term = definition.start..<sheet.count
        case .dd: startBlock()
        case .table, .thead, .tr, .th, .td: endPart(of: element)
        default: endInline(element, reader)
        }
    }

    /// Begins a line, unless the cell of a table is read: all of it stays on the line of its row.
    mutating func startBlock() {
        if table.isInCell { return sheet.wantSpace() }
        sheet.startBlock(indentation: indentation)
    }

    private mutating func openHeading(_ mark: StaticString, _ reader: HTMLReader) {
        if table.isInCell { return }
        tellDrawing(reader)
        sheet.leaveLineEmpty()
        sheet.startLine(indentation: indentation, mark)
    }

    private mutating func openQuotation() {
        startBlock()
        if !table.isInCell { sheet.startLine(indentation: indentation, "引用：") }
    }

    private mutating func openPreformatted() {
        startBlock()
        keepsLines = true
    }

    private mutating func endPreformatted() {
        keepsLines = false
        startBlock()
    }

    // MARK: Drawings

    /// Keeps what a drawing shows until it is known whether a table tells it better.
    private mutating func openDrawing(_ reader: inout HTMLReader) {
        tellDrawing(reader)
        drawing = reader.attributes.label
        reader.skipElement()
    }

    private mutating func endFigure(_ reader: HTMLReader) {
        tellDrawing(reader)
        startBlock()
    }

    /// Tells in words what a drawing shows that no table followed.
    mutating func tellDrawing(_ reader: HTMLReader) {
        guard !drawing.isEmpty else { return }
        startBlock()
        sheet.say("図：")
        appendValue(drawing, reader)
        drawing = 0..<0
        startBlock()
    }

    // MARK: Text

    private mutating func openInline(_ element: HTMLElement, _ reader: inout HTMLReader) {
        switch element {
        case .a: openLink(&reader)
        case .br: sheet.wantSpace()
        case .del: sheet.say("（削除：")
        case .ins: sheet.say("（追加：")
        case .rt: sheet.say("（")
        case .img: placePicture(reader)
        default: return
        }
    }

    private mutating func endInline(_ element: HTMLElement, _ reader: HTMLReader) {
        switch element {
        case .a: endLink(reader)
        case .del, .ins, .rt: sheet.say("）")
        default: return
        }
    }

    /// A link to a drawing is left out as all drawings are.
    private mutating func openLink(_ reader: inout HTMLReader) {
        let target = reader.attributes.href
        if reader.isDrawing(target) { return reader.skipElement() }
        address = reader.isWithinPage(target) ? 0..<0 : target
    }

    /// A link tells its address as it stands in the page, beside which the text version lies: that
    /// is how a reader of text can follow it.
    private mutating func endLink(_ reader: HTMLReader) {
        guard !address.isEmpty else { return }
        let start = sheet.count
        sheet.say("（")
        appendValue(address, reader)
        sheet.say("）")
        address = 0..<0
        table.address = start..<sheet.count
    }

    private mutating func placePicture(_ reader: HTMLReader) {
        guard !reader.attributes.label.isEmpty else { return }
        sheet.say("（画像：")
        appendValue(reader.attributes.label, reader)
        sheet.say("）")
    }

    /// Writes the value of an attribute.
    private mutating func appendValue(_ value: Range<Int>, _ reader: HTMLReader) {
        var bytes = reader.bytes(value)
        while let byte = bytes.first {
            var length = 1
            if byte == UInt8(ascii: "&") {
                let entity = HTMLEntity.read(bytes)
                sheet.append(entity.scalar)
                length = entity.length
            } else {
                length = bytes.firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
                sheet.append(UnsafeBufferPointer(rebasing: bytes[..<length]))
            }
            bytes = UnsafeBufferPointer(rebasing: bytes[length...])
        }
    }
}
