/// The text version (文字だけの版) of a page, made from the bytes of the page itself, so that the
/// two cannot disagree.
///
/// ```text
/// 来庁者の窓口での待ち時間｜台東区情報化推進計画｜計画の進捗
/// 現在の位置：計画の一覧 ＞ 台東区情報化推進計画 ＞ 来庁者の窓口での待ち時間
///
/// ◆来庁者の窓口での待ち時間
/// 最新の実績：15分
///
/// ■年度ごとの値
/// ［表］
/// 令和3年度（2021年度）　目標：18分、実績：15分、判定：達成
/// ［表の終わり］
/// ```
/// Wards write such versions by hand for those who listen or read braille: headings have marks, a
/// paragraph is a line, and a row of a table is a record that names its columns. Drawings are left
/// out, since a table stands beside each; navigation is left out but for the place in the site.
/// Links tell their addresses, or nobody could follow them.
///
/// The memory is kept from page to page, and nothing is allocated once it has held the largest.
package struct PlainTextOutput: ~Copyable {
    private let elements = HTMLElementTable()
    var sheet = TextSheet()
    var table = TextTable()
    /// What is inside what, where it matters.
    var lists: [TextList] = []
    var definition = TextDefinition()
    /// The address of the link that text is read in, if it leads out of the page.
    var address = 0..<0
    /// What a drawing shows, until a table takes its place.
    var drawing = 0..<0
    /// Whether the lines of preformatted text are kept.
    var keepsLines = false
    private var place = Place.before

    /// Which part of the page is read.
    private enum Place {
        /// Head, header and what else surrounds the content: only title and breadcrumb count.
        case before
        case title, breadcrumb, content, footer
    }

    /// An output with nothing written.
    package init() {}

    /// Lends what was written, as UTF-8, until the closure ends.
    package borrowing func withUnsafeBytes<Result, Failure: Error>(
        _ body: (UnsafeRawBufferPointer) throws(Failure) -> Result
    ) throws(Failure) -> Result {
        try body(sheet.written)
    }

    /// Writes the text version of a page, in place of the one before.
    ///
    /// It begins with a byte order mark: many servers name no encoding for text, and readers in
    /// Japan would see letters at random.
    ///
    /// - Parameter html: A whole page of well-formed HTML in UTF-8, with one `main`.
    package mutating func write(_ html: UnsafeRawBufferPointer) {
        reset()
        html.withMemoryRebound(to: UInt8.self) { html in
            guard let start = html.baseAddress else { return }
            var reader = HTMLReader(start, count: html.count)
            while let byte = reader.next {
                if byte == UInt8(ascii: "<") {
                    let element = reader.readTag(elements)
                    if element != .inline || reader.attributes.isHidden { place(element, &reader) }
                } else if place == .before {
                    reader.skipToTag()
                } else {
                    readText(byte, &reader)
                }
            }
        }
        sheet.finish()
    }

    private mutating func reset() {
        sheet.removeAll()
        table.removeAll()
        lists.removeAll(keepingCapacity: true)
        definition = TextDefinition()
        address = 0..<0
        drawing = 0..<0
        keepsLines = false
        place = .before
    }

    @inline(__always)
    private mutating func readText(_ byte: UInt8, _ reader: inout HTMLReader) {
        if byte > 0x20, byte != UInt8(ascii: "&") {
            reader.skip(sheet.appendRun(reader.rest, atMost: reader.left))
        } else if byte == UInt8(ascii: "&") {
            let (scalar, length) = HTMLEntity.read(reader.bytes(atMost: HTMLEntity.longest))
            sheet.append(scalar)
            reader.skip(length)
        } else {
            if keepsLines, byte == UInt8(ascii: "\n") { sheet.startBlock(indentation: indentation) }
            sheet.wantSpace()
            reader.skip(1)
        }
    }

    /// Does what the tag that was just read asks for.
    private mutating func place(_ element: HTMLElement, _ reader: inout HTMLReader) {
        if reader.isEnd { return close(element, reader) }
        if reader.attributes.isHidden, !element.isVoid {
            table.hidesPart = true
            return reader.skipElement()
        }
        switch element {
        case .title:
            place = .title
        case .main:
            place = .content
            sheet.leaveLineEmpty()
        case .footer where place == .before:
            place = .footer
            sheet.leaveLineEmpty()
        case .nav:
            guard place == .before, isBreadcrumb(reader) else { return reader.skipElement() }
            place = .breadcrumb
            sheet.startLine(indentation: 0, "現在の位置：")
        case .left:
            reader.skipElement()
        case .li where place == .breadcrumb:
            sheet.dropSpace()
            if !sheet.isLineEmpty { sheet.say(" ＞ ") }
        case _ where place == .content || place == .footer:
            open(element, &reader)
        default:
            // A drawing outside the content shows nothing of the page.
            if element == .svg { reader.skipElement() }
        }
    }

    private mutating func close(_ element: HTMLElement, _ reader: HTMLReader) {
        switch element {
        case .title where place == .title, .nav where place == .breadcrumb,
            .footer where place == .footer:
            place = .before
            sheet.startBlock(indentation: 0)
        case .main where place == .content:
            place = .before
            tellDrawing(reader)
            sheet.startBlock(indentation: 0)
        case _ where place == .content || place == .footer:
            end(element, reader)
        default: return
        }
    }

    /// The navigation that tells where the page is has the class `crumbs`.
    private func isBreadcrumb(_ reader: HTMLReader) -> Bool {
        let classes = reader.bytes(reader.attributes.classes)
        return classes.elementsEqual("crumbs".utf8)
    }

    /// How far the lines of the list that is being read stand in.
    var indentation: Int { lists.count }
}
