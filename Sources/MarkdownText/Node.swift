internal import CCmarkGFM

/// A node of cmark-gfm's tree, valid as long as the tree is.
///
/// Its fields are read in place: cmark-gfm's accessors copy each piece of text to end it with NUL.
struct Node: Equatable {
    let pointer: UnsafeMutablePointer<cmark_node>

    init(_ pointer: UnsafeMutablePointer<cmark_node>) {
        self.pointer = pointer
    }

    private init?(_ pointer: UnsafeMutablePointer<cmark_node>?) {
        guard let pointer else { return nil }
        self.init(pointer)
    }

    var kind: NodeKind { NodeKind(type: pointer.pointee.type) }
    var parent: Node? { Node(pointer.pointee.parent) }
    var firstChild: Node? { Node(pointer.pointee.first_child) }
    var next: Node? { Node(pointer.pointee.next) }

    /// The line on which the node begins, from one.
    var line: Int { Int(pointer.pointee.start_line) }

    /// The words of text, code and HTML; the number of a footnote reference; the label of a footnote.
    var literal: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(pointer.pointee.as.literal) }

    /// The code of a code block.
    var code: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(pointer.pointee.as.code.literal) }
    /// What follows the fence of a code block.
    var codeInfo: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(pointer.pointee.as.code.info) }

    /// The level of a heading as written, from 1 to 6.
    var headingLevel: Int { Int(pointer.pointee.as.heading.level) }

    /// The number of an ordered list's first item; absent for a list with bullets.
    var listStart: Int? {
        let list = pointer.pointee.as.list
        return list.list_type == CMARK_ORDERED_LIST ? Int(list.start) : nil
    }
    /// Whether the paragraphs of a list's items are written without `p`.
    var isTight: Bool { pointer.pointee.as.list.tight }
    /// Whether the task of an item is done; absent for an item that is no task.
    var isDone: Bool? {
        // Among items only those of the task list extension belong to an extension.
        pointer.pointee.extension == nil ? nil : pointer.pointee.as.list.checked
    }

    /// The destination of a link or an image, unescaped.
    var destination: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(pointer.pointee.as.link.url)
    }
    /// The title of a link or an image.
    var title: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(pointer.pointee.as.link.title) }

    /// Whether a row heads its table.
    var isHeaderRow: Bool { cmark_gfm_extensions_get_table_row_is_header(pointer) != 0 }
    /// What a table's delimiter row says of each column: `l`, `c`, `r`, or 0.
    var alignments: UnsafeBufferPointer<UInt8> {
        UnsafeBufferPointer(
            start: cmark_gfm_extensions_get_table_alignments(pointer),
            count: Int(cmark_gfm_extensions_get_table_columns(pointer)))
    }

    /// How often the text refers to this footnote.
    var referenceCount: Int { Int(pointer.pointee.footnote.def_count) }
    /// Which of the references to its footnote this one is, from one.
    var referenceOrdinal: Int { Int(pointer.pointee.footnote.ref_ix) }
    /// The footnote that a reference names.
    var footnote: Node? { Node(pointer.pointee.parent_footnote_def) }
}

extension UnsafeBufferPointer<UInt8> {
    /// The bytes of a chunk, which belong to the tree.
    fileprivate init(_ chunk: cmark_chunk) {
        self.init(start: chunk.data, count: Int(chunk.len))
    }
}
