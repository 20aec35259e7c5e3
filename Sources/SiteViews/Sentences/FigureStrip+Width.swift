import SVGCharts

extension FigureStrip {
    /// The least width in pixels at which no number and no short word in the table must break; longer
    /// words take several lines.
    var leastWidth: Int {
        var widest = 0
        for heading in headings {
            widest = max(widest, Self.width(heading.start), Self.width(heading.end))
            widest = max(widest, Self.width(heading.note))
        }
        for row in rows {
            for cell in row.cells { widest = max(widest, Self.least(cell.text)) }
        }
        let shareOfSlots = 10_000 - TargetActualGeometry.gutter
        return widest * 14 * headings.count * 100 / shareOfSlots + 1
    }

    /// The width of a text that stays in one line, and of a longer one that may be broken.
    private static func least(_ text: String) -> Int {
        let whole = width(text)
        let isNumber = text.utf8.contains { UInt8(ascii: "0")...UInt8(ascii: "9") ~= $0 }
        return isNumber && whole <= 700 ? whole : min(whole, 350)
    }

    /// The width in hundredths of an em, after the digits of the fonts themselves: in a table
    /// numbers may come closer to each other than in a drawing.
    private static func width(_ text: String) -> Int {
        var width = 0
        for byte in text.utf8 {
            switch byte {
            case UInt8(ascii: "0")...UInt8(ascii: "9"): width += 56
            case UInt8(ascii: ","), UInt8(ascii: "."): width += 28
            case UInt8(ascii: "%"): width += 92
            case 0x20..<0x80: width += 64
            case 0xC0...: width += 100
            default: break
            }
        }
        return width
    }
}
