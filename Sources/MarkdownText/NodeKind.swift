private import CCmarkGFM

/// What a node of the tree is.
///
/// The numbers are those of `cmark-gfm.h`, save for the extensions' nodes, whose numbers are given
/// at run time.
enum NodeKind: UInt16 {
    case document = 0x8001
    case blockQuote, list, item, codeBlock, htmlBlock, customBlock, paragraph, heading
    case thematicBreak, footnoteDefinition

    case text = 0xC001
    case softBreak, lineBreak, code, htmlInline, customInline, emphasis, strong, link, image
    case footnoteReference

    case table = 1
    case tableRow, tableCell, strikethrough, unknown

    init(type: UInt16) {
        self = NodeKind(rawValue: type) ?? NodeKind(extensionType: type)
    }

    private init(extensionType type: UInt16) {
        switch UInt32(type) {
        case shirube_table_cell_type(): self = .tableCell
        case shirube_table_row_type(): self = .tableRow
        case shirube_table_type(): self = .table
        case shirube_strikethrough_type(): self = .strikethrough
        default: self = .unknown
        }
    }
}
